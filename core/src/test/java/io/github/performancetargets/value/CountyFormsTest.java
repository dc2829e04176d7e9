package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value text of the three county forms. */
class CountyFormsTest {
    @ParameterizedTest
    @CsvSource({
        "12 次,,12,次",
        "≥90%,>=,90,%",
        "≥200 人,>=,200,人",
        "≥10 次,>=,10,次",
        "100%,,100,%",
        "20 场次,,20,场次",
        "≥100 人次,>=,100,人次",
        "≥1500人,>=,1500,人",
        "≤0.3%,<=,0.3,%",
        "49万,,49,万",
        "≤30人,<=,30,人"
    })
    void readsBounds(String text, String operator, String amount, String unit) {
        assertThat(StatedTarget.read(text).target()).isInstanceOfSatisfying(Bound.class, bound -> {
            assertThat(bound.operator().code()).isEqualTo(operator == null ? "" : operator);
            assertThat(bound.measure()).isEqualTo(Measure.of(Amount.parse(amount), MeasurementUnit.parse(unit)));
        });
    }

    @ParameterizedTest
    @CsvSource({"每次 10000-30000 元,10000,30000", "每次 1000 元-35000 元,1000,35000", "每次 10000 元-30000 元,10000,30000"})
    void readsRangesOfUnitCost(String text, String low, String high) {
        assertThat(StatedTarget.read(text).target())
                .isEqualTo(
                        Range.closed(Amount.parse(low), Amount.parse(high), Optional.of(MeasurementUnit.parse("元/次"))));
    }

    @Test
    void readsACountedNoun() {
        assertThat(StatedTarget.read("13个乡镇").target())
                .isEqualTo(Bound.of(
                        ComparisonOperator.UNSPECIFIED,
                        Measure.of(Amount.of(13), MeasurementUnit.parse("个").counting("乡镇"))));
    }

    @Test
    void readsADeadlineOfTheFiscalYear() {
        assertThat(StatedTarget.read("年度内完成").target())
                .isEqualTo(new Deadline(TimePoint.FISCAL_YEAR, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"提高", "持续提升", "长效"})
    void keepsWordsAsQualitative(String text) {
        assertThat(StatedTarget.read(text)).isEqualTo(StatedTarget.of(text, new Qualitative(text)));
    }
}
