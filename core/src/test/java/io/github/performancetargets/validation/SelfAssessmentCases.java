package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;

/** The cases of the rules of self-assessment. */
final class SelfAssessmentCases {
    private SelfAssessmentCases() {}

    static List<RuleCase> all() {
        return List.of(
                execution(
                        "execution-mismatch",
                        spent("50", "49.98", "99%", "10"),
                        spent("50", "40", "100%", "8"),
                        spent("50", "40", "80%", "8")),
                execution(
                        "overspent",
                        spent("50", "50", "100%", "10"),
                        spent("50", "60", "120%", "10"),
                        spent("60", "60", "100%", "10")),
                new RuleCase("self-assessment/total-not-sum", total("100"), total("99"), total("100")),
                execution(
                        "score-above-spending",
                        spent("50", "47.5", "95%", "9.5"),
                        spent("50", "42.5", "85%", "8.5"),
                        spent("50", "50", "100%", "10")),
                new RuleCase(
                        "self-assessment/unspent",
                        withoutPointsForSpending("40"),
                        withoutPointsForSpending("39"),
                        withoutPointsForSpending("50")),
                rows("score-without-actual", "≥100人 100人 40", "≥100人  40", "≥100人 100人 40"),
                rows("words-against-number", "≥100人 120人 40", "≥100人 完成 40", "≥100人 100人 40"),
                rows("actual-in-other-unit", "≥100人 100 40", "≥100人 100次 40", "≥100人 100人 40"),
                rows("missed-with-full-points", "≥1000人 999人 40", "≥100人 90人 40", "≥100人 100人 40"),
                rows("met-but-cut", "≥100人 100人 36 经费未及时拨付", "≥100人 100人 36", "≥100人 100人 40"),
                rows("score-not-of-scheme", "≥100人 95人 38", "≥100人 95人 35", "≥100人 95人 38"),
                rows("far-below-target", "≥100人 50人 20 生源不足", "≥100人 50人 20 无", "≥100人 100人 40"),
                rows("far-above-target", "≤100人 50人 40", "≥100人 200人 40", "≥100人 110人 40"),
                rows("vague-actual-repeated", "显著 达成预期指标 40", "显著 显著 40", "显著 达成预期指标 40"),
                new RuleCase("self-assessment/below-last-year", last("90%"), last("99%"), last("95%")),
                new RuleCase(
                        "self-assessment/one-carries-all-points", weights(60, 40), weights(100, 0), weights(50, 50)),
                rows("scale-without-level", "达标 达标 40", "达标不达标 达标 40", "达标 达标 40"),
                new RuleCase(
                        "self-assessment/loosened-without-reason",
                        adjusted("≥120人", ""),
                        adjusted("≥60人", "无"),
                        adjusted("≥60人", "参训人员减少")));
    }

    private static RuleCase rows(String rule, String passing, String failing, String mended) {
        return new RuleCase("self-assessment/" + rule, table(passing), table(failing), table(mended));
    }

    /** Three rows of 40, 40 and 20 points, of which the first is written out: value, actual, score, reason. */
    private static PerformanceTargetTable table(String first) {
        return base().addIndicators(scored("数量指标", "培训人数", first, 40)).build();
    }

    private static PerformanceTargetTable.Builder base() {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .fiscalYear(2022)
                .addIndicators(
                        scored("社会效益指标", "受益群众人数", "≥500人 500人 40", 40),
                        scored("服务对象满意度指标", "学员满意度", "≥90% 95% 20", 20));
    }

    private static Indicator scored(String tier, String name, String cells, long weight) {
        String[] cell = cells.split(" ", -1);
        Indicator.Builder row = row(tier, name, cell[0]).toBuilder()
                .weight(new Weight(Amount.of(weight)))
                .score(new Score(Amount.parse(cell[2])));
        if (!cell[1].isEmpty()) {
            row.actual(StatedTarget.read(cell[1]));
        }
        if (cell.length > 3) {
            row.varianceReason(cell[3]);
        }
        return row.build();
    }

    private static PerformanceTargetTable total(String points) {
        return base().addIndicators(scored("数量指标", "培训人数", "≥100人 100人 40", 40))
                .addFields(new LabelledText("总分 得分", points))
                .build();
    }

    private static PerformanceTargetTable last(String value) {
        Indicator row = scored("数量指标", "培训合格率", "≥90% 95% 40", 40).toBuilder()
                .addPriorValues(new PriorValue("上年", StatedTarget.read(value)))
                .build();
        return base().addIndicators(row).build();
    }

    private static PerformanceTargetTable adjusted(String value, String reason) {
        Indicator row = scored("数量指标", "培训人数", "≥100人 120人 40", 40).toBuilder()
                .adjusted(StatedTarget.read(value))
                .adjustment(new Adjustment(Optional.empty(), Optional.of(reason)))
                .build();
        return base().addIndicators(row).build();
    }

    private static PerformanceTargetTable weights(long first, long second) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人 100人 " + first, first),
                        scored("服务对象满意度指标", "学员满意度", "≥90% 95% " + second, second))
                .build();
    }

    private static RuleCase execution(String rule, Funding passing, Funding failing, Funding mended) {
        return new RuleCase("self-assessment/" + rule, funded(passing), funded(failing), funded(mended));
    }

    private static PerformanceTargetTable funded(Funding funding) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .funding(funding)
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人 100人 50", 50),
                        scored("社会效益指标", "受益群众人数", "≥500人 500人 30", 30),
                        scored("服务对象满意度指标", "学员满意度", "≥90% 95% 10", 10))
                .build();
    }

    /** 82 of 100 points, spent of 50. */
    private static PerformanceTargetTable withoutPointsForSpending(String executed) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .execution(BudgetExecution.builder()
                                        .adjustedBudget(Amount.of(50))
                                        .executed(Amount.parse(executed))
                                        .build())
                                .build())
                        .build())
                .addIndicators(
                        scored("数量指标", "培训人数", "≥100人 64人 32 生源不足", 50),
                        scored("社会效益指标", "受益群众人数", "≥500人 500人 30", 30),
                        scored("服务对象满意度指标", "学员满意度", "≥90% 95% 20", 20))
                .build();
    }

    private static Funding spent(String budget, String executed, String rate, String score) {
        return Funding.builder()
                .annual(FundingPlan.builder()
                        .execution(BudgetExecution.builder()
                                .adjustedBudget(Amount.parse(budget))
                                .executed(Amount.parse(executed))
                                .rate(rate)
                                .weight(new Weight(Amount.of(10)))
                                .score(new Score(Amount.parse(score)))
                                .build())
                        .build())
                .build();
    }
}
