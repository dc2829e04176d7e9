package io.github.performancetargets.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final Validator CHINESE = validator(Locale.SIMPLIFIED_CHINESE);
    private static final Validator ENGLISH = validator(Locale.ENGLISH);

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .buildValidatorFactory()
                .getValidator();
    }

    record Declared(@Nullable @Complete PerformanceTargetTable table) {}

    record Drafted(@Complete(stage = Stage.DRAFT) PerformanceTargetTable table) {}

    record Checked(@Reviewed PerformanceTargetTable table) {}

    record Doubted(@Reviewed(severity = Severity.NOTE) PerformanceTargetTable table) {}

    record Several(List<@Complete PerformanceTargetTable> tables) {}

    record Own(@Complete(message = "表不完整 {max}") PerformanceTargetTable table) {}

    record Values(
            @Nullable @Readable String text,
            @Nullable @Readable StatedTarget stated) {}

    private static PerformanceTargetTable table(String name, String value) {
        return tableOf(Indicator.builder().name(name).value(StatedTarget.read(value)));
    }

    private static PerformanceTargetTable tableOf(Indicator.Builder indicator) {
        return PerformanceTargetTable.builder()
                .edition("pingluo-2021")
                .addIndicators(indicator
                        .category(IndicatorCategory.OUTPUT)
                        .dimension(IndicatorDimension.QUANTITY)
                        .build())
                .build();
    }

    private static PerformanceTargetTable withoutValue() {
        return tableOf(Indicator.builder().name("培训人数"));
    }

    private static <T> Set<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> @Nullable T payload(ConstraintViolation<?> violation, Class<T> type) {
        HibernateConstraintViolation<?> made = violation.unwrap(HibernateConstraintViolation.class);
        return made.getDynamicPayload(type);
    }

    private static Report reviewed(PerformanceTargetTable table) {
        return TableValidator.review(EditionRegistry.builtIn()).validate(table);
    }

    @Test
    void theTestsRunWithTheVersionThatTheyAreToldTo() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty("hibernate-validator.version"));
    }

    @Test
    void eachErrorOfCompletenessIsAViolationAtItsPlace() {
        PerformanceTargetTable table = withoutValue();

        Set<ConstraintViolation<Declared>> violations = CHINESE.validate(new Declared(table));

        assertThat(paths(violations)).contains("table.indicators", "table.indicators[0].value");
        assertThat(violations).hasSize((int) reviewed(table).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count());
    }

    @Test
    void whatIsMissingInADraftIsNoViolationOfOne() {
        PerformanceTargetTable table = table("培训人数", "≥200 人");

        assertThat(CHINESE.validate(new Declared(table))).isNotEmpty();
        assertThat(CHINESE.validate(new Drafted(table)).size())
                .isLessThan(CHINESE.validate(new Declared(table)).size());
    }

    @Test
    void remarksAreViolationsWhereTheyAreAskedFor() {
        PerformanceTargetTable table = table("培训人数", "200 人");

        assertThat(messages(CHINESE.validate(new Checked(table)))).noneMatch(message -> message.contains("运算符号"));
        assertThat(messages(CHINESE.validate(new Doubted(table)))).anyMatch(message -> message.contains("运算符号"));
        assertThat(CHINESE.validate(new Doubted(table)))
                .hasSize(reviewed(table).findings().size());
    }

    @Test
    void eachViolationSaysWhatTheReportSaysInTheLanguageOfTheOneWhoAsks() {
        PerformanceTargetTable table = table("培训人数", "200 人");
        Report report = reviewed(table);

        assertThat(messages(CHINESE.validate(new Doubted(table)))).isEqualTo(words(report, Locale.CHINESE));
        assertThat(messages(ENGLISH.validate(new Doubted(table)))).isEqualTo(words(report, Locale.ENGLISH));
    }

    private static Set<String> words(Report report, Locale locale) {
        return report.findings().stream()
                .map(finding -> report.place(finding, locale)
                        + (locale.equals(Locale.ENGLISH) ? ": " : "：")
                        + report.message(finding, locale))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theFindingIsThePayload() {
        PerformanceTargetTable table = table("培训人数", "200 人");

        assertThat(CHINESE.validate(new Doubted(table)).stream().map(violation -> payload(violation, Finding.class)))
                .containsExactlyInAnyOrderElementsOf(reviewed(table).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{max}",
                "{chinese}",
                "{english}",
                "{io.github.performancetargets.beanvalidation.finding}",
                "\\{max\\}",
                "}{",
                "$",
                "\\",
                "${validatedValue}",
                "#{1+1}"
            })
    void theWordsOfTheFormAreNoTemplate(String words) {
        PerformanceTargetTable table = table(words, words);
        Report report = reviewed(table);
        assertThat(report.text(Locale.CHINESE)).contains(words);

        assertThat(messages(CHINESE.validate(new Doubted(table)))).isEqualTo(words(report, Locale.CHINESE));
        assertThat(messages(ENGLISH.validate(new Doubted(table)))).isEqualTo(words(report, Locale.ENGLISH));
    }

    @Test
    void whatIsAboutTheWholeTableIsAtTheTable() {
        PerformanceTargetTable unknown =
                table("培训人数", "200 人").toBuilder().edition("nowhere").build();

        assertThat(paths(CHINESE.validate(new Doubted(unknown)))).contains("table.edition", "table.indicators");
    }

    @Test
    void placesDeepInTheTableAreNamed() {
        FundingPlan plan = FundingPlan.builder()
                .total(Amount.of(10))
                .addSources(
                        FundingSource.builder()
                                .kind(FundingKind.FISCAL)
                                .amount(Amount.of(3))
                                .build(),
                        FundingSource.builder()
                                .kind(FundingKind.OTHER)
                                .amount(Amount.of(4))
                                .build())
                .build();
        PerformanceTargetTable table = table("培训人数", "200 人").toBuilder()
                .funding(Funding.builder().annual(plan).build())
                .build();

        assertThat(paths(CHINESE.validate(new Doubted(table)))).anyMatch(path -> path.startsWith("table.funding"));
    }

    @Test
    void elementsOfListsKeepTheirIndex() {
        PerformanceTargetTable table = withoutValue();

        assertThat(paths(CHINESE.validate(new Several(List.of(table, table)))))
                .contains("tables[0].<list element>.indicators[0].value", "tables[1].<list element>.fiscalYear");
    }

    @Test
    void anOwnMessageIsShownForEach() {
        assertThat(messages(CHINESE.validate(new Own(table("培训人数", "3-1 次"))))).containsExactly("表不完整 {max}");
    }

    @Test
    void nothingIsCompleteAndReadable() {
        assertThat(CHINESE.validate(new Declared(null))).isEmpty();
        assertThat(CHINESE.validate(new Values(null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥200 人", "每次 10000-30000 元", "年度内完成", "长效"})
    void whatIsUnderstoodIsReadable(String text) {
        assertThat(CHINESE.validate(new Values(text, StatedTarget.read(text)))).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodSaysWhereAndWhatWasExpected() {
        Set<ConstraintViolation<Values>> violations = CHINESE.validate(new Values("3-1 次", StatedTarget.read("3-1 次")));

        assertThat(paths(violations)).containsExactly("stated", "text");
        assertThat(messages(violations)).containsExactly("第 3 个字符起，应为下限不高于上限的区间");
        assertThat(messages(ENGLISH.validate(new Values("3-1 次", null))))
                .containsExactly("expected a range whose low end is not above its high end from character 3 on");
        assertThat(violations)
                .allSatisfy(violation ->
                        assertThat(payload(violation, Obstacle.class)).isNotNull());
    }
}
