package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CompletenessTables.found;
import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.table.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the rules about funds, tasks and goals end: each case stands at the border between a finding and none. */
class BlocksCompletenessTest {
    // ----- funds -----

    /** A self-assessment may print 全年预算数 alone. */
    @Test
    void aBudgetOfTheWholeYearIsAnAmountOfTheFunds() {
        BudgetExecution execution =
                BudgetExecution.builder().adjustedBudget(Amount.of(4000)).build();
        FundingSource fiscal = FundingSource.builder()
                .kind(FundingKind.FISCAL)
                .execution(execution)
                .build();
        FundingPlan plan = FundingPlan.builder()
                .execution(execution)
                .addSources(
                        fiscal, FundingSource.builder().kind(FundingKind.OTHER).build())
                .build();
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .funding(Funding.builder().annual(plan).build())
                .build();

        assertThat(found(FormEdition.PINGLUO_2021, table, "funding-missing"))
                .containsExactly("/funding/annual/sources/1/amount");
        assertThat(found(
                        FormEdition.GENERIC,
                        PerformanceTargetTable.builder()
                                .funding(Funding.builder()
                                        .annual(FundingPlan.builder()
                                                .execution(BudgetExecution.builder()
                                                        .executed(Amount.of(1))
                                                        .build())
                                                .build())
                                        .build())
                                .build(),
                        "funding-missing"))
                .containsExactly("/funding/annual/total");
    }

    // ----- tasks -----

    private static List<String> tasks(Task... tasks) {
        return found(FormEdition.MOF_2015_DEPARTMENT, CompletenessCases.department(tasks), "task-incomplete");
    }

    @Test
    void aTaskNeedsANameAndABudgetAndAPrintedRowIsNone() {
        Task named = Task.builder().name("普法").build();
        Task unnamed = CompletenessCases.task("", 20);
        Task crossed = CompletenessCases.task("××", 20);
        Task printed = Task.builder().name("……").build();
        Task withoutTotal =
                Task.builder().name("矫正").budget(FundingPlan.builder().build()).build();
        Task whole = CompletenessCases.task("普法", 20);

        assertThat(tasks()).containsExactly("/tasks/-");
        assertThat(tasks(printed, printed)).containsExactly("/tasks/-");
        assertThat(tasks(whole, printed)).isEmpty();
        assertThat(tasks(whole, named)).containsExactly("/tasks/1/budget/total");
        assertThat(tasks(withoutTotal)).containsExactly("/tasks/0/budget/total");
        assertThat(tasks(printed, unnamed)).containsExactly("/tasks/1/name");
        assertThat(tasks(crossed, named)).containsExactly("/tasks/0/name", "/tasks/1/budget/total");
        assertThat(found(FormEdition.GENERIC, CompletenessCases.department(named), "task-incomplete"))
                .isEmpty();
    }

    @Test
    void aTaskWithoutABudgetIsCalledByItsName() {
        Finding finding = TableValidator.completeness(FormEdition.MOF_2015_DEPARTMENT)
                .validate(CompletenessCases.department(Task.builder().name("普法").build()))
                .byRule(RuleId.of("completeness/task-incomplete"))
                .get(0);

        assertThat(finding.place().name()).contains("普法");
        assertThat(finding.place().field()).contains("task-budget");
    }

    // ----- goals -----

    private static Goal goal(TargetPeriod period, String text) {
        return Goal.builder().period(period).text(text).build();
    }

    private static List<String> goals(FormEdition edition, Goal... goals) {
        return found(
                edition, PerformanceTargetTable.builder().goals(List.of(goals)).build(), "goal-missing");
    }

    @Test
    void theGoalOfAPeriodIsNotThatOfTheOther() {
        FormEdition both = FormEdition.GENERIC.toBuilder("both")
                .require(Stage.DECLARATION, FormField.ANNUAL_GOAL, FormField.MEDIUM_TERM_GOAL)
                .build();
        Goal annual = goal(TargetPeriod.ANNUAL, "化解积案");
        Goal mediumTerm = goal(TargetPeriod.MEDIUM_TERM, "建成体系");
        Goal blankMediumTerm = goal(TargetPeriod.MEDIUM_TERM, " ");

        assertThat(goals(both)).containsExactly("/goals/-", "/goals/-");
        assertThat(goals(both, annual)).containsExactly("/goals/-");
        assertThat(goals(both, mediumTerm)).containsExactly("/goals/-");
        assertThat(goals(both, annual, mediumTerm)).isEmpty();
        assertThat(goals(both, annual, blankMediumTerm)).containsExactly("/goals/1/text");
        assertThat(goals(FormEdition.GENERIC, annual)).isEmpty();
        assertThat(goals(FormEdition.GENERIC, annual, blankMediumTerm)).containsExactly("/goals/1/text");
        assertThat(goals(FormEdition.GENERIC, goal(TargetPeriod.ANNUAL, ""), goal(TargetPeriod.ANNUAL, "……")))
                .containsExactly("/goals/0/text");
        assertThat(goals(FormEdition.GENERIC)).isEmpty();
        assertThat(goals(FormEdition.GENERIC, goal(TargetPeriod.ANNUAL, "43.2")))
                .containsExactly("/goals/0/text");
        assertThat(goals(FormEdition.GENERIC, goal(TargetPeriod.ANNUAL, "43.2万元用于改造")))
                .isEmpty();
    }

    @Test
    void aMissingGoalSaysWhichAndAFilledInBlankSaysWhatStandsThere() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addGoals(goal(TargetPeriod.MEDIUM_TERM, "XX"), goal(TargetPeriod.ANNUAL, " "))
                .build();
        List<Finding> findings = TableValidator.completeness(FormEdition.GENERIC)
                .validate(table)
                .byRule(RuleId.of("completeness/goal-missing"));

        assertThat(findings)
                .extracting(finding -> finding.place().field().orElse(""))
                .containsExactly(FormField.ANNUAL_GOAL.code(), FormField.MEDIUM_TERM_GOAL.code());
        assertThat(findings).extracting(Finding::rejected).containsExactly(Optional.empty(), Optional.of("XX"));
    }

    @Test
    void everyBrokenLinkIsToldAndNoOther() {
        List<Indicator> rows = new ArrayList<>();
        for (String link : new String[] {"1", "2", "", "9", "1", "8"}) {
            Indicator.Builder row = row("数量指标", "培训" + rows.size(), "≥3次").toBuilder();
            rows.add((link.isEmpty() ? row : row.goalId(link)).build());
        }
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addGoals(
                        Goal.builder().id("1").text("甲").build(),
                        Goal.builder().text("乙").build(),
                        Goal.builder().id("2").text("丙").build())
                .indicators(rows)
                .build();

        assertThat(found(FormEdition.GENERIC, table, "goal-link-broken"))
                .containsExactly("/indicators/3/goalId", "/indicators/5/goalId");
    }
}
