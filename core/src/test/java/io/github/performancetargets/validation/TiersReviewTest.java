package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.ReviewTables.table;
import static io.github.performancetargets.validation.ReviewTables.tiered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of tiers: unknown ones, pairs that no edition has, and forms with first tiers of their own. */
class TiersReviewTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());
    private static final RuleId UNKNOWN = RuleId.of("review/tier-unknown");
    private static final RuleId MISMATCH = RuleId.of("review/tier-mismatch");

    // ----- forms with first tiers of their own -----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投入 产出",
                "投入 过程 产出 结果",
                "投入目标 产出目标 结果目标 影响力目标",
                "过程 产出 影响力",
                "决策 过程 产出 效益",
                "投入 过程 产出 效果 影响力",
                "履职效能 社会效应 可持续性",
                "结果",
            })
    void aFormWithFirstTiersOfItsOwnHasNoError(String tiers) {
        PerformanceTargetTable form = table(t -> {
            for (String tier : tiers.split(" ", -1)) {
                t.addIndicators(tiered(tier, "", tier + "方面的事项", "≥90%"));
            }
        });

        assertThat(REVIEW.validate(form).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"投入指标", "过程", "结果目标", "影响力", "履职效能"})
    void aFormWithFirstTiersOfItsOwnHasNoErrorInJson(String tier) throws Exception {
        String json = "{\"formatVersion\":\"1.0\",\"indicators\":[{\"category\":\"" + tier
                + "\",\"dimension\":\"管护情况\",\"name\":\"管护完成率\",\"value\":{\"text\":\"≥90%\"}}]}";

        PerformanceTargetTable form =
                PlainJson.STRICT.read(json.getBytes(StandardCharsets.UTF_8), PerformanceTargetTable.class);

        assertThat(form.indicators().get(0).category()).contains(IndicatorCategory.of(tier));
        assertThat(REVIEW.validate(form).findings()).isEmpty();
    }

    @Test
    void aFormOfTheKnownTiersStillLacksWhatIsNotThere() {
        PerformanceTargetTable form = table(t -> t.addIndicators(tiered("产出指标", "数量指标", "培训人数", "≥90人")));

        assertThat(REVIEW.validate(form).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("completeness/category-missing", "completeness/satisfaction-missing");
    }

    @Test
    void anEditionThatDemandsFirstTiersDemandsThemBesideOthers() {
        FormEdition demanding = FormEdition.GENERIC.toBuilder("own-demands").build();
        PerformanceTargetTable form =
                table(t -> t.addIndicators(tiered("投入", "", "资金", "≥90%"), tiered("产出指标", "数量指标", "培训人数", "≥90人")));

        assertThat(TableValidator.completeness(demanding).validate(form).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("completeness/category-missing", "completeness/satisfaction-missing");
    }

    // ----- unknown tiers -----

    @Test
    void anUnknownTierIsToldOnceWithItsName() {
        PerformanceTargetTable form = table(t -> t.addIndicators(
                tiered("效溢指标", "社会效益指标", "知晓率", "≥90%"),
                tiered("效溢指标", "社会效益指标", "参与率", "≥90%"),
                tiered("产出指标", "数良指标", "培训人数", "≥90人")));

        Report report = REVIEW.validate(form);

        assertThat(report.byRule(UNKNOWN)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.place().pointer()).isEqualTo("/indicators/0/category");
            assertThat(finding.related()).extracting("pointer").containsExactly("/indicators/2/dimension");
            assertThat(report.message(finding, Locale.CHINA)).startsWith("以下一级或二级指标不在已知的表式中：「效溢」、「数良」。");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            投入指标 | 资金管理办法
            过程指标 | 组织实施情况
            产出指标 | 重点工作任务完成
            产出指标 |
                     | 数量指标
                     | 制度指标
            """)
    void tiersOfOtherFrameworksAreLeftAlone(String category, String dimension) {
        PerformanceTargetTable form = table(t -> t.addIndicators(
                tiered(category == null ? "" : category, dimension == null ? "" : dimension, "培训", "≥9人")));

        assertThat(REVIEW.validate(form).byRule(UNKNOWN)).isEmpty();
        assertThat(REVIEW.validate(form).byRule(MISMATCH)).isEmpty();
    }

    @Test
    void whatAnEditionPrintsIsKnown() {
        IndicatorCategory green = IndicatorCategory.of("绿色发展");
        IndicatorDimension carbon = IndicatorDimension.of("减碳");
        FormEdition county = FormEdition.builder("county-green")
                .slot(Stage.DECLARATION, green, carbon, Requirement.OPTIONAL)
                .slot(Stage.DECLARATION, IndicatorCategory.BENEFIT, IndicatorDimension.QUANTITY, Requirement.OPTIONAL)
                .build();
        PerformanceTargetTable form = table(
                t -> t.addIndicators(tiered("绿色发展指标", "减碳指标", "减碳量", "≥90吨"), tiered("效益指标", "数量指标", "受益人数", "≥90人")));

        assertThat(TableValidator.review(county).validate(form).findings()).isEmpty();
        assertThat(REVIEW.validate(form).findings()).extracting(Finding::rule).contains(UNKNOWN, MISMATCH);
    }

    // ----- pairs -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            效益指标 | 数量指标 | true
            效益指标 | 时效指标 | true
            产出指标 | 社会效益指标 | true
            产出指标 | 服务对象满意度指标 | true
            满意度指标 | 数量指标 | true
            成本指标 | 质量指标 | true
            效益指标 | 服务对象满意度指标 | false
            产出指标 | 成本指标 | false
            产出指标 | 经济成本指标 | false
            成本指标 | 成本指标 | false
            成本指标 | 经济成本指标 | false
            效益指标 | 可持续影响指标 | false
            结果指标 | 数量指标 | false
            """)
    void aPairThatNoEditionHasIsTold(String category, String dimension, boolean told) {
        PerformanceTargetTable form = table(t -> t.addIndicators(tiered(category, dimension, "培训人数", "≥9人")));

        assertThat(REVIEW.validate(form).byRule(MISMATCH)).hasSize(told ? 1 : 0);
    }

    @Test
    void thePairsOfATableAreOneWarningThatNamesThemAll() {
        PerformanceTargetTable form = table(
                t -> t.addIndicators(tiered("效益指标", "数量指标", "培训人数", "≥9人"), tiered("产出指标", "社会效益指标", "知晓率", "≥90%")));

        Report report = REVIEW.validate(form);

        assertThat(report.byRule(MISMATCH)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(report.message(finding, Locale.CHINA))
                    .startsWith("以下指标的二级指标不属于所在的一级指标：数量指标「培训人数」“效益指标”、社会效益指标「知晓率」“产出指标”。");
        });
    }
}
