package io.github.performancetargets.cost;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
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
import io.github.performancetargets.table.Task;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Tables as an attacker would make them: of a size, by what there is much of. */
final class Tables {
    /** A digit, a word, a mark and what rules look for, each over and over. */
    static final List<String> PARTS = List.of(
            "表",
            "率",
            "1",
            "1万元",
            "≥",
            "、",
            "和及与",
            "（",
            "培训人数 10 万元，",
            "*",
            "及时",
            " ",
            "𠮷",
            "《",
            "12月",
            "不低于",
            "满意度",
            "2021年",
            "1.");

    private static final String[][] ROWS = {
        {"数量指标", "开展活动", "12", "12"},
        {"成本指标", "开展活动", "每次1000-35000元", "2000元"},
        {"质量指标", "社区矫正再犯罪率", "≤1%", "0.5%"},
        {"社会效益指标", "重新违法犯罪率下降", "≤30人", "28人"},
        {"时效指标", "按季度培训", "年度内完成", "12月底"},
        {"可持续影响指标", "意识", "长效", "长效"},
        {"服务对象满意度指标", "满意度", "≥60%", "95%"},
        {"成本指标", "培训费", "3万", "3万元"},
    };

    private Tables() {}

    /** By what there is much of. */
    static Map<String, IntFunction<PerformanceTargetTable>> ofRows() {
        Map<String, IntFunction<PerformanceTargetTable>> shapes = new TreeMap<>();
        shapes.put("rows of their own", size -> rows(size, i -> Integer.toString(i)));
        shapes.put("equal rows", size -> rows(size, i -> ""));
        shapes.put("rows that collide", size -> rows(size, Tables::colliding));
        shapes.put("rows that begin alike", size -> rows(size, i -> "提高".repeat(20) + i));
        shapes.put("values before", size -> priorValues(size).build());
        shapes.put(
                "sources of one task", size -> base("培训").addTasks(task(size)).build());
        shapes.put(
                "parts of the project's name",
                size -> base("培训经费 10 万元，".repeat(size)).build());
        shapes.put(
                "one goal of many lines",
                size -> base("培训")
                        .addGoals(Goal.builder()
                                .text("目标：完成培训30次。\n".repeat(size))
                                .build())
                        .addIndicators(row(0, ""), row(1, ""))
                        .build());
        return shapes;
    }

    private static PerformanceTargetTable rows(int size, IntFunction<String> name) {
        PerformanceTargetTable.Builder table = base("培训经费 10 万元，宣传经费 14 万元");
        FundingPlan.Builder plan = FundingPlan.builder().total(Amount.of(24));
        for (int i = 0; i < size; i++) {
            String own = name.apply(i);
            table.addIndicators(row(i, own).toBuilder()
                    .id(own + i)
                    .goalId(own + i % (size / 2))
                    .build());
            table.addGoals(Goal.builder().id(own + i).text("开展培训" + own).build());
            table.addTasks(Task.builder()
                    .id(own + i)
                    .name("任务" + own)
                    .content("培训" + own)
                    .build());
            table.addFields(new LabelledText("说明" + own, "培训" + own));
            table.addSlots(IndicatorSlot.builder()
                    .label(own)
                    .category(IndicatorCategory.of("自定" + own))
                    .dimension(IndicatorDimension.of("自定" + own))
                    .requirement(Requirement.REQUIRED_QUANTIFIED)
                    .build());
            plan.addSources(FundingSource.builder()
                    .kind(FundingKind.OTHER)
                    .label("来源" + own)
                    .amount(Amount.of(1))
                    .build());
        }
        return table.funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(plan.build())
                        .build())
                .build();
    }

    private static PerformanceTargetTable.Builder base(String name) {
        return PerformanceTargetTable.builder()
                .fiscalYear(2021)
                .project(Project.builder().name(name).term("1年").build())
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder().total(Amount.of(24)).build())
                        .build());
    }

    private static Indicator row(int i, String own) {
        String[] row = ROWS[i % ROWS.length];
        IndicatorDimension dimension = IndicatorDimension.ofLabel(row[0]).orElse(IndicatorDimension.QUANTITY);
        return Indicator.builder()
                .dimension(dimension)
                .category(IndicatorCategory.OUTPUT)
                .name(row[1] + own)
                .value(StatedTarget.read(row[2]))
                .actual(StatedTarget.read(row[3]))
                .weight(new Weight(Amount.of(10)))
                .score(new Score(Amount.of(9)))
                .build();
    }

    private static PerformanceTargetTable.Builder priorValues(int size) {
        Indicator.Builder row = row(0, "").toBuilder();
        for (int i = 0; i < size; i++) {
            row.addPriorValues(new PriorValue(Integer.toString(2000 + i), StatedTarget.read(i + "次")));
            row.addFields(new LabelledText("说明" + i, "培训"));
        }
        return base("培训").addIndicators(row.build());
    }

    private static Task task(int size) {
        FundingPlan.Builder budget = FundingPlan.builder().total(Amount.of(24));
        for (int i = 0; i < size; i++) {
            budget.addSources(FundingSource.builder()
                    .kind(FundingKind.OTHER)
                    .label("来源" + i)
                    .amount(Amount.of(1))
                    .build());
        }
        return Task.builder().id("1").name("培训").budget(budget.build()).build();
    }

    /** Texts of one hash code: "Aa" and "BB" have the same. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 12; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    /** Everywhere where a text may stand, one of a part over and over. */
    static PerformanceTargetTable ofText(String part, int size) {
        String text = part.repeat(size / part.length());
        Organization organization = Organization.of(text);
        Indicator.Builder row = Indicator.builder()
                .id(text)
                .goalId(text)
                .categoryLabel(text)
                .dimensionLabel(text)
                .name(text)
                .value(StatedTarget.read(text))
                .explanation(text)
                .basis(text)
                .note(text)
                .actual(StatedTarget.read(text))
                .varianceReason(text)
                .addFields(new LabelledText(text, text));
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .title(text)
                .fiscalYear(2021)
                .project(Project.builder()
                        .name(text)
                        .code(text)
                        .supervisingDepartment(organization)
                        .implementingOrganization(organization)
                        .nature(text)
                        .term(text)
                        .build())
                .department(organization)
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder()
                                .label(text)
                                .total(Amount.of(62))
                                .addSources(FundingSource.builder()
                                        .kind(FundingKind.FISCAL)
                                        .label(text)
                                        .amount(Amount.of(62))
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
                .addFields(new LabelledText(text, text));
        for (IndicatorDimension dimension : List.of(
                IndicatorDimension.QUANTITY,
                IndicatorDimension.COST,
                IndicatorDimension.TIMELINESS,
                IndicatorDimension.SOCIAL_BENEFIT)) {
            table.addIndicators(row.dimension(dimension).build());
        }
        return table.build();
    }
}
