package io.github.performancetargets.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "合格率,≥95%,≥90%,LOOSENED", "合格率,≥90%,≥95%,TIGHTENED", "投诉率,≤3%,≤5%,LOOSENED", "投诉率,3%,2%,TIGHTENED",
        "合格率,95%,90%,LOOSENED", "其他,10个,8个,CHANGED", "补助标准,500元,450元,CHANGED", "合格率,≥95%,,LOOSENED",
        "合格率,≥95%,/,LOOSENED", "合格率,≥95%,>95%,TIGHTENED", "合格率,≥95%,95%,CHANGED", "提升,显著提升,提升,CHANGED",
        "资金,≥3万元,≥30001元,TIGHTENED", "合格率,≥95%,≤95%,CHANGED", "合格率,≤95%,≥96%,CHANGED", "人数,≥100人,≥90,LOOSENED",
        "完成时间,9月底前,12月底前,LOOSENED", "完成时间,12月底前,9月底前,TIGHTENED"
    })
    void tellsATargetThatWasLoosenedFromOneThatWasTightened(String name, String was, String is, ChangeKind expected) {
        assertThat(TableDifference.between(table(row(name, was)), table(row(name, is)))
                        .changes())
                .extracting(TableChange::kind)
                .containsExactly(expected);
    }

    @Test
    void saysNothingOfTheSameTargetInOtherWords() {
        assertThat(TableDifference.between(table(row("合格率", "≥95%")), table(row("合格 率", "不低于95%")))
                        .changes())
                .isEmpty();
    }

    @Test
    void findsWhatWasAddedDroppedAndRenamed() {
        TableDifference difference = TableDifference.between(
                table(row("培训基层干部人数", "≥100人"), row("走访户数", "≥50户")),
                table(row("培训基层干部的人数", "≥100人"), row("宣传场数", "≥5场")));
        assertThat(difference.changes())
                .extracting(change -> change.kind() + " " + change.name())
                .containsExactly("RENAMED 培训基层干部人数→培训基层干部的人数", "DROPPED 走访户数", "ADDED 宣传场数");
        assertThat(difference.changes().get(0))
                .returns("/indicators/0", change -> change.oldPointer().orElseThrow())
                .returns("/indicators/0", change -> change.newPointer().orElseThrow());
    }

    @Test
    void asksForTheReasonOfWhatWasLoosened() {
        Indicator explained = row("合格率", "≥90%").toBuilder().note("原料供应推迟").build();
        assertThat(TableDifference.between(table(row("合格率", "≥95%")), table(explained))
                        .loosenedWithoutReason())
                .isEmpty();
        assertThat(TableDifference.between(table(row("合格率", "≥95%"), row("覆盖率", "≥80%")), table(row("合格率", "≥90%")))
                        .loosenedWithoutReason())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.LOOSENED, ChangeKind.DROPPED);
    }

    @Test
    void comparesMoneyInWhateverUnitItsTableDeclares() {
        PerformanceTargetTable wan = funded("62", "万元");
        assertThat(TableDifference.between(wan, funded("620000", "元")).changes())
                .isEmpty();
        assertThat(TableDifference.between(wan, funded("60", "万元")).changes())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.CUT);
        assertThat(TableDifference.between(wan, funded("630000", "元")).changes())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.RAISED);
        assertThat(TableDifference.between(wan, table()).changes())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.DROPPED);
    }

    @Test
    void comparesGoalsByTheirWords() {
        PerformanceTargetTable old = table().toBuilder()
                .addGoals(goal("1", "建成三个中心"), goal("2", "培训干部"))
                .build();
        PerformanceTargetTable now = table().toBuilder()
                .addGoals(goal("1", "建成两个中心"), goal("2", "培训干部"), goal("3", "走访群众"))
                .build();
        assertThat(TableDifference.between(old, now).changes())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.CHANGED, ChangeKind.ADDED);
    }

    @ParameterizedTest
    @CsvSource({"合格率,≥95%,≥90%,LOOSENED", "合格率,≥90%,≥95%,TIGHTENED", "人数,≥100人,90,LOOSENED", "补助标准,500元,450元,CHANGED"})
    void tellsWhatATableAdjustedInTheYear(String name, String annual, String adjusted, ChangeKind expected) {
        Indicator row = row(name, annual).toBuilder()
                .adjusted(StatedTarget.read(adjusted))
                .build();
        TableDifference difference = TableDifference.ofAdjustments(table(row, row("走访户数", "≥50户")));
        assertThat(difference.changes()).extracting(TableChange::kind).containsExactly(expected);
        assertThat(difference.changes().get(0))
                .returns(annual, change -> change.was().orElseThrow())
                .returns(adjusted, change -> change.is().orElseThrow());
        assertThat(TableDifference.between(table(row(name, annual)), table(row)).changes())
                .extracting(TableChange::kind)
                .containsExactly(expected);
    }

    @Test
    void takesADashInTheAdjustedColumnForNoAdjustment() {
        Indicator row =
                row("合格率", "≥95%").toBuilder().adjusted(StatedTarget.read("/")).build();
        assertThat(TableDifference.ofAdjustments(table(row)).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"招标结余|招标结余", "无|财预〔2022〕8号", "|财预〔2022〕8号"})
    void givesTheReasonOfAnAdjustmentElseItsDocument(String reason, String expected) {
        Adjustment adjustment = new Adjustment(Optional.of("财预〔2022〕8号"), Optional.ofNullable(reason));
        Indicator row = row("合格率", "≥95%").toBuilder()
                .adjusted(StatedTarget.read("≥90%"))
                .adjustment(adjustment)
                .build();
        PerformanceTargetTable table = funded("62", "万元").toBuilder()
                .addIndicators(row)
                .addGoals(goal("1", "建成三个中心").toBuilder()
                        .adjusted("建成两个中心")
                        .adjustment(adjustment)
                        .build())
                .build();
        FundingPlan plan = table.funding().orElseThrow().annual().orElseThrow().toBuilder()
                .execution(
                        BudgetExecution.builder().adjustedBudget(Amount.of(50)).build())
                .adjustment(adjustment)
                .build();
        TableDifference difference = TableDifference.ofAdjustments(table.toBuilder()
                .funding(table.funding().orElseThrow().toBuilder().annual(plan).build())
                .build());
        assertThat(difference.changes())
                .extracting(TableChange::kind)
                .containsExactly(ChangeKind.CUT, ChangeKind.CHANGED, ChangeKind.LOOSENED);
        assertThat(difference.changes())
                .allSatisfy(change -> assertThat(change.reason()).contains(expected));
        assertThat(difference.loosenedWithoutReason()).isEmpty();
        assertThat(difference.changes().get(0).newPointer()).contains("/funding/annual/execution/adjustedBudget");
    }

    @Test
    void takesNoneForNoReason() {
        Indicator loosened = row("合格率", "≥90%").toBuilder().note("无").build();
        assertThat(TableDifference.between(table(row("合格率", "≥95%")), table(loosened))
                        .loosenedWithoutReason())
                .hasSize(1);
    }

    @Test
    void speaksBothLanguages() {
        TableDifference difference = TableDifference.between(table(row("合格率", "≥95%")), table(row("合格率", "≥90%")));
        assertThat(difference.lines(Locale.CHINA)).isEqualTo(List.of("降低目标指标「合格率」：≥95%→≥90%"));
        assertThat(difference.lines(Locale.ENGLISH)).isEqualTo(List.of("loosened indicator \"合格率\": ≥95% → ≥90%"));
    }

    @Test
    void findsNothingBetweenATableAndItself() {
        PerformanceTargetTable table = funded("62", "万元").toBuilder()
                .addIndicators(row("甲", "1"), row("甲", "1"), row("", ""))
                .addGoals(goal("1", "x"), goal("1", "x"))
                .build();
        assertThat(TableDifference.between(table, table).changes()).isEmpty();
    }

    private static PerformanceTargetTable table(Indicator... rows) {
        return PerformanceTargetTable.builder().addIndicators(rows).build();
    }

    private static Indicator row(String name, String value) {
        Indicator.Builder row = Indicator.builder().name(name).category(IndicatorCategory.of("其他"));
        return value == null || value.isEmpty()
                ? row.build()
                : row.value(StatedTarget.read(value)).build();
    }

    private static Goal goal(String id, String text) {
        return Goal.builder().id(id).text(text).build();
    }

    private static PerformanceTargetTable funded(String total, String unit) {
        return PerformanceTargetTable.builder()
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse(unit))
                        .annual(FundingPlan.builder().total(Amount.parse(total)).build())
                        .build())
                .build();
    }
}
