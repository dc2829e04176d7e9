package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.ParsePosition;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.spi.ServiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.Units;

final class JsrUnitsTest {
    private static final SymbolFormat FORMAT = SymbolFormat.of(UnitCatalogue.standard());
    private static final CatalogueSystem SYSTEM = CatalogueSystem.of(UnitCatalogue.standard());

    @Test
    void everyUnitGoesToIndriyaAndBack() {
        for (MeasurementUnit unit : UnitCatalogue.standard().units()) {
            assertThat(MeasurementUnit.of(unit.toUnit())).isEqualTo(unit);
            assertThat(unit.toUnit()).isSameAs(unit.toUnit());
        }
    }

    @ParameterizedTest
    @CsvSource({"元/人·月", "万元", "亿立方米", "元/万人", "人/人", "棒", "万棒", "元/棒", "公里/小时", "米/秒^2", "例/十万人", "次/50人", "万"})
    void compoundsGoToIndriyaAndBack(String symbol) {
        MeasurementUnit unit = MeasurementUnit.parse(symbol);
        assertThat(MeasurementUnit.of(unit.toUnit())).isEqualTo(unit);
        assertThat(FORMAT.format(unit.toUnit())).isEqualTo(symbol);
    }

    private static Unit<?> theirs(String symbol) {
        return MeasurementUnit.parse(symbol).toUnit();
    }

    @Test
    void productsMadeByIndriyaAreOurs() {
        MeasurementUnit perPersonAndWord = MeasurementUnit.parse("元/人·棒");

        assertThat(MeasurementUnit.of(theirs("元").divide(theirs("棒")).divide(theirs("人")))
                        .isConvertibleTo(perPersonAndWord))
                .isTrue();
        assertThat(MeasurementUnit.of(theirs("元").divide(theirs("人")).divide(theirs("棒"))))
                .isEqualTo(perPersonAndWord);
        assertThat(FORMAT.format(theirs("元").divide(theirs("人").pow(2)))).isEqualTo("元/人^2");
        assertThat(FORMAT.format(theirs("万元").divide(theirs("人")))).isEqualTo("万元/人");
    }

    @Test
    void whatNoTargetIsMeasuredInIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementUnit.of(theirs("人").inverse()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementUnit.of(Units.METRE.transform(MultiplyConverter.ofPiExponent(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> MeasurementUnit.of(Units.RADIAN));
    }

    @Test
    void aFactorThatIsWrittenAsADecimalIsTheSameFactor() {
        assertThat(MeasurementUnit.of(Units.METRE.transform(MultiplyConverter.of(new BigDecimal("1000.0")))))
                .isEqualTo(MeasurementUnit.parse("公里"));
        assertThat(MeasurementUnit.of(Units.METRE.multiply(1000))).isEqualTo(MeasurementUnit.parse("公里"));
        assertThat(MeasurementUnit.of(Units.METRE.divide(100))).isEqualTo(MeasurementUnit.parse("厘米"));
    }

    @Test
    void unitsOfIndriyaHaveNamesHere() {
        assertThat(FORMAT.format(Units.METRE)).isEqualTo("米");
        assertThat(FORMAT.format(MetricPrefix.KILO(Units.METRE))).isEqualTo("公里");
        assertThat(FORMAT.format(MetricPrefix.MEGA(Units.WATT))).isEqualTo("兆瓦");
        assertThat(FORMAT.format(Units.SQUARE_METRE)).isEqualTo("平方米");
        assertThat(FORMAT.format(Units.PERCENT)).isEqualTo("%");
        assertThat(FORMAT.format(Units.CELSIUS)).isEqualTo("摄氏度");
        assertThat(FORMAT.format(Units.KELVIN)).isEqualTo("开尔文");
        assertThat(FORMAT.format(Units.JOULE)).isEqualTo("焦耳");
        assertThat(FORMAT.format(Units.HOUR)).isEqualTo("小时");
        assertThat(FORMAT.format(Units.METRE_PER_SECOND)).isEqualTo("米/秒");
    }

    @Test
    void unitsThatOnlyLookLikeOursAreRefused() {
        Unit<Dimensionless> visits = new AlternateUnit<>(AbstractUnit.ONE, "人次");
        Unit<Dimensionless> bare = new BaseUnit<>("人次");
        for (Unit<?> unit : new Unit<?>[] {visits, bare, Units.RADIAN, Units.BECQUEREL, Units.SIEVERT, Units.YEAR}) {
            assertThatIllegalArgumentException().isThrownBy(() -> MeasurementUnit.of(unit));
            assertThatIllegalArgumentException().isThrownBy(() -> FORMAT.format(unit));
        }
    }

    @Test
    void theFormatReadsWhatIndriyaMisreads() throws Exception {
        Unit<?> rate = FORMAT.parse("元/人/天");
        assertThat(rate.isCompatible(FORMAT.parse("万元/人·小时"))).isTrue();
        assertThat(rate.getConverterToAny(FORMAT.parse("元/人·小时"))
                        .convert((Number) 24)
                        .intValue())
                .isEqualTo(1);
        assertThat(FORMAT.format(rate, new StringBuilder())).hasToString("元/人·天");
        assertThat(FORMAT.isLocaleSensitive()).isFalse();
        ParsePosition position = new ParsePosition(2);
        assertThat(FORMAT.parse("62万元", position)).isEqualTo(SYSTEM.getUnit("万元"));
        assertThat(position.getIndex()).isEqualTo(4);
    }

    @Test
    void theFormatRefusesWithItsDocumentedException() {
        ParsePosition position = new ParsePosition(1);
        assertThatExceptionOfType(MeasurementParseException.class).isThrownBy(() -> FORMAT.parse("x元//人", position));
        assertThat(position.getErrorIndex()).isEqualTo(3);
        assertThatExceptionOfType(MeasurementParseException.class).isThrownBy(() -> FORMAT.parse(""));
        assertThatExceptionOfType(MeasurementParseException.class)
                .isThrownBy(() -> FORMAT.parse("元", new ParsePosition(9)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> FORMAT.label(Units.METRE, "米"));
    }

    @Test
    void theSystemGivesUnitsByWordQuantityAndDimension() {
        assertThat(SYSTEM.getUnit(Length.class)).isEqualTo(Units.METRE);
        assertThat(SYSTEM.getUnit(Mass.class)).isEqualTo(Units.KILOGRAM);
        assertThat(SYSTEM.getUnit("km")).isEqualTo(SYSTEM.getUnit("公里"));
        assertThat(SYSTEM.getUnit("没有")).isNull();
        assertThat(SYSTEM.getUnits()).hasSizeGreaterThan(400);
        assertThat(SYSTEM.getUnits(UnitDimension.of("长度")).size())
                .isGreaterThan(5)
                .isEqualTo(SYSTEM.getUnits(Units.METRE.getDimension()).size());
        assertThat(SYSTEM.getName()).isNotBlank();
    }

    @Test
    void noDefaultOfTheApplicationChanges() {
        assertThat(ServiceProvider.current().getClass().getName()).startsWith("tech.units.indriya");
        assertThat(Units.METRE).hasToString("m");
    }

    @Test
    void indriyaConvertsWhereWeDo() {
        for (MeasurementUnit a : UnitCatalogue.standard().units().subList(0, 60)) {
            for (MeasurementUnit b : UnitCatalogue.standard().units()) {
                assertThat(a.toUnit().isCompatible(b.toUnit()))
                        .as("%s and %s", a, b)
                        .isEqualTo(a.isConvertibleTo(b));
            }
        }
    }
}
