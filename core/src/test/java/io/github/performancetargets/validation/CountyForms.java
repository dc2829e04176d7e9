package io.github.performancetargets.validation;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.quantity.Amount;
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
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;

/** The three forms of the county, as a reader would build them. */
public final class CountyForms {
    private CountyForms() {}

    /** 表 1. */
    public static PerformanceTargetTable first() {
        return table(
                        "普法宣传教育经费、人民调解“以案定补”、人民调解“四张网”建设 10 万元，法律援助专项经费 14 万元",
                        24,
                        "通过开展各类宣传活动, 不断增强群众法治意识和法治理念, 带动全年法治宣传教育工作深入开展。")
                .addIndicators(row("数量指标", "开展法治宣传教育活动", "12 次"))
                .addIndicators(row("质量指标", "群众普法知法意识", "提高"))
                .addIndicators(row("时效指标", "根据普法工作需要适时开展", "年度内完成"))
                .addIndicators(row("成本指标", "开展法治宣传教育活动", "每次 10000-30000 元"))
                .addIndicators(row("社会效益指标", "群众法治知识掌握及普法意识", "持续提升"))
                .addIndicators(row("可持续影响指标", "群众法治意识", "长效"))
                .addIndicators(row("服务对象满意度指标", "群众对法治宣传教育工作总体满意度", "≥90%"))
                .build();
    }

    /** 表 2. */
    public static PerformanceTargetTable second() {
        return table(
                        "依法行政和行政复议、法治政府建设工作经费 7 万元，行政执法人员培训经费 3 万元",
                        10,
                        "制作宣传品和宣传展板, 坚持依法行政, 强化行政复议和应诉工作, 深入推进法治政府建设和法治政府建设示范创建;",
                        "强化行政执法人员资格管理, 开展行政执法人员培训和执法资格考试, 不断提高执法人员依法执政、依法行政水平。")
                .addIndicators(row("数量指标", "开展行政执法人员培训和执法资格考试", "≥200 人"))
                .addIndicators(row("数量指标", "开展法治政府建设宣传活动", "≥10 次"))
                .addIndicators(row("质量指标", "行政执法人员执法资格考试通过率", "≥80%"))
                .addIndicators(row("质量指标", "各单位法治政府建设参与度", "≥95%"))
                .addIndicators(row("时效指标", "开展行政执法人员培训和执法证考试", "年度内完成"))
                .addIndicators(row("时效指标", "开展法治政府建设宣传活动", "年度内完成"))
                .addIndicators(row("成本指标", "深入推进法治政府建设工作和法治政府建设示范创建", "每次 1000 元-35000 元"))
                .addIndicators(row("成本指标", "开展对行政执法人员培训和执法证考试", "每次 10000 元-30000 元"))
                .addIndicators(row("社会效益指标", "纵深推进法治政府建设，全县法治政府建设示范创建单位覆盖率", "100%"))
                .addIndicators(row("可持续影响指标", "深入推进法治政府建设和法治政府建设示范创建，不断提高执法人员依法行政、依法行政水平", "长效"))
                .addIndicators(row("服务对象满意度指标", "群众满意度", "≥90%"))
                .build();
    }

