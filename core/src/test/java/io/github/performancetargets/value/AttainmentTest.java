package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
    @ParameterizedTest
    @CsvSource({
        "≥90%,90,%,MET", "≥90%,89.9,%,NOT_MET", ">90%,90,%,NOT_MET", "≤3万元,30000,元,MET", "≤3万元,30001,元,NOT_MET",
        "<5%,5,%,NOT_MET", "=8个,8,个,MET", "12次,12,次,UNDECIDED", "约500人,500,人,UNDECIDED", "≥13个乡镇,13,人次,UNDECIDED",
        "≥200人次,20000,%,UNDECIDED", "10-20个,20,个,MET", "10-20个,21,个,NOT_MET", "增长5%以上,6,%,MET", "提高,1,次,UNDECIDED"
    })
    void judgesWhatTheWordsDecide(String text, String amount, String unit, Attainment expected) {
        assertThat(Target.parse(text).isMetBy(measure(amount, unit))).isEqualTo(expected);
    }

    @Test
    void judgesTheRestAsAPolicySays() {
        AttainmentPolicy policy = AttainmentPolicy.STRICT
                .withUnspecifiedAs(ComparisonOperator.AT_LEAST)
                .withTolerance(Amount.of(10));
        assertThat(Target.parse("12次").isMetBy(measure("13", "次"), policy)).isEqualTo(Attainment.MET);
        assertThat(Target.parse("约500人").isMetBy(measure("450", "人"), policy)).isEqualTo(Attainment.MET);
        assertThat(Target.parse("约500人").isMetBy(measure("449", "人"), policy)).isEqualTo(Attainment.NOT_MET);
    }

    @Test
    void judgesDates() {
        Deadline deadline = (Deadline) Target.parse("12月底前");
        assertThat(deadline.isMetBy(LocalDate.of(2021, 12, 31), 2021)).isEqualTo(Attainment.MET);
        assertThat(deadline.isMetBy(LocalDate.of(2022, 1, 1), 2021)).isEqualTo(Attainment.NOT_MET);
        TimeSpan period = (TimeSpan) Target.parse("第三季度");
        assertThat(period.isMetBy(LocalDate.of(2021, 7, 1), 2021)).isEqualTo(Attainment.MET);
        assertThat(period.isMetBy(LocalDate.of(2021, 6, 30), 2021)).isEqualTo(Attainment.UNDECIDED);
        assertThat(period.isMetBy(LocalDate.of(2021, 10, 1), 2021)).isEqualTo(Attainment.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "投诉率,12次,NEGATIVE",
        "群众满意度,90%,POSITIVE",
        "投诉率下降率,3%,POSITIVE",
        "项目总成本,10万元,NEGATIVE",
        "投诉率,≥3%,POSITIVE"
    })
    void infersTheDirectionFromTheOperatorElseFromTheName(String name, String text, Direction expected) {
        assertThat(DirectionLexicon.standard().infer(name, Target.parse(text))).contains(expected);
    }

    @Test
    void letsTheCallerOverrideAWord() {
        assertThat(DirectionLexicon.standard().with("成本", Direction.POSITIVE).directionOf("项目总成本"))
                .contains(Direction.POSITIVE);
        assertThat(DirectionLexicon.standard().directionOf("其他")).isEmpty();
    }

    private static Measure measure(String amount, String unit) {
        return Measure.of(Amount.parse(amount), MeasurementUnit.parse(unit));
    }
}
