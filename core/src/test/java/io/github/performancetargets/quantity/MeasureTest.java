package io.github.performancetargets.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.performancetargets.unit.MeasurementUnit;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

final class MeasureTest {
    private static Measure measure(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? Measure.of(Amount.parse(text))
                : Measure.of(Amount.parse(text.substring(0, blank)), MeasurementUnit.parse(text.substring(blank + 1)));
    }

    // ---- compare ----

    @ParameterizedTest
    @CsvSource({
        "1 公顷,15 亩,EQUAL",
        "1 公顷,14.999999999999999999 亩,GREATER",
        "1 公顷,15.000000000000000001 亩,LESS",
        "1 万元,10000 元,EQUAL",
        "0.0000001 亿元,10.1 元,LESS",
        "49 万,0.0049 亿,EQUAL",
        "1 年,12 月,EQUAL",
        "1 %,10 ‰,EQUAL",
        "12 /10万,0.012 %,EQUAL",
        "3 亩,2000 平方米,EQUAL",
        "90,90.0,EQUAL",
        "-1,1,LESS",
        "-1 公顷,-15.1 亩,GREATER",
        "0 元,0 亿元,EQUAL",
        "13 个{乡镇},13 个,EQUAL",
        "13 个{乡镇},12 个{乡镇},GREATER",
        "999999999999999999999999 亿元,999999999999999999999999 元,GREATER",
        "1 元/人·月,12 元/人·年,EQUAL",
        "120 人/十万人,0.12 人/百人,EQUAL",
        "8 人·天,64 人小时,GREATER"
    })
    void comparesExactlyWhateverTheUnits(String a, String b, Comparison expected) {
        assertThat(measure(a).compare(measure(b))).isEqualTo(expected);
        Comparison reverse = expected == Comparison.LESS
                ? Comparison.GREATER
                : expected == Comparison.GREATER ? Comparison.LESS : expected;
        assertThat(measure(b).compare(measure(a))).isEqualTo(reverse);
        assertThat(measure(a).isComparableWith(measure(b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "13 个{乡镇},13 人次",
        "13 个{乡镇},13 个{村}",
        "200 人次,20000 %",
        "90,90 %",
        "49 万,49 万元",
        "5 百分点,5 %",
        "1 元,1 美元",
        "30 天,1 月",
        "5 工作日,7 天",
        "1 人/人,100 %",
        "1 M,1 米",
        "26 度,26 千瓦时",
        "1 棒,1 根"
    })
    void leavesUndecidedWhatDoesNotConvert(String a, String b) {
        assertThat(measure(a).compare(measure(b))).isEqualTo(Comparison.UNDECIDED);
        assertThat(measure(b).compare(measure(a)).isDecided()).isFalse();
        assertThat(measure(a).isComparableWith(measure(b))).isFalse();
    }

    // ---- to ----

    @ParameterizedTest
    @CsvSource({
        "15 亩,公顷,1",
        "1 公顷,亩,15",
        "3 亩,平方米,2000",
        "62 万元,元,620000",
        "620000 元,万元,62",
        "1 年,季度,4",
        "5 公里/小时,米/分钟,",
        "13 个{乡镇},百个,0.13",
        "1.5 斤,克,750"
    })
    void convertsExactly(String from, String to, String amount) {
        MeasurementUnit unit = MeasurementUnit.parse(to);
        if (amount == null) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> measure(from).to(unit));
        } else {
            Measure converted = measure(from).to(unit);
            assertThat(converted.amount()).hasToString(amount);
            assertThat(converted.compare(measure(from))).isEqualTo(Comparison.EQUAL);
        }
    }

    @Test
    void keepsTheNounOnConversion() {
        assertThat(measure("13 个{乡镇}").to(MeasurementUnit.parse("百个"))).hasToString("0.13 百个{乡镇}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure("13 个{乡镇}").to(MeasurementUnit.parse("个{村}")));
    }

    @Test
    void refusesInexactAndImpossibleConversions() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> measure("1 亩").to(MeasurementUnit.parse("平方米")));
        assertThatIllegalArgumentException().isThrownBy(() -> measure("1 亩").to(MeasurementUnit.parse("元")));
        assertThatIllegalArgumentException().isThrownBy(() -> measure("1").to(MeasurementUnit.parse("元")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> measure("999999999999999999999999 亿元").to(MeasurementUnit.parse("元")));
    }

    @Test
    void roundsOnceWhereAskedTo() {
        MeasurementUnit squareMetre = MeasurementUnit.parse("平方米");
        assertThat(measure("1 亩").to(squareMetre, new MathContext(5))).hasToString("666.67 平方米");
        assertThat(measure("1 亩").to(squareMetre, MathContext.DECIMAL128)).hasToString("666.666666666666666667 平方米");
        // half up of 0.45 to one place after an earlier rounding of 0.4499… would be wrong
        assertThat(measure("0.4499999999999999999".substring(0, 20) + " 元")
                        .to(MeasurementUnit.parse("元"), new MathContext(1, RoundingMode.HALF_UP)))
                .hasToString("0.4 元");
    }

    // ---- sums ----