    /** 表 3. */
    public static PerformanceTargetTable third() {
        return table(
                        "安置帮教工作经费 46 万元，社区矫正工作经费 16 万元",
                        62,
                        "社区矫正适用前调查评估工作中车辆燃油费、修理费等; 规范接收社区矫正对象, 制作档案;",
                        "对刑满释放人员进行接茬登记; 接送重点人员; 走访帮扶困难、患病、残疾刑满释放人员",
                        "开展社区矫正对象警示教育、培训; 对困难、残疾、患病社区矫正对象进行走访、帮扶;",
                        "制作宣传品, 扩大宣传面, 提高群众知晓率; 划拨乡镇、村居社区矫正和安置帮教工作的宣传经费等, "
                                + "进一步提高社区矫正对象和刑满释放人员的帮教水平, 减少重新违法犯罪, 维护社会和谐稳定。")
                .addIndicators(row("数量指标", "调查评估建立工作档案", "≥200 人"))
                .addIndicators(row("数量指标", "开展警示教育、培训", "20 场次"))
                .addIndicators(row("数量指标", "开展慰问及帮扶", "≥100 人次"))
                .addIndicators(row("数量指标", "划拨乡镇、村居社区矫正和安置帮教宣传经费", "13个乡镇"))
                .addIndicators(row("数量指标", "社区矫正和安置帮教宣传教育", "≥1500人"))
                .addIndicators(row("质量指标", "社区矫正对象警示教育参与度", "≥90%"))
                .addIndicators(row("质量指标", "社区矫正再犯罪率", "≤0.3%"))
                .addIndicators(row("时效指标", "调查评估按时完成", "年度内完成"))
                .addIndicators(row("时效指标", "警示教育培训按季度完成", "年度内完成"))
                .addIndicators(row("时效指标", "重大节假日开展走访帮扶", "年度内完成"))
                .addIndicators(row("成本指标", "划拨乡镇、村居社区矫正和安置帮教宣传经费", "49万"))
                .addIndicators(row("成本指标", "开展警示教育、培训", "3万"))
                .addIndicators(row("成本指标", "开展慰问及帮扶", "4万"))
                .addIndicators(row("成本指标", "社区矫正和安置帮教宣传教育", "6万"))
                .addIndicators(row("社会效益指标", "预防减少重新违法犯罪，维护社会和谐稳定，重新违法犯罪率下降", "≤30人"))
                .addIndicators(row("可持续影响指标", "维护社会稳定，扩大宣传面，树立司法行政良好形象", "长效"))
                .addIndicators(row("服务对象满意度指标", "社区矫正对象满意度", "≥90%"))
                .build();
    }

    private static PerformanceTargetTable.Builder table(String name, long funds, String... goals) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .title("部门项目支出预算绩效目标表")
                .edition("pingluo-2021")
                .fiscalYear(2021)
                .project(Project.builder()
                        .name(name)
                        .supervisingDepartment(Organization.of("行财科", "05"))
                        .implementingOrganization(Organization.of("平罗县司法局"))
                        .nature("其他项目")
                        .term("1 年")
                        .build())
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder()
                                .label("年度资金总额")
                                .total(Amount.of(funds))
                                .addSources(source(FundingKind.FISCAL, "财政拨款", funds))
                                .addSources(source(FundingKind.OTHER, "其他资金", 0))
                                .build())
                        .build());
        for (int i = 0; i < goals.length; i++) {
            table.addGoals(
                    Goal.builder().id(Integer.toString(i + 1)).text(goals[i]).build());
        }
        for (String slot : new String[] {
            "数量指标 (必填硬性指标)", "质量指标 (必填)", "时效指标 (必填)", "成本指标 (必填硬性指标)", "社会效益指标 (必填)", "可持续影响指标 (必填)", "服务对象满意度指标 (必填)"
        }) {
            IndicatorDimension dimension = IndicatorDimension.ofLabel(slot).orElseThrow();
            table.addSlots(IndicatorSlot.builder()
                    .category(category(dimension))
                    .dimension(dimension)
                    .label(slot)
                    .requirement(slot.contains("硬性") ? Requirement.REQUIRED_QUANTIFIED : Requirement.REQUIRED)
                    .build());
        }
        return table;
    }

    private static FundingSource source(FundingKind kind, String label, long amount) {
        return FundingSource.builder()
                .kind(kind)
                .label(label)
                .amount(Amount.of(amount))
                .build();
    }

    /** A row of a table: second tier, name and value. */
    public static Indicator row(String tier, String name, String value) {
        IndicatorDimension dimension = IndicatorDimension.ofLabel(tier).orElseThrow();
        return Indicator.builder()
                .category(category(dimension))
                .dimension(dimension)
                .name(name)
                .value(StatedTarget.read(value))
                .build();
    }

    private static IndicatorCategory category(IndicatorDimension dimension) {
        return switch (dimension.code()) {
            case "quantity", "quality", "timeliness", "cost" -> IndicatorCategory.OUTPUT;
            case "economic-cost", "social-cost", "ecological-cost" -> IndicatorCategory.COST;
            case "beneficiary-satisfaction" -> IndicatorCategory.SATISFACTION;
            default -> IndicatorCategory.BENEFIT;
        };
    }
}
