package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The cases of the rules of completeness. */
final class CompletenessCases {
    /** Demands weights, explanations and bases. */
    static final FormEdition ATTRIBUTES = FormEdition.GENERIC.toBuilder("attributes")
            .require(
                    Stage.DECLARATION,
                    IndicatorAttribute.WEIGHT,
                    IndicatorAttribute.EXPLANATION,
                    IndicatorAttribute.BASIS)
            .build();

    private static final PerformanceTargetTable FORM = CountyForms.third();

    private CompletenessCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase(
                        "completeness/field-missing", FORM, project(p -> p.term(" ")), project(p -> p.term("1 年"))),
                new RuleCase(
                        "completeness/field-placeholder",
                        project(p -> p.term("X-1 期")),
                        project(p -> p.term("××")),
                        project(p -> p.term("1 年"))),
                new RuleCase(
                        "completeness/funding-missing",
                        plan(p -> p.total(Amount.ZERO)),
                        plan(p -> p.total(null)),
                        FORM),
                new RuleCase(
                        "completeness/goal-missing",
                        goals(goal(""), goal("化解积案")),
                        goals(goal("……")),
                        goals(goal("开展社区矫正和安置帮教"))),
                new RuleCase(
                        "completeness/task-incomplete",
                        department(task("普法", 20), Task.builder().build()),
                        department(task("普法", 20), Task.builder().name("矫正").build()),
                        department(task("普法", 20), task("矫正", 30))),
                new RuleCase(
                        "completeness/category-missing",
                        small(row("数量指标", "人数", "≥3人"), row("生态效益指标", "绿化", "≥3亩"), satisfaction()),
                        small(row("数量指标", "人数", "≥3人"), satisfaction()),
                        small(row("数量指标", "人数", "≥3人"), satisfaction(), row("生态效益指标", "绿化", "≥3亩"))),
                new RuleCase(
                        "completeness/satisfaction-missing",
                        small(row("数量指标", "人数", "≥3人"), row("社会效益指标", "受益人数", "≥3人"), satisfaction()),
                        small(row("数量指标", "人数", "≥3人"), row("社会效益指标", "受益人数", "≥3人")),
                        small(row("数量指标", "人数", "≥3人"), row("社会效益指标", "受益人数", "≥3人"), satisfaction())),
                new RuleCase(
                        "completeness/slot-missing",
                        rows(7, 9, row("时效指标", "走访", "随时")),
                        rows(7, 10, row("质量指标", "走访质量", "≥90%")),
                        rows(7, 10, row("质量指标", "走访质量", "≥90%"), row("时效指标", "重大节假日开展走访帮扶", "年度内完成"))),
                new RuleCase(
                        "completeness/slot-unquantified",
                        rows(0, 5, row("数量指标", "开展慰问", "若干"), row("数量指标", "走访", "≥20人次")),
                        rows(0, 5, row("数量指标", "开展慰问", "若干")),
                        rows(0, 5, row("数量指标", "开展慰问", "≥20人次"))),
                new RuleCase(
                        "completeness/slot-not-applicable",
                        rows(0, 5, row("数量指标", "开展慰问", "/"), row("数量指标", "走访", "≥20人次")),
                        rows(0, 5, row("数量指标", "开展慰问", "不适用")),
                        rows(0, 5, row("数量指标", "开展慰问", "≥20人次"))),
                new RuleCase(
                        "completeness/name-missing",
                        three(row("质量指标", "质量指标", "≥90%")),
                        three(row("质量指标", "指标 1：", "≥90%")),
                        three(row("质量指标", "指标 1：参与度", "≥90%"))),
                new RuleCase(
                        "completeness/value-missing",
                        three(row("质量指标", "参与度", "高")),
                        three(row("质量指标", "参与度", " ")),
                        three(row("质量指标", "参与度", "≥90%"))),
                new RuleCase(
                        "completeness/value-placeholder",
                        three(row("质量指标", "参与度", "0")),
                        three(row("质量指标", "参与度", "≥**%")),
                        three(row("质量指标", "参与度", "≥90%"))),
                new RuleCase(
                        "completeness/value-not-understood",
                        rows(0, 5, row("数量指标", "开展活动", "12次，每次不少于50人")),
                        rows(0, 5, row("数量指标", "开展活动", "3次左右吧/或者5场？")),
                        rows(0, 5, row("数量指标", "开展活动", "≥3次"))),
                new RuleCase(
                        "completeness/attribute-missing",
                        attributes(whole("参训人数", "≥3人")),
                        attributes(whole("参训人数", "≥3人").toBuilder().basis("——").build()),
                        attributes(whole("参训人数", "≥3人"))),
                new RuleCase(
                        "completeness/duplicate-id",
                        small(identified("1", "受益人数"), row("质量指标", "合格率", "≥90%"), identified("2", "参训人数")),
                        small(identified("1", "受益人数"), identified("1", "参训人数")),
                        small(identified("1", "受益人数"), identified("2", "参训人数"))),
                new RuleCase(
                        "completeness/goal-link-broken", three(linked("1")), three(linked("9")), three(linked("2"))));
    }

    // ----- tables -----

    private static PerformanceTargetTable project(UnaryOperator<Project.Builder> change) {
        return FORM.toBuilder()
                .project(change.apply(FORM.project().orElseThrow().toBuilder()).build())
                .build();
    }

    private static PerformanceTargetTable plan(UnaryOperator<FundingPlan.Builder> change) {
        Funding funding = FORM.funding().orElseThrow();
        FundingPlan annual =
                change.apply(funding.annual().orElseThrow().toBuilder()).build();
        return FORM.toBuilder()
                .funding(funding.toBuilder().annual(annual).build())
                .build();
    }

    private static PerformanceTargetTable goals(Goal... goals) {
        return FORM.toBuilder().goals(List.of(goals)).build();
    }

    static Goal goal(String text) {
        return Goal.builder().text(text).build();
    }

    static PerformanceTargetTable department(Task... tasks) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.MOF_2015_DEPARTMENT.id())
                .department(Organization.of("县司法局"))
                .fiscalYear(2021)
                .addGoals(goal("开展法治宣传教育"))
                .tasks(List.of(tasks))
                .indicators(CountyForms.first().indicators())
                .build();
    }

    static Task task(String name, long budget) {
        return Task.builder()
                .name(name)
                .budget(FundingPlan.builder().total(Amount.of(budget)).build())
                .build();
    }

    static PerformanceTargetTable small(Indicator... rows) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .indicators(List.of(rows))
                .build();
    }

    /** One row beside those of the two other tiers, and two goals. */
    private static PerformanceTargetTable three(Indicator row) {
        return small(row, row("社会效益指标", "受益人数", "≥3人"), satisfaction()).toBuilder()
                .addGoals(
                        Goal.builder().id("1").text("群众满意").build(),
                        Goal.builder().id("2").text("增加受益人数").build())
                .build();
    }

    private static Indicator satisfaction() {
        return row("服务对象满意度指标", "群众满意度", "≥90%");
    }

    private static PerformanceTargetTable rows(int from, int to, Indicator... with) {
        List<Indicator> rows = new ArrayList<>(FORM.indicators());
        rows.subList(from, to).clear();
        rows.addAll(from, List.of(with));
        return FORM.toBuilder().indicators(rows).build();
    }

    private static PerformanceTargetTable attributes(Indicator row) {
        return PerformanceTargetTable.builder()
                .edition(ATTRIBUTES.id())
                .addIndicators(row)
                .build();
    }

    /** With every column that an edition can demand; for the medium term, so that no other rule adds weights up. */
    private static Indicator whole(String name, String value) {
        return row("数量指标", name, value).toBuilder()
                .period(TargetPeriod.MEDIUM_TERM)
                .weight(new Weight(Amount.of(50)))
                .explanation("参加培训的人")
                .basis("历史标准")
                .build();
    }

    private static Indicator identified(String id, String name) {
        return row("数量指标", name, "≥3人").toBuilder().id(id).build();
    }

    private static Indicator linked(String goal) {
        return row("质量指标", "参与度", "≥90%").toBuilder()
                .value(StatedTarget.read("≥90%"))
                .goalId(goal)
                .build();
    }
}