    private static List<Measure> measures(String texts) {
        return texts.isEmpty()
                ? List.of()
                : Arrays.stream(texts.split("\\+")).map(MeasureTest::measure).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1 万元,5000 元,1.5 万元",
        "5000 元,1 万元,15000 元",
        "1 亩,1 公顷,16 亩",
        "0.1 元,0.2 元,0.3 元",
        "13 个{乡镇},5 个{乡镇},18 个{乡镇}",
        "90,1.5,91.5",
        "1 元/人·月,12 元/人·年,2 元/人·月",
        "-1 元,1 元,0 元"
    })
    void addsExactlyInTheUnitOfTheFirst(String a, String b, String sum) {
        assertThat(measure(a).plus(measure(b))).hasToString(sum);
        assertThat(Measure.sum(List.of(measure(a), measure(b)))).hasValue(measure(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "13 个{乡镇},5 个",
        "5 个,13 个{乡镇}",
        "13 个{乡镇},13 个{村}",
        "13 人,13 人次",
        "90,90 %",
        "90 %,90",
        "1 元,1 美元",
        "30 天,1 月"
    })
    void refusesToAddWhatDoesNotConvertOrCountsSomethingElse(String a, String b) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure(a).plus(measure(b)))
                .withMessage("expected a measure that adds up with " + a + ", found " + b);
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.sum(List.of(measure(a), measure(b))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.sum(List.of(measure(a), measure(b)), MeasurementUnit.parse("个")));
    }

    @Test
    void refusesASumThatIsNoDecimalOfTheUnit() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> measure("1 公顷").plus(measure("1 亩")))
                .withMessageStartingWith("expected a sum that is an amount of 公顷: ");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> measure("999999999999999999999999").plus(measure("1")))
                .withMessageStartingWith("expected a sum that is an amount: ");
    }

    @ParameterizedTest
    @CsvSource({
        "1 亩+1 亩+1 亩,平方米,2000 平方米",
        "62 万元+3 亿元+0.5 元,万元,30062.00005 万元",
        "13 个{乡镇}+87 个{乡镇},百个,1 百个{乡镇}",
        "13 个+87 个,个{乡镇},100 个{乡镇}",
        "999999999999999999999999 元+1 元+-1 元,元,999999999999999999999999 元",
        "'',元,0 元"
    })
    void convertsOnlyTheSum(String summands, String unit, String sum) {
        assertThat(Measure.sum(measures(summands), MeasurementUnit.parse(unit))).hasToString(sum);
    }

    @Test
    void refusesASumInAUnitThatItDoesNotConvertInto() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.sum(measures("1 元+2 元"), MeasurementUnit.parse("亩")));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.sum(measures("1+2"), MeasurementUnit.parse("亩")));
    }

    @Test
    void nothingHasNoSumUnlessAUnitIsNamed() {
        assertThat(Measure.sum(List.of())).isEmpty();
    }

    // ---- JSR-385 ----

    @ParameterizedTest
    @CsvSource({
        "62.5 万元",
        "13 个",
        "90 %",
        "3 亩",
        "1500 元/生·学期",
        "8.5 吨/月·平方公里",
        "20 摄氏度",
        "5 公里",
        "2 米/秒",
        "49 万",
        "7",
        "1 元/元",
        "3 棒"
    })
    void goesToAQuantityAndBack(String text) {
        Measure measure = measure(text);
        assertThat(Measure.of(measure.toQuantity())).isEqualTo(measure);
    }

    @Test
    void quantitiesOfIndriyaBecomeMeasures() {
        assertThat(Measure.of(Quantities.getQuantity(3, Units.SQUARE_METRE))).isEqualTo(measure("3 平方米"));
        assertThat(Measure.of(Quantities.getQuantity(50, Units.PERCENT))).isEqualTo(measure("50 %"));
        assertThat(Measure.of(Quantities.getQuantity(0.1, Units.GRAM))).isEqualTo(measure("0.1 克"));
        assertThat(Measure.of(Quantities.getQuantity(7, Units.KILOMETRE_PER_HOUR)))
                .satisfies(
                        speed -> assertThat(speed.compare(measure("7 公里/小时"))).isEqualTo(Comparison.EQUAL));
    }

    @Test
    void quantitiesWithoutAUnitOfOursAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(Quantities.getQuantity(1, Units.RADIAN)));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(Quantities.getQuantity(1, Units.BECQUEREL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of(Quantities.getQuantity(Double.NaN, Units.METRE)));
    }

    @Test
    void indriyaConvertsOnlyWhatWeConvert() {
        assertThat(measure("1 公顷").toQuantity().getUnit())
                .satisfies(hectare -> assertThat(
                                hectare.isCompatible(MeasurementUnit.parse("亩").toUnit()))
                        .isTrue());
        assertThat(MeasurementUnit.parse("人次")
                        .toUnit()
                        .isCompatible(MeasurementUnit.parse("%").toUnit()))
                .isFalse();
        assertThat(MeasurementUnit.parse("个")
                        .toUnit()
                        .isCompatible(MeasurementUnit.parse("人次").toUnit()))
                .isFalse();
        assertThat(MeasurementUnit.parse("元/人")
                        .toUnit()
                        .isCompatible(MeasurementUnit.parse("元/户").toUnit()))
                .isFalse();
    }
}
