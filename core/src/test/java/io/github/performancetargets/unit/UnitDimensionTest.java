package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.units.indriya.unit.Units;

final class UnitDimensionTest {
    private static final UnitDimension LENGTH = UnitDimension.of("长度");
    private static final UnitDimension TIME = UnitDimension.of("时间");

    @Test
    void multipliesPowers() {
        assertThat(LENGTH.times(LENGTH)).isEqualTo(LENGTH.pow(2)).hasToString("长度^2");
        assertThat(LENGTH.dividedBy(TIME.pow(2))).hasToString("长度/时间^2");
        assertThat(UnitDimension.NONE.dividedBy(TIME)).hasToString("1/时间");
        assertThat(LENGTH.dividedBy(LENGTH)).isEqualTo(UnitDimension.NONE).hasToString("1");
        assertThat(LENGTH.times(TIME)).isEqualTo(TIME.times(LENGTH)).hasSameHashCodeAs(TIME.times(LENGTH));
        assertThat(LENGTH.pow(0).isNone()).isTrue();
        assertThat(LENGTH.pow(-1).powers()).isEqualTo(Map.of("长度", -1));
    }

    @Test
    void hasWholeRootsOnly() {
        assertThat(LENGTH.pow(6).root(3)).isEqualTo(LENGTH.pow(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LENGTH.root(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LENGTH.root(0));
    }

    @Test
    void understandsTheDimensionsOfIndriya() {
        assertThat(LENGTH.multiply(Units.SECOND.getDimension())).isEqualTo(LENGTH.times(TIME));
        assertThat(LENGTH.divide(Units.SQUARE_METRE.getDimension())).isEqualTo(LENGTH.pow(-1));
        assertThat(LENGTH.multiply(Units.PERCENT.getDimension())).isEqualTo(LENGTH);
        assertThat(Units.METRE.getDimension().multiply(TIME)).isEqualTo(LENGTH.times(TIME));
    }

    @Test
    void keepsTheContractOfBaseDimensions() {
        assertThat(LENGTH.getBaseDimensions()).isNull();
        assertThat(LENGTH.dividedBy(TIME).getBaseDimensions()).isEqualTo(Map.of(LENGTH, 1, TIME, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitDimension.of(" "));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> LENGTH.powers().clear());
    }
}
