package io.github.performancetargets.architecture;

import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table with something of everything, and defects enough for findings. */
final class FullTable {
    private static final Adjustment ADJUSTMENT = Adjustment.of("财预〔2027〕8号", "人数减少");
    private static final Rectification RECTIFICATION = new Rectification(true, Optional.of("增加人员"), Optional.of("已整改"));
    private static final Extensions EXTENSIONS = Extensions.of(Map.of(
            "acme:all",
            new ExtensionValue.Members(Map.of(
                    "list",
                    new ExtensionValue.Array(List.of(
                            new ExtensionValue.Text("x"),
                            new ExtensionValue.Decimal("1.50"),
                            new ExtensionValue.Flag(true),
                            new ExtensionValue.Null()))))));

    private FullTable() {}

    static PerformanceTargetTable table() {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .title("绩效目标表")
                .edition("no-such-edition")
                .fiscalYear(2027)
                .project(Project.builder()
                        .name("培训")
                        .code("640221")
                        .implementingOrganization(Organization.of("县司法局"))
                        .nature("新增项目")
                        .term("1年")
                        .supervisingDepartment(Organization.of("行财科", "05"))
                        .build())
                .department(Organization.of("县司法局"))
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(plan())
                        .mediumTerm(plan())
                        .build())
                .addTasks(Task.builder()
                        .id("t1")
                        .name("普法")
                        .content("宣传")
                        .budget(plan())
                        .build())
                .addGoals(Goal.builder()
                        .id("1")
                        .label("目标1")
                        .text("完成")
                        .adjusted("完成一半")
                        .adjustment(ADJUSTMENT)
                        .actual("已完成")
                        .extensions(EXTENSIONS)
                        .build())
                .addSlots(IndicatorSlot.builder()
                        .category(IndicatorCategory.OUTPUT)
                        .label("产出指标")
                        .dimension(IndicatorDimension.QUANTITY)
                        .requirement(Requirement.REQUIRED)
                        .weight(new Weight(Amount.of(50)))
                        .build())
                .addFields(new LabelledText("填报人", "甲"))
                .extensions(EXTENSIONS);
        for (String value : new String[] {
            "≥200 人",
            "13个乡镇",
            "每次 10000-30000 元",
            "较上年下降3%以上",
            "年度内完成",
            "7-9月",
            "长效",
            "12次，每次不少于50人",
            "≥**%",
            "3-1 次",
            "每月15日前",
            "/",
            "不低与90%"
        }) {
            table.addIndicators(indicator(value));
        }
        return table.build();
    }

    private static FundingPlan plan() {
        return FundingPlan.builder()
                .label("年度资金总额")
                .total(Amount.of(62))
                .addSources(FundingSource.builder()
                        .kind(FundingKind.FISCAL)
                        .label("财政拨款")
                        .amount(Amount.of(60))
                        .execution(execution())
                        .adjustment(ADJUSTMENT)
                        .addReadings(spent())
                        .build())
                .execution(execution())
                .adjustment(ADJUSTMENT)
                .addReadings(spent())
                .build();
    }

    private static ExecutionReading spent() {
        return ExecutionReading.builder()
                .asOf(TimePoint.parse("--07"))
                .executed(Amount.of(30))
                .rate("49.18%")
                .forecast(Amount.of(61))
                .explanation("招标推迟")
                .rectification(RECTIFICATION)
                .build();
    }

    private static BudgetExecution execution() {
        return BudgetExecution.builder()
                .adjustedBudget(Amount.of(61))
                .executed(Amount.of(59))
                .rate("96.7%")
                .weight(new Weight(Amount.of(10)))
                .score(new Score(Amount.of(9)))
                .build();
    }

    private static Indicator indicator(String value) {
        return Indicator.builder()
                .id(value)
                .goalId("1")
                .categoryLabel("产出指标")
                .dimensionLabel("数量指标")
                .statedDirection(Direction.POSITIVE)
                .explanation("说明")
                .basis("计划标准")
                .note("备注")
                .varianceReason("无")
                .category(IndicatorCategory.OUTPUT)
                .dimension(IndicatorDimension.QUANTITY)
                .name("指标 " + value)
                .value(StatedTarget.read(value))
                .adjusted(StatedTarget.read(value))
                .adjustment(ADJUSTMENT)
                .addReadings(MonitoringReading.builder()
                        .asOf(TimePoint.parse("--07"))
                        .value(StatedTarget.read("60人"))
                        .planned(StatedTarget.read("70人"))
                        .forecast(StatedTarget.read(value))
                        .likelihood(Likelihood.POSSIBLE)
                        .addCauses(DeviationCause.STAFF, DeviationCause.OTHER)
                        .explanation("人员不足")
                        .rectification(RECTIFICATION)
                        .build())
                .weight(new Weight(Amount.of(10)))
                .addPriorValues(new PriorValue("上年", StatedTarget.read(value)))
                .actual(StatedTarget.read(value))
                .score(new Score(Amount.of(11)))
                .addFields(new LabelledText("佐证", "台账"))
                .extensions(EXTENSIONS)
                .build();
    }
}
