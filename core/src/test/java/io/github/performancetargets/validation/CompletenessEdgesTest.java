package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
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
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.target.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules of completeness end: each case stands at the border between a finding and none. */
class CompletenessEdgesTest {
    private static List<String> found(FormEdition edition, PerformanceTargetTable table, String rule) {
        return Validator.completeness(edition).validate(table).byRule(RuleId.of("completeness/" + rule)).stream()
                .map(finding -> finding.place().pointer())
                .toList();
    }

    private static PerformanceTargetTable rows(Indicator... rows) {
        return PerformanceTargetTable.builder().indicators(List.of(rows)).build();
    }

    private static IndicatorSlot slot(IndicatorDimension dimension, IndicatorCategory category, Requirement demand) {
        return IndicatorSlot.builder()
                .category(category)
                .dimension(dimension)
                .label(dimension.code())
                .requirement(demand)
                .build();
    }

    // ----- slots -----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12次 | true",
                "10-20次 | true",
                "增长5%以上 | true",
                "12次，每次不少于50人 | true",
                "6月底前完成，增长5%以上 | true",
                "若干 | false",
                "年度内完成 | false",
                "7-9月 | false",
                "2021年6月底前 | false",
            })
    void aHardSlotNeedsANumberThatIsNoDate(String value, boolean enough) {
        PerformanceTargetTable table = rows(row("数量指标", "培训", value)).toBuilder()
                .addSlots(slot(IndicatorDimension.QUANTITY, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-unquantified"))
                .isEqualTo(enough ? List.of() : List.of("/indicators/0/value"));
    }

    @Test
    void aHardSlotWithoutANumberIsToldOnceAtItsFirstRow() {
        PerformanceTargetTable table = rows(
                        row("质量指标", "合格率", "高"),
                        row("数量指标", "培训", "若干"),
                        row("质量指标", "完成率", "高"),
                        row("数量指标", "宣传", "若干"))
                .toBuilder()
                .addSlots(slot(IndicatorDimension.QUANTITY, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-unquantified")).containsExactly("/indicators/1/value");
        assertThat(found(FormEdition.GENERIC, table, "slot-missing")).isEmpty();
    }

    @Test
    void oneNumberInAHardSlotIsEnoughWhereverItStands() {
        for (int at = 0; at < 3; at++) {
            Indicator[] rows = {row("数量指标", "甲", "若干"), row("数量指标", "乙", "若干"), row("数量指标", "丙", "若干")};
            rows[at] = row("数量指标", "丁", "≥3次");
            PerformanceTargetTable table = rows(rows).toBuilder()
                    .addSlots(slot(
                            IndicatorDimension.QUANTITY, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                    .build();

            assertThat(found(FormEdition.GENERIC, table, "slot-unquantified")).isEmpty();
        }
    }

    @Test
    void aTierOfWhichASlotIsDemandedIsToldBySlotOnly() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addSlots(slot(IndicatorDimension.SOCIAL_BENEFIT, IndicatorCategory.BENEFIT, Requirement.REQUIRED))
                .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-missing")).hasSize(1);
        assertThat(Validator.completeness(FormEdition.GENERIC)
                        .validate(table)
                        .byRule(RuleId.of("completeness/category-missing")))
                .extracting(finding -> finding.place().category())
                .containsExactly(Optional.of(IndicatorCategory.OUTPUT));
    }

    @Test
    void aTierIsThereByItsFirstOrItsSecondLabel() {
        Indicator firstOnly = Indicator.builder()
                .category(IndicatorCategory.BENEFIT)
                .name("受益人数")
                .value(StatedTarget.read("≥3人"))
                .build();
        Indicator secondOnly = Indicator.builder()
                .dimension(IndicatorDimension.QUANTITY)
                .name("培训人数")
                .value(StatedTarget.read("≥3人"))
                .build();
        Indicator satisfied = Indicator.builder()
                .category(IndicatorCategory.SATISFACTION)
                .name("群众满意度")
                .value(StatedTarget.read("≥90%"))
                .build();

        assertThat(Validator.completeness(FormEdition.GENERIC)
                        .validate(rows(firstOnly, secondOnly, satisfied))
                        .findings())
                .isEmpty();
        assertThat(found(FormEdition.PINGLUO_2021, rows(satisfied), "slot-missing"))
                .hasSize(6);
    }

    /** As forms of before 2015 print it, and some bureaus still do. */
    @Test
    void satisfactionMayBeASecondTierUnderBenefit() {
        Indicator satisfied = Indicator.builder()
                .from(row("服务对象满意度指标", "群众满意度", "≥90%"))
                .category(IndicatorCategory.BENEFIT)
                .build();

        assertThat(found(FormEdition.GENERIC, rows(satisfied), "satisfaction-missing"))
                .isEmpty();
        assertThat(found(FormEdition.GENERIC, rows(row("社会效益指标", "群众满意度", "≥90%")), "satisfaction-missing"))
                .hasSize(1);
    }

    // ----- headings of groups -----

    private static Indicator weighed(String tier, String name, String value, boolean points) {
        Indicator row = row(tier, name, value);
        return points
                ? Indicator.builder()
                        .from(row)
                        .weight(new Weight(Amount.of(10)))
                        .build()
                : row;
    }

    @Test
    void theHeadingOfAGroupHasPointsAndNoValue() {
        Indicator heading = weighed("数量指标", "补助各类瓜果蔬菜种植面积", "", true);
        Indicator below = weighed("数量指标", "梨树种植面积", "6亩", false);

        assertThat(found(FormEdition.GENERIC, rows(heading, below, below), "value-missing"))
                .isEmpty();
        assertThat(found(FormEdition.GENERIC, rows(below, heading), "value-missing"))
                .containsExactly("/indicators/1/value");
        assertThat(found(FormEdition.GENERIC, rows(heading, heading, below), "value-missing"))
                .containsExactly("/indicators/0/value");
        assertThat(found(FormEdition.GENERIC, rows(heading, weighed("数量指标", "梨树", "6亩", true)), "value-missing"))
                .hasSize(1);
        assertThat(found(FormEdition.GENERIC, rows(heading, weighed("质量指标", "成活率", "≥90%", false)), "value-missing"))
                .hasSize(1);
        assertThat(found(FormEdition.GENERIC, rows(weighed("数量指标", "种植面积", "", false), below), "value-missing"))
                .hasSize(1);
    }

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
        Finding finding = Validator.completeness(FormEdition.MOF_2015_DEPARTMENT)
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
        List<Finding> findings = Validator.completeness(FormEdition.GENERIC)
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
            Indicator.Builder row = Indicator.builder().from(row("数量指标", "培训" + rows.size(), "≥3次"));
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

    // ----- names, columns, ids -----

    @Test
    void anUnnamedRowSaysWhatStandsInsteadOfTheName() {
        PerformanceTargetTable table = rows(
                row("数量指标", "", "≥3次"),
                row("数量指标", "××", "≥3次"),
                row("数量指标", "指标1", "≥3次"),
                row("数量指标", "培训", "≥3次"),
                row("数量指标", "88", "100"),
                row("数量指标", "4G覆盖", "≥3个"));

        assertThat(Validator.completeness(FormEdition.GENERIC)
                        .validate(table)
                        .byRule(RuleId.of("completeness/name-missing")))
                .extracting(finding ->
                        finding.place().pointer() + " " + finding.rejected().orElse("-"))
                .containsExactly(
                        "/indicators/0/name -",
                        "/indicators/1/name ××",
                        "/indicators/2/name 指标1",
                        "/indicators/4/name 88");
    }

    @Test
    void eachColumnThatAnEditionDemandsIsLookedAtByItself() {
        Indicator whole = Indicator.builder()
                .from(row("数量指标", "培训", "≥3次"))
                .weight(new Weight(Amount.ZERO))
                .explanation("次数")
                .basis("历史标准")
                .build();
        PerformanceTargetTable table = rows(
                whole,
                Indicator.builder().from(whole).weight(Optional.empty()).build(),
                Indicator.builder().from(whole).explanation(" ").build(),
                Indicator.builder().from(whole).basis(Optional.empty()).build(),
                row("数量指标", "宣传", "≥3次"));

        assertThat(found(CompletenessCases.ATTRIBUTES, table, "attribute-missing"))
                .containsExactly(
                        "/indicators/1/weight",
                        "/indicators/2/explanation",
                        "/indicators/3/basis",
                        "/indicators/4/weight",
                        "/indicators/4/explanation",
                        "/indicators/4/basis");
        assertThat(found(FormEdition.GENERIC, table, "attribute-missing")).isEmpty();
        assertThat(found(
                        FormEdition.GENERIC.toBuilder("weights")
                                .require(Stage.APPROVAL, IndicatorAttribute.WEIGHT)
                                .build(),
                        table,
                        "attribute-missing"))
                .as("at declaration, where the edition demands weights at approval")
                .isEmpty();
    }

    @Test
    void anIdThatStandsAgainIsToldEachTimeAndOneOfAnotherKindIsNone() {
        Task one = Task.builder().id("1").name("普法").build();
        Goal goal = Goal.builder().id("1").text("甲").build();
        Goal other = Goal.builder().id("2").text("乙").build();
        Goal unnamed = Goal.builder().text("丙").build();
        Indicator first =
                Indicator.builder().from(row("数量指标", "培训", "≥3次")).id("1").build();
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .addTasks(one)
                .addGoals(goal, other, unnamed, unnamed)
                .addIndicators(first, row("数量指标", "宣传", "≥3次"), row("数量指标", "走访", "≥3次"));

        assertThat(found(FormEdition.GENERIC, table.build(), "duplicate-id")).isEmpty();
        assertThat(found(
                        FormEdition.GENERIC,
                        table.addTasks(one, one)
                                .addGoals(other)
                                .addIndicators(first)
                                .build(),
                        "duplicate-id"))
                .containsExactly("/indicators/3/id", "/goals/4/id", "/tasks/1/id", "/tasks/2/id");
    }
}
