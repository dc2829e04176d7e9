package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.TextParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableValidatorTest {
    private static final RuleId VAGUE = RuleId.of("review/vague-value");

    private static final Rule NO_STUDY_TOURS = Rule.of(
            RuleDefinition.builder("county/no-study-tours", Criterion.FEASIBILITY, Severity.WARNING)
                    .basis("县财〔2026〕1号", "第三条")
                    .chinese("名称“{name}”含有“宣传”", "请改为可衡量的产出")
                    .english("The name mentions publicity", "Name a measurable output")
                    .build(),
            (table, findings) -> {
                for (int i = 0; i < table.size(); i++) {
                    if (table.indicator(i).name().contains("法治宣传教育活动")) {
                        findings.add(table.place(i));
                    }
                }
            });

    // ----- own rules -----

    @Test
    void aRuleOfOnesOwnTakesAFewLinesAndBringsItsWords() {
        Report report = TableValidator.withoutRules(FormEdition.GENERIC)
                .withRule(NO_STUDY_TOURS)
                .validate(CountyForms.first());

        assertThat(report.text(Locale.CHINA).lines().findFirst())
                .hasValue("[警告] 产出指标/数量指标 · 第 1 项「开展法治宣传教育活动」：名称“开展法治宣传教育活动”含有“宣传”。"
                        + "请改为可衡量的产出。（county/no-study-tours）");
        assertThat(report.text(Locale.GERMANY)).contains("The name mentions publicity. Name a measurable output.");
    }

    @Test
    void aRuleThatThrowsIsReportedAndHidesNoOtherFinding() {
        Rule broken = Rule.of(
                RuleDefinition.builder("county/broken", Criterion.RELEVANCE, Severity.NOTE)
                        .build(),
                (table, findings) -> {
                    findings.add(table.place(0));
                    throw new IllegalStateException("no table of rates");
                });
        Report report = TableValidator.withoutRules(FormEdition.GENERIC)
                .withRule(broken)
                .withRule(NO_STUDY_TOURS)
                .validate(CountyForms.first());

        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly(
                        "county/broken", "validation/rule-failed", "county/no-study-tours", "county/no-study-tours");
        assertThat(report.text(Locale.CHINA)).contains("规则 county/broken 执行失败").contains("no table of rates");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void aRuleThatLeavesItsWordsUnfilledIsReportedAsOneThatFails() {
        Rule forgetful = Rule.of(
                RuleDefinition.builder("county/forgetful", Criterion.RELEVANCE, Severity.NOTE)
                        .chinese("超过 {limit}", "")
                        .build(),
                (table, findings) -> findings.add(table.place(0)));

        Report report = TableValidator.withoutRules(FormEdition.GENERIC)
                .withRule(forgetful)
                .validate(CountyForms.first());

        assertThat(report.findings()).extracting(finding -> finding.rule()).containsExactly(TableValidator.RULE_FAILED);
        assertThat(report.text(Locale.CHINA)).contains("规则 county/forgetful 执行失败");
        assertThat(report.findings().get(0).argument("failure")).contains("expected an argument 'limit'");
    }

    @Test
    void aSecondRuleOfOneIdIsRefused() {
        TableValidator validator =
                TableValidator.withoutRules(FormEdition.GENERIC).withRule(NO_STUDY_TOURS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.withRule(NO_STUDY_TOURS))
                .withMessageContaining("county/no-study-tours");
    }

    // ----- profiles -----

    @Test
    void rulesAreSwitchedOffAndWeighedAnewWithoutCode() {
        TableValidator validator = TableValidator.review(FormEdition.PINGLUO_2021)
                .without(RuleId.of("review/operator-missing"))
                .withSeverity(VAGUE, Severity.ERROR);

        Report report = validator.validate(CountyForms.first());

        assertThat(report.byRule(RuleId.of("review/operator-missing"))).isEmpty();
        assertThat(report.bySeverity(Severity.ERROR))
                .extracting(finding -> finding.rule())
                .containsExactly(VAGUE);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void aRuleThatIsNotThereCanBeNeitherRemovedNorWeighed() {
        TableValidator validator = TableValidator.completeness(FormEdition.GENERIC);

        assertThatIllegalArgumentException().isThrownBy(() -> validator.without(VAGUE));
        assertThatIllegalArgumentException().isThrownBy(() -> validator.withSeverity(VAGUE, Severity.NOTE));
    }

    @Test
    void theFirstErrorEndsTheValidationWhereThatWasAskedFor() {
        PerformanceTargetTable empty = PerformanceTargetTable.builder().build();

        Report report = TableValidator.completeness(FormEdition.PINGLUO_2021)
                .stoppingAtFirstError()
                .validate(empty);

        assertThat(report.findings()).hasSize(1);
    }

    // ----- notes fold -----

    @Test
    void notesOfOneKindAreOneNoteWithAllPlaces() {
        Report report = TableValidator.review(FormEdition.PINGLUO_2021).validate(CountyForms.first());

        assertThat(report.byRule(VAGUE)).hasSize(1);
        assertThat(report.byRule(VAGUE).get(0).related())
                .extracting(place -> place.pointer())
                .containsExactly("/indicators/4/value", "/indicators/5/value");
    }

    // ----- reports -----

    @Test
    void aReportIsFilteredByPlaceAndCriterion() {
        Report report = TableValidator.review(FormEdition.PINGLUO_2021).validate(CountyForms.third());

        assertThat(report.byPlace("/indicators/14")).hasSize(3);
        assertThat(report.byPlace("/indicators/1")).isEmpty();
        assertThat(report.byCriterion(Criterion.RELEVANCE)).hasSize(2);
        assertThat(Report.of(report.findings())).isEqualTo(report).hasSameHashCodeAs(report);
    }

    @Test
    void aStoredFindingOfAnUnknownRuleStillSaysWhatItCan() {
        Report report = TableValidator.withoutRules(FormEdition.GENERIC)
                .withRule(NO_STUDY_TOURS)
                .validate(CountyForms.first());

        assertThat(Report.of(report.findings()).text(Locale.CHINA)).contains("county/no-study-tours");
    }

    // ----- ids -----

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "/x", "x/", "X/y", "x//y", "x/-y", "规则/甲", "x/y "})
    void anIdIsWordsJoinedBySlashesAndHyphens(String text) {
        assertThatThrownBy(() -> RuleId.of(text)).isInstanceOf(TextParseException.class);
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndWordsInBothLanguages() {
        TableValidator validator = TableValidator.review(FormEdition.GENERIC);

        assertThat(validator.rules().stream().map(rule -> rule.definition().id()))
                .doesNotHaveDuplicates();
        for (Rule rule : validator.rules()) {
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                String id = rule.definition().id().value();
                assertThat(Words.of(locale).rule(rule.definition().id())).isNotNull();
                assertThat(Words.of(locale).word(id + ".example")).isNotBlank();
                assertThat(rule.definition().basis().toString()).isNotBlank();
            }
        }
    }

    // ----- hostile tables -----

    @Tag("load")
    @Test
    void tenThousandIndicatorsTakeLinearTime() {
        List<Indicator> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(CountyForms.row("数量指标", "重新犯罪率" + i % 5_000, "若干"));
            rows.add(CountyForms.row("成本指标", "重新犯罪率" + i % 5_000, "每次 1000-900000 元"));
        }
        PerformanceTargetTable table =
                CountyForms.third().toBuilder().indicators(rows).build();

        Report report = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> TableValidator.review(FormEdition.PINGLUO_2021).validate(table));

        assertThat(report.findings()).isNotEmpty();
        assertThat(report.remarks(Locale.CHINA)).isNotEmpty();
    }

    @Tag("load")
    @Test
    void megabytesOfTextAndAbsurdNumbersAreReviewedWithoutAnException() {
        String megabyte = "率、（提高，".repeat(200_000);
        String brackets = "(".repeat(500_000) + ")".repeat(500_000);
        Amount absurd = Amount.parse("999999999999999999999999.999999999999");
        PerformanceTargetTable table = CountyForms.third().toBuilder()
                .project(Project.builder()
                        .name(megabyte + "9999999999999999999999万元")
                        .term(megabyte)
                        .build())
                .addIndicators(CountyForms.row("成本指标", megabyte, megabyte))
                .addIndicators(CountyForms.row("质量指标", brackets, "≥999999999999999999999999%"))
                .addIndicators(CountyForms.row("成本指标", "开展慰问及帮扶", "999999999999999999999999亿元/人次"))
                .addIndicators(CountyForms.row("成本指标", "费", "999999999999999999999999亿元"))
                .addIndicators(CountyForms.row("时效指标", "𠮷", "2199年12月31日前"))
                .addIndicators(CountyForms.row("数量指标", "甲", "≥3次").toBuilder()
                        .weight(new Weight(absurd))
                        .build())
                .build();

        Report report = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> TableValidator.review(FormEdition.PINGLUO_2021).validate(table));

        assertThat(report.byRule(TableValidator.RULE_FAILED)).isEmpty();
        assertThat(report.text(Locale.CHINA).length()).isLessThan(100_000);
    }

    @Tag("load")
    @Test
    void oneValidatorServesManyThreads() throws Exception {
        TableValidator validator = TableValidator.review(FormEdition.PINGLUO_2021);
        Report expected = validator.validate(CountyForms.third());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Report>> reports = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                reports.add(threads.submit(() -> validator.validate(CountyForms.third())));
            }
            for (Future<Report> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
