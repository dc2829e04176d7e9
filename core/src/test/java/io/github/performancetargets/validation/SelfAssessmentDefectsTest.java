package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made-up self-assessments with the defects that auditors look for first. */
class SelfAssessmentDefectsTest {
    private static final TableValidator VALIDATOR = TableValidator.review(FormEdition.GENERIC);

    @Test
    void remarksEachOfTenDefectsOnce() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .fiscalYear(2022)
                .funding(spent("4753.66", "3824.26", "100%", "10"))
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人", "90人", 10, "10", ""),
                        scored("数量指标", "走访户数", "≥100户", "50户", 10, "5", "无"),
                        scored("数量指标", "宣传场数", "≥10场", "", 10, "10", ""),
                        scored("质量指标", "验收合格率", "≥95%", "96%", 10, "8", ""),
                        scored("时效指标", "资金到位及时率", "100%", "98%", 10, "9", ""),
                        scored("成本指标", "项目总成本", "≤30万元", "完成", 10, "10", ""),
                        scored("社会效益指标", "带动就业人数", "≥100人", "250人", 10, "10", ""),
                        scored("社会效益指标", "服务人次", "≥735人次", "735户", 5, "5", ""),
                        scored("可持续影响指标", "管理机制健全性", "显著", "显著", 10, "10", ""),
                        scored("服务对象满意度指标", "学员满意度", "≥90%", "92%", 5, "6", ""))
                .addFields(new LabelledText("总分 得分", "95"))
                .build();
        assertThat(ids(table))
                .contains(
                        "self-assessment/execution-mismatch",
                        "self-assessment/total-not-sum",
                        "self-assessment/missed-with-full-points",
                        "self-assessment/far-below-target",
                        "self-assessment/score-without-actual",
                        "self-assessment/met-but-cut",
                        "self-assessment/score-not-of-scheme",
                        "self-assessment/words-against-number",
                        "self-assessment/far-above-target",
                        "self-assessment/actual-in-other-unit",
                        "self-assessment/vague-actual-repeated",
                        "review/score-above-weight")
                .doesNotHaveDuplicates();
    }

    @Test
    void saysOneThingOfARow() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(scored("数量指标", "培训人数", "≥100人", "20人", 10, "12", ""))
                .build();
        assertThat(ids(table))
                .filteredOn(id -> id.contains("score") || id.startsWith("self-assessment/"))
                .containsExactly("review/score-above-weight");
    }

    @Test
    void saysNothingOfPeopleAndHowOftenTheyCame() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(
                        scored("社会效益指标", "带动就业", "≥50人", "60人次", 5, "5", ""),
                        scored("社会效益指标", "培训学员", "≥50人次", "60人", 5, "5", ""))
                .build();
        assertThat(ids(table)).noneMatch(id -> id.endsWith("actual-in-other-unit"));
    }

    @Test
    void neverWarnsOnAnAssumedDirection() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(scored("数量指标", "某某情况", "100个", "20个", 90, "90", ""))
                .build();
        assertThat(VALIDATOR.validate(table).findings())
                .filteredOn(finding -> finding.rule().value().startsWith("self-assessment/"))
                .extracting(Finding::severity)
                .containsOnly(Severity.NOTE);
    }

    @Test
    void isSilentAboutAGoodSelfAssessmentWithoutABudgetAtTheStartOfTheYear() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .fiscalYear(2023)
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .total(Amount.ZERO)
                                .execution(execution("3.36", "3.36", "100.00%", "10"))
                                .build())
                        .build())
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人", "105人", 50, "50", ""),
                        scored("社会效益指标", "服务能力", "提升", "达成年度指标", 30, "30", ""),
                        scored("服务对象满意度指标", "学员满意度", "≥90%", "92%", 10, "10", ""))
                .addFields(new LabelledText("总分 得分", "100"))
                .build();
        assertThat(ids(table)).noneMatch(id -> id.startsWith("self-assessment/") || id.contains("weight"));
    }

    /** The form of 财预〔2020〕10号: sources have no points, and print a dash where points, rate and deviation would stand. */
    @Test
    void aDashOfTheStandardFormIsNoRemark() {
        FundingSource source = FundingSource.builder()
                .kind(FundingKind.FISCAL)
                .label("其中：当年财政拨款")
                .execution(BudgetExecution.builder()
                        .adjustedBudget(Amount.of(50))
                        .executed(Amount.of(50))
                        .rate("—")
                        .build())
                .build();
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .fiscalYear(2023)
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .total(Amount.of(50))
                                .addSources(source)
                                .execution(execution("50", "50", "100%", "10"))
                                .build())
                        .build())
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人", "105人", 50, "50", "—"),
                        scored("社会效益指标", "服务能力", "优良", "达成年度指标", 30, "30", "——"),
                        scored("服务对象满意度指标", "学员满意度", "≥90%", "92%", 10, "10", "-"))
                .addFields(new LabelledText("总分 得分", "100"), new LabelledText("上年结转资金 分值", "—"))
                .build();
        assertThat(ids(table)).isEmpty();
    }

    @Test
    void looksAtPointsFarAboveTheMoneyAndElseAtMuchMoneyLeft() {
        assertThat(ids(spending("50", "90")))
                .contains("self-assessment/score-above-spending")
                .doesNotContain("self-assessment/unspent");
        assertThat(ids(spending("79", "84")))
                .contains("self-assessment/unspent")
                .doesNotContain("self-assessment/score-above-spending");
        assertThat(ids(spending("80", "85")))
                .doesNotContain("self-assessment/unspent", "self-assessment/score-above-spending");
        assertThat(ids(spending("80", "85.01"))).contains("self-assessment/score-above-spending");
        assertThat(ids(spending("100", "100")))
                .doesNotContain("self-assessment/unspent", "self-assessment/score-above-spending");
    }

    private static PerformanceTargetTable spending(String executed, String points) {
        return PerformanceTargetTable.builder()
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .execution(BudgetExecution.builder()
                                        .adjustedBudget(Amount.of(100))
                                        .executed(Amount.parse(executed))
                                        .build())
                                .build())
                        .build())
                .addIndicators(scored("数量指标", "培训人数", "≥100人", "100人", 100, points, ""))
                .build();
    }

    /** What an edition may demand from monitoring on is demanded of an assessment too, and not of a declaration. */
    @Test
    void demandsFieldsOfMonitoringFromThatStageOn() {
        FormEdition edition = FormEdition.builder("monitored")
                .named("监控表", "财预〔2019〕136号")
                .require(Stage.MONITORING, IndicatorAttribute.ACTUAL)
                .require(Stage.MONITORING, FormField.FISCAL_YEAR)
                .build();
        PerformanceTargetTable declared = PerformanceTargetTable.builder()
                .addIndicators(row("数量指标", "培训人数", "≥100人"))
                .build();
        TableValidator validator = TableValidator.completeness(edition);

        assertThat(validator.at(Stage.APPROVAL).validate(declared).findings()).isEmpty();
        for (Stage stage : List.of(Stage.MONITORING, Stage.SELF_ASSESSMENT)) {
            assertThat(validator.at(stage).validate(declared).findings())
                    .extracting(finding -> finding.place().pointer())
                    .containsExactly("/fiscalYear", "/indicators/0/actual");
        }
    }

    @Test
    void seesExecutionInTheSumOfWeightsAndAboveItsOwn() {
        PerformanceTargetTable hundredAndTen = PerformanceTargetTable.builder()
                .funding(spent("10", "10", "100%", "12"))
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人", "105人", 50, "50", ""),
                        scored("社会效益指标", "受益人数", "≥10人", "11人", 40, "40", ""),
                        scored("服务对象满意度指标", "学员满意度", "≥90%", "92%", 10, "10", ""))
                .build();
        assertThat(ids(hundredAndTen)).contains("review/weights-sum", "review/score-above-weight");
    }

    @Test
    void demandsActualAndScoreOnlyFromTheStageOn() {
        FormEdition edition = FormEdition.builder("self")
                .named("自评表", "财预〔2020〕10号")
                .require(Stage.SELF_ASSESSMENT, IndicatorAttribute.ACTUAL)
                .require(Stage.SELF_ASSESSMENT, IndicatorAttribute.SCORE)
                .build();
        PerformanceTargetTable declared = PerformanceTargetTable.builder()
                .addIndicators(row("数量指标", "培训人数", "≥100人"))
                .build();
        TableValidator validator = TableValidator.completeness(edition);
        assertThat(validator.at(Stage.MONITORING).validate(declared).findings()).isEmpty();
        assertThat(validator.at(Stage.SELF_ASSESSMENT).validate(declared).findings())
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/indicators/0/actual", "/indicators/0/score");
    }

    private static List<String> ids(PerformanceTargetTable table) {
        return VALIDATOR.validate(table).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static Indicator scored(
            String tier, String name, String value, String actual, long weight, String score, String reason) {
        Indicator.Builder row = row(tier, name, value).toBuilder()
                .weight(new Weight(Amount.of(weight)))
                .score(new Score(Amount.parse(score)));
        if (!actual.isEmpty()) {
            row.actual(StatedTarget.read(actual));
        }
        if (!reason.isEmpty()) {
            row.varianceReason(reason);
        }
        return row.build();
    }

    private static Funding spent(String budget, String executed, String rate, String score) {
        return Funding.builder()
                .annual(FundingPlan.builder()
                        .execution(execution(budget, executed, rate, score))
                        .build())
                .build();
    }

    private static BudgetExecution execution(String budget, String executed, String rate, String score) {
        return BudgetExecution.builder()
                .adjustedBudget(Amount.parse(budget))
                .executed(Amount.parse(executed))
                .rate(rate)
                .weight(new Weight(Amount.of(10)))
                .score(new Score(Amount.parse(score)))
                .build();
    }
}
