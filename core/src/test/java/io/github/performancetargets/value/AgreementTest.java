package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final List<String> PLAIN = List.of(
            "200人",
            "≥200人",
            "≤200人",
            ">200人",
            "20人",
            "2000人",
            "201人",
            "199人",
            "200.5人",
            "20.05人",
            "2人",
            "0人",
            "200个",
            "200人次",
            "200元",
            "200万元",
            "200%",
            "200.01%",
            "20%",
            "200个乡镇",
            "200个村",
            "900人",
            "290人",
            "999999999999999999元",
            "99999999999999999元",
            "199999999999999999元");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥200 人",
                "≥ 200人",
                "49万",
                "12 次",
                "≤0.3%",
                "年度内完成",
                "每次 1000 元-35000 元",
                "持续提升",
                "13个乡镇",
                "13 个 乡镇",
                "98.50万元",
                "0.123456789012345678万元",
                "2021年6月30日前完成",
                "第三季度内完成",
                "不低于90%",
                "3月"
            })
    void wordsAgreeWithWhatTheyWereReadAs(String text) {
        StatedTarget read = StatedTarget.read(text);

        assertThat(StatedTarget.of(text, read.target()).agrees()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "≥200人, ≥300人",
        "≥200人, ≤200人",
        "≥200人, ≥200次",
        "≥200人, ≥200人次",
        "年度内完成, 6月底前",
        "6月内完成, 年度内完成",
        "13个乡镇, 13个村",
        "≤0.3%, ≤3%",
        "≤0.3%, ≤0.03%",
        "提高, ≥90%",
        "≥90%, 提高",
    })
    void wordsThatSayOtherThingsDoNot(String text, String meaning) {
        Target other = StatedTarget.read(meaning).target();

        assertThat(StatedTarget.of(text, other).agrees()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("PLAIN")
    void wordsAgreeWithNoOtherMeaningThatSaysAnotherThing(String text) {
        for (String other : PLAIN) {
            boolean same = other.equals(text)
                    || ("≥≤>".indexOf(other.charAt(0)) >= 0
                            && other.substring(1).equals(text));
            for (String written : List.of(text, " " + text + " ", text.replaceFirst("([0-9])([^0-9.])", "$1 $2"))) {
                assertThat(StatedTarget.of(written, StatedTarget.read(other).target())
                                .agrees())
                        .as("%s as %s", written, other)
                        .isEqualTo(same);
            }
        }
    }

    @Test
    void aMeaningMaySayMoreThanTheWords() {
        assertThat(StatedTarget.of("200", StatedTarget.read("≥200人").target()).agrees())
                .isTrue();
    }

    @Test
    void wordsOfTimeAreNoCount() {
        Target months = Bound.of(ComparisonOperator.UNSPECIFIED, Measure.of(Amount.of(3), MeasurementUnit.parse("月")));

        assertThat(StatedTarget.of("3月", months).agrees()).isFalse();
    }

    @Test
    void wordsThatNobodyUnderstoodContradictNothing() {
        assertThat(StatedTarget.of("3不等5或7", StatedTarget.read("≥200人").target())
                        .agrees())
                .isTrue();
    }
}
