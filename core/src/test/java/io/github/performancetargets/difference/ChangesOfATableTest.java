package io.github.performancetargets.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 变动 What a change of goals, money and targets says: its name, where it stands, its words before and after. */
class ChangesOfATableTest {
    private static final PerformanceTargetTable EMPTY =
            PerformanceTargetTable.builder().build();

    private static List<String> changes(PerformanceTargetTable old, PerformanceTargetTable now) {
        return said(TableDifference.between(old, now));
    }

    private static List<String> said(TableDifference difference) {
        return difference.changes().stream()
                .map(change -> change.kind() + " " + change.name() + " "
                        + change.oldPointer().orElse("-") + " "
                        + change.newPointer().orElse("-") + " " + change.was().orElse("-") + " "
                        + change.is().orElse("-"))
                .toList();
    }

    private static Goal goal(String id, String text) {
        return Goal.builder().id(id).text(text).build();
    }

    private static PerformanceTargetTable goals(Goal... goals) {
        return PerformanceTargetTable.builder().addGoals(goals).build();
    }

    private static PerformanceTargetTable money(FundingPlan.Builder annual, FundingPlan.Builder mediumTerm) {
        return PerformanceTargetTable.builder()
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(annual.build())
                        .mediumTerm(mediumTerm.build())
                        .build())
                .build();
    }

    private static FundingSource source(FundingKind kind, @Nullable String label, int amount) {
        return FundingSource.builder()
                .kind(kind)
                .label(label)
                .amount(Amount.of(amount))
                .build();
    }

    @Test
    void namesTheOnlyGoalAsAWholeAndOneOfSeveralByItsNumber() {
        assertThat(changes(goals(goal("1", "建成三个中心")), goals(goal("1", "建成两个中心"))))
                .containsExactly("CHANGED 总体目标 /goals/0 /goals/0 建成三个中心 建成两个中心");
        assertThat(changes(goals(goal("1", "建成三个中心"), goal("2", "培训干部")), goals(goal("2", "培训干部"))))
                .containsExactly("DROPPED 1 /goals/0 - 建成三个中心 -");
        assertThat(changes(goals(), goals(goal("1", "建成三个中心"), goal("2", "培训干部"))))
                .containsExactly("ADDED 1 - /goals/0 - 建成三个中心", "ADDED 2 - /goals/1 - 培训干部");
        Goal labelled = goal("1", "建成三个中心").toBuilder().label("中期目标").build();
        assertThat(changes(goals(labelled), EMPTY)).containsExactly("DROPPED 中期目标 /goals/0 - 建成三个中心 -");
    }

    @Test
    void findsAGoalOfOtherWordsByItsNumberLabelAndPeriod() {
        assertThat(changes(
                        goals(goal("1", "建成三个中心"), goal("2", "培训干部")), goals(goal("2", "培训骨干"), goal("1", "建成两个中心"))))
                .containsExactly("CHANGED 1 /goals/0 /goals/1 建成三个中心 建成两个中心", "CHANGED 2 /goals/1 /goals/0 培训干部 培训骨干");
        Goal annual = goal("1", "建成三个中心");
        Goal later =
                goal("1", "建成两个中心").toBuilder().period(TargetPeriod.MEDIUM_TERM).build();
        assertThat(changes(goals(annual), goals(later)))
                .containsExactly("DROPPED 总体目标 /goals/0 - 建成三个中心 -", "ADDED 总体目标 - /goals/0 - 建成两个中心");
        Goal labelled = goal("1", "建成两个中心").toBuilder().label("目标2").build();
        assertThat(changes(goals(annual.toBuilder().label("目标1").build()), goals(labelled)))
                .containsExactly("DROPPED 目标1 /goals/0 - 建成三个中心 -", "ADDED 目标2 - /goals/0 - 建成两个中心");
    }

    @Test
    void takesTheAdjustedWordsOfAGoalWhereSomeStand() {
        Goal goal = goal("1", "建成三个中心");
        assertThat(changes(goals(goal), goals(goal.toBuilder().adjusted(" ").build())))
                .isEmpty();
        assertThat(changes(
                        goals(goal), goals(goal.toBuilder().adjusted("建成两个中心").build())))
                .containsExactly("CHANGED 总体目标 /goals/0 /goals/0 建成三个中心 建成两个中心");
    }

    @Test
    void comparesEachSourceOfEachPeriod() {
        PerformanceTargetTable old = money(
                FundingPlan.builder()
                        .total(Amount.of(62))
                        .addSources(source(FundingKind.FISCAL, "财政拨款", 60), source(FundingKind.OTHER, null, 2)),
                FundingPlan.builder().total(Amount.of(180)));
        PerformanceTargetTable now = money(
                FundingPlan.builder()
                        .total(Amount.of(62))
                        .addSources(source(FundingKind.FISCAL, "财政拨款", 50), source(FundingKind.LOCAL, "地方资金", 12)),
                FundingPlan.builder().total(Amount.of(200)));
        assertThat(changes(old, now))
                .containsExactly(
                        "CUT 年度财政拨款 /funding/annual/sources/0/amount /funding/annual/sources/0/amount 60 万元 50 万元",
                        "DROPPED 年度other /funding/annual/sources/1/amount - 2 万元 -",
                        "RAISED 中期资金总额 /funding/mediumTerm/total /funding/mediumTerm/total 180 万元 200 万元",
                        "ADDED 年度地方资金 - /funding/annual/sources/1/amount - 12 万元");
    }

    @Test
    void setsWhatWasAdjustedAgainstTheBudgetOfTheBeginning() {
        BudgetExecution adjusted = BudgetExecution.builder()
                .adjustedBudget(Amount.of(50))
                .executed(Amount.of(49))
                .build();
        PerformanceTargetTable table = money(
                FundingPlan.builder()
                        .total(Amount.of(62))
                        .execution(adjusted)
                        .addSources(
                                source(FundingKind.FISCAL, "财政拨款", 60).toBuilder()
                                        .execution(adjusted)
                                        .build(),
                                FundingSource.builder()
                                        .kind(FundingKind.OTHER)
                                        .execution(adjusted)
                                        .build()),
                FundingPlan.builder().total(Amount.of(180)));
        assertThat(said(TableDifference.ofAdjustments(table)))
                .containsExactly(
                        "CUT 年度资金总额 /funding/annual/total /funding/annual/execution/adjustedBudget 62 万元 50 万元",
                        "CUT 年度财政拨款 /funding/annual/sources/0/amount /funding/annual/sources/0/execution/adjustedBudget 60 万元 50 万元");
        assertThat(AnnualTable.of(table)
                        .funding()
                        .orElseThrow()
                        .annual()
                        .orElseThrow()
                        .execution()
                        .orElseThrow()
                        .executed())
                .contains(Amount.of(49));
    }

    @ParameterizedTest
    @CsvSource({
        "≤5%,<5%,TIGHTENED",
        "<5%,≤5%,LOOSENED",
        ">95%,≥95%,LOOSENED",
        "≥95%,>95%,TIGHTENED",
        "95%,≥95%,CHANGED",
        "95%,=95%,CHANGED",
        "10个,10人,CHANGED",
        "2023年9月底前,9月底前,CHANGED",
        "9月底前,9月30日前,CHANGED",
        "/,≥95%,TIGHTENED",
        "≥95%,/,LOOSENED",
        "/,/,LOOSENED"
    })
    void tellsAStricterTargetFromALooserOne(String was, String is, ChangeKind expected) {
        assertThat(TargetStrictness.compare(
                        StatedTarget.read(was).target(), StatedTarget.read(is).target(), null))
                .isEqualTo(expected);
    }

    @Test
    void asksForNoReasonOfGoalsAndMoney() {
        PerformanceTargetTable old =
                money(FundingPlan.builder().total(Amount.of(62)), FundingPlan.builder()).toBuilder()
                        .addGoals(goal("1", "建成三个中心"))
                        .build();
        assertThat(TableDifference.between(old, EMPTY).changes())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.DROPPED, ChangeKind.DROPPED);
        assertThat(TableDifference.between(old, EMPTY).loosenedWithoutReason()).isEmpty();
    }

    @Test
    void saysWhatWasAndIsAndWhy() {
        Indicator bare = Indicator.builder().name("合格率").build();
        Indicator stated = bare.toBuilder().value(StatedTarget.read("≥95%")).build();
        PerformanceTargetTable old = PerformanceTargetTable.builder()
                .addIndicators(bare, Indicator.builder().name("走访户数").build())
                .build();
        PerformanceTargetTable now = PerformanceTargetTable.builder()
                .addIndicators(stated.toBuilder()
                        .adjustment(Adjustment.of("财预〔2022〕8号", "招标结余"))
                        .build())
                .build();
        TableDifference difference = TableDifference.between(old, now);
        assertThat(difference.lines(Locale.CHINA)).containsExactly("提高目标指标「合格率」：≥95%，原因：招标结余", "删除指标「走访户数」");
        assertThat(difference.lines(Locale.ENGLISH))
                .containsExactly("tightened indicator \"合格率\": ≥95%, reason: 招标结余", "dropped indicator \"走访户数\"");
        assertThat(TableDifference.between(now, old).lines(Locale.ENGLISH))
                .containsExactly("loosened indicator \"合格率\": ≥95%", "added indicator \"走访户数\"");
    }
}
