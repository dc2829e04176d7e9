package io.github.performancetargets.jsontests;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.FindingSummaryCollector;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.List;

/** What is computed of a table of the year, with every property at least once. */
final class YearSamples {
    private static final TimePoint JULY = TimePoint.parse("--07");

    private YearSamples() {}

    /** A table of which nothing is right: a rate, the money, a total. */
    static PerformanceTargetTable table() {
        return PerformanceTargetTable.builder()
                .fiscalYear(2022)
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder()
                                .total(Amount.of(60))
                                .execution(BudgetExecution.builder()
                                        .adjustedBudget(Amount.of(50))
                                        .executed(Amount.of(51))
                                        .rate("76%")
                                        .weight(new Weight(Amount.of(10)))
                                        .score(new Score(Amount.parse("7.6")))
                                        .build())
                                .addReadings(ExecutionReading.builder()
                                        .asOf(JULY)
                                        .executed(Amount.of(30))
                                        .build())
                                .build())
                        .build())
                .addIndicators(row("政策知晓率", "≥100%", "99%", "30", "29"))
                .addIndicators(row("能力", "提升", "部分达成预期指标", "30", "30"))
                .addIndicators(row("安全事故", "0起", "0起", "30", ""))
                .addFields(new LabelledText("总分", "95"), new LabelledText("自评等级", "优"))
                .build();
    }

    private static Indicator row(String name, String target, String actual, String weight, String score) {
        return Indicator.builder()
                .name(name)
                .value(StatedTarget.read(target))
                .actual(StatedTarget.read(actual))
                .weight(new Weight(Amount.parse(weight)))
                .score(score.isEmpty() ? null : new Score(Amount.parse(score)))
                .addReadings(MonitoringReading.builder()
                        .asOf(JULY)
                        .value(StatedTarget.read(actual))
                        .build())
                .build();
    }

    static Assessment assessment() {
        return Assessor.by(ScoringScheme.standard()).assess(graded());
    }

    /** Of words and numbers, some of which nobody can score. */
    static Assessment undecided() {
        return Assessor.by(ScoringScheme.standard())
                .assess(table().toBuilder()
                        .addIndicators(row("平均用量", "10吨", "三分之一左右", "5", "5"))
                        .build());
    }

    // a total whose interval lies in one grade, and points within an interval
    private static PerformanceTargetTable graded() {
        PerformanceTargetTable table = table();
        return table.toBuilder()
                .indicators(List.of(
                        table.indicators().get(0),
                        row("能力", "提升", "部分达成预期指标", "10", "7"),
                        row("安全事故", "0起", "0起", "50", "50")))
                .build();
    }

    static TableLights lights() {
        return MonitoringLights.of(ScoringScheme.builtIn("platform").orElseThrow(), 2022)
                .orElseThrow()
                .of(table())
                .orElseThrow();
    }

    /** Something loosened with a reason, something added, and money that was cut. */
    static TableDifference difference() {
        PerformanceTargetTable table = table();
        Indicator loosened = table.indicators().get(0).toBuilder()
                .adjusted(StatedTarget.read("≥95%"))
                .adjustment(Adjustment.of("财预〔2022〕8号", "人员减少"))
                .build();
        return TableDifference.between(
                table,
                table.toBuilder()
                        .indicators(List.of(loosened, table.indicators().get(1), row("宣传场数", "≥5场", "5场", "30", "30")))
                        .build());
    }

    /** What was found in the same tables, by organization. */
    static FindingSummary summary() throws Exception {
        FindingSummaryCollector collector = new FindingSummaryCollector();
        Report report = new Plain().read(Samples.REPORT, Report.class);
        for (String county : List.of("甲县", "乙县", "")) {
            collector.add("某省.xlsx#" + county, county(county), report);
        }
        return collector.summary();
    }

    /** Two counties of one transfer payment, a table that names no county, and rates that are weighted by money. */
    static RollUp rollUp() throws Exception {
        ScoringScheme scheme = ScoringScheme.builtIn("hubei").orElseThrow();
        RollUpCollector collector = RollUpCollector.by(scheme, table -> true);
        Report report = new Plain().read(Samples.REPORT, Report.class);
        for (String county : List.of("甲县", "乙县", "")) {
            PerformanceTargetTable table = county(county);
            collector.add("某省.xlsx#" + county, table, Assessor.by(scheme).assess(table), report);
        }
        return collector.rollUp();
    }

    private static PerformanceTargetTable county(String county) {
        PerformanceTargetTable table = table();
        return table.toBuilder()
                .project(Project.builder()
                        .name("转移支付")
                        .implementingOrganization(county.isEmpty() ? null : Organization.of(county))
                        .build())
                .addIndicators(row("宣传场数", "≥5场", "6场", "10", "10"))
                .build();
    }
}
