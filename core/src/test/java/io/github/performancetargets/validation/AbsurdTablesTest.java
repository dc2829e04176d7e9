package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a table holds, it is reported on: no exception, no rule that fails, work in proportion to the table. */
class AbsurdTablesTest {
    private static final String LARGEST = "9".repeat(24);

    static TableValidator everything(FormEdition edition) {
        TableValidator validator = TableValidator.review(edition);
        for (Rule rule : ReviewRules.optional(ReviewLexicon.standard())) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    /** The report of every built-in edition, none of which may say that a rule failed. */
    private static List<Report> reports(PerformanceTargetTable table) {
        List<Report> reports = new ArrayList<>();
        for (FormEdition edition : FormEdition.builtIn()) {
            Report report = everything(edition).validate(table);
            assertThat(report.byRule(TableValidator.RULE_FAILED)).isEmpty();
            reports.add(report);
        }
        assertThat(reports.get(0).text(Locale.CHINA)).isNotNull();
        assertThat(reports.get(0).text(Locale.ENGLISH)).isNotNull();
        return reports;
    }

    // ----- texts -----

    /** Everywhere where a text may stand. */
    private static PerformanceTargetTable filledWith(String text) {
        return PerformanceTargetTable.builder()
                .title(text)
                .fiscalYear(2021)
                .project(Project.builder()
                        .name(text)
                        .code(text)
                        .supervisingDepartment(Organization.of(text))
                        .implementingOrganization(Organization.of(text))
                        .nature(text)
                        .term(text)
                        .build())
                .department(Organization.of(text))
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder()
                                .label(text)
                                .total(Amount.of(62))
                                .addSources(FundingSource.builder()
                                        .kind(FundingKind.FISCAL)
                                        .label(text)
                                        .amount(Amount.of(62))
                                        .execution(BudgetExecution.builder()
                                                .rate(text)
                                                .build())
                                        .build())
                                .build())
                        .build())
                .addTasks(Task.builder().id(text).name(text).content(text).build())
                .addGoals(Goal.builder()
                        .id(text)
                        .label(text)
                        .text(text)
                        .actual(text)
                        .build())
                .addSlots(IndicatorSlot.builder().label(text).build())
                .addIndicators(
                        stuffed(row("数量指标", text, text), text),
                        stuffed(row("成本指标", text, text), text),
                        stuffed(row("时效指标", text, text), text),
                        stuffed(row("社会效益指标", text, text), text),
                        stuffed(row("服务对象满意度指标", text, text), text))
                .addFields(new LabelledText(text, text))
                .build();
    }

    private static Indicator stuffed(Indicator row, String text) {
        return row.toBuilder()
                .id(text)
                .goalId(text)
                .categoryLabel(text)
                .dimensionLabel(text)
                .explanation(text)
                .basis(text)
                .note(text)
                .actual(StatedTarget.read(text))
                .varianceReason(text)
                .addPriorValues(new PriorValue(text, StatedTarget.read(text)))
                .addFields(new LabelledText(text, text))
                .build();
    }

    @Tag("load")
    @ParameterizedTest
    @ValueSource(strings = {"表", "率", "1", "1万元", "≥", "、", "和及与", "（", "培训人数 10 万元，", "*", "及时", " ", "𠮷", "\uD842"})
    void aTextOfAMegabyteIsReportedOn(String part) {
        String text = part.repeat(1_000_000 / part.length());

        Report report = everything(FormEdition.PINGLUO_2021).validate(filledWith(text));

        assertThat(report.byRule(TableValidator.RULE_FAILED)).isEmpty();
        assertThat(report.text(Locale.CHINA)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0",
                "\u200B",
                "\u3000",
                "\uFEFF",
                "\u2003",
                "\u2028",
                "\u0000",
                "\t",
                "\u00AD",
                " \u200B\u00A0\u3000\uFEFF "
            })
    void whatNobodySeesIsBlank(String blank) {
        PerformanceTargetTable seen = filledWith(" ");
        PerformanceTargetTable unseen = filledWith(blank);
        for (FormEdition edition : FormEdition.builtIn()) {
            assertThat(withoutWords(everything(edition).validate(unseen)))
                    .isEqualTo(withoutWords(everything(edition).validate(seen)))
                    .isNotEmpty();
        }
        assertThat(everything(FormEdition.PINGLUO_2021).validate(unseen).findings())
                .extracting(finding -> finding.rule().value())
                .contains("completeness/field-missing", "completeness/goal-missing", "completeness/slot-missing")
                .doesNotContain("completeness/field-placeholder", "completeness/value-not-understood");
    }

    private static List<String> withoutWords(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.place().pointer())
                .toList();
    }

    // ----- numbers -----

    @Test
    void sumsAndProductsOutOfBoundsAreNobodysFinding() {
        Amount largest = Amount.parse(LARGEST);
        FundingSource source =
                FundingSource.builder().kind(FundingKind.FISCAL).amount(largest).build();
        Funding funding = Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(FundingPlan.builder()
                        .total(largest)
                        .addSources(source, source, source)
                        .build())
                .build();
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .project(Project.builder()
                        .name("甲项目 " + LARGEST + " 万元，乙项目 " + LARGEST + " 亿元")
                        .build())
                .funding(funding)
                .addIndicators(
                        huge("数量指标", "开展活动", "≥" + LARGEST + "次"),
                        huge("成本指标", "开展活动", "≤" + LARGEST + "元/次"),
                        huge("成本指标", "培训费", "≤" + LARGEST + "亿元"),
                        huge("成本指标", "宣传费", "≤" + LARGEST + "万元"),
                        huge("成本指标", "每次活动", "0.000000000000000001-" + LARGEST + "元/次"),
                        huge("社会效益指标", "受益人数", "≥-" + LARGEST + "人"),
                        huge("服务对象满意度指标", "满意度", "≥" + LARGEST + "%"))
                .build();

        assertThat(reports(table)).isNotEmpty();
    }

    private static Indicator huge(String tier, String name, String value) {
        return row(tier, name, value).toBuilder()
                .weight(new Weight(Amount.parse(LARGEST)))
                .score(new Score(Amount.parse("-" + LARGEST)))
                .build();
    }

    @Test
    void aCostThatNoUnitCanHoldIsAboveTheFunds() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder().total(Amount.of(62)).build())
                        .build())
                .addIndicators(row("成本指标", "培训费", "≤" + "9".repeat(20) + "元"))
                .build();

        assertThat(TableValidator.review(FormEdition.GENERIC)
                        .validate(table)
                        .byRule(RuleId.of("review/cost-above-funds")))
                .hasSize(1);
    }

    // ----- absent parts -----

    @Test
    void everyPartMayBeAbsent() {
        PerformanceTargetTable hollow = PerformanceTargetTable.builder()
                .project(Project.builder().build())
                .department(Organization.of(""))
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .addSources(FundingSource.builder()
                                        .kind(FundingKind.OTHER)
                                        .build())
                                .execution(BudgetExecution.builder().build())
                                .build())
                        .mediumTerm(FundingPlan.builder().build())
                        .build())
                .addTasks(Task.builder().build())
                .addGoals(Goal.builder().build())
                .addSlots(IndicatorSlot.builder().build())
                .addIndicators(
                        Indicator.builder().build(),
                        Indicator.builder().name("培训").build(),
                        Indicator.builder().value(StatedTarget.read("≥3次")).build(),
                        Indicator.builder()
                                .period(TargetPeriod.MEDIUM_TERM)
                                .name("培训")
                                .build())
                .build();

        assertThat(reports(hollow)).isNotEmpty();
        assertThat(reports(PerformanceTargetTable.builder().build())).isNotEmpty();
    }

    // ----- a rule that throws -----

    @Test
    void aRuleThatThrowsHidesNothingOfTheOthersAndNothingOfWhatItHadFound() {
        TableValidator sound = everything(FormEdition.PINGLUO_2021);
        Rule broken = Rule.of(
                RuleDefinition.builder("county/broken", Criterion.FEASIBILITY, Severity.NOTE)
                        .build(),
                (table, findings) -> {
                    findings.add(Place.at("/title"));
                    throw new IllegalStateException("at the second row");
                });
        PerformanceTargetTable table = CountyForms.third();
        List<Finding> expected = sound.validate(table).findings();

        List<Finding> found = sound.withRule(broken).validate(table).findings();

        assertThat(found.subList(0, expected.size())).isEqualTo(expected);
        assertThat(found.subList(expected.size(), found.size()))
                .extracting(finding -> finding.rule().value())
                .containsExactly("county/broken", "validation/rule-failed");
        assertThat(found.get(found.size() - 1).argument("failure")).contains("at the second row");
    }
}
