package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units from a file of the user, and values that are read with them. */
class UnitLinesTest {
    private static final UnitCatalogue HOSPITAL =
            UnitCatalogue.standard().toBuilder().lines("""
                    # beds
                    标准床 | standard bed | 标床
                    重症床 = 5/2 标准床 | intensive-care bed
                    """).build();

    @Test
    void valuesAreReadWithTheUnitsOfTheFile() {
        Target target = StatedTarget.read("≥30标床", HOSPITAL).target();

        assertThat(target).hasToString("≥30标准床");
        assertThat(StatedTarget.read("≥30标床").obstacle()).isPresent();
        assertThat(StatedTarget.read(TargetTriple.of("≥", "30", "标床"), HOSPITAL).target())
                .isEqualTo(target);
        assertThat(StatedTarget.read("每重症床200元", HOSPITAL).target()).hasToString("200元/重症床");
    }

    @Test
    void multiplesAreExact() {
        assertThat(Measure.of(Amount.of(2), HOSPITAL.parse("重症床"))
                        .compare(Measure.of(Amount.of(5), HOSPITAL.parse("标床"))))
                .isEqualTo(Comparison.EQUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            标准床; line 1: expected a symbol, an English name
            标准床 |; line 1: expected a symbol, an English name
            床位 = 床 | bed; line 1: expected a factor, a blank and a unit
            床位 = 0 张 | bed; line 1: expected a factor such as 3 or 5/2
            床位 = x/2 张 | bed; line 1: expected a factor such as 3 or 5/2
            人 | person; line 1: expected a new word
            """)
    void aLineThatSaysNothingIsRefusedWithItsNumber(String lines, String message) {
        assertThatThrownBy(() -> UnitCatalogue.standard().toBuilder().lines(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void oneSymbolWithTwoFactorsIsRefused() {
        assertThatThrownBy(() -> UnitCatalogue.standard().toBuilder()
                        .lines("标床 = 2 张 | standard bed\n标床 = 3 张 | standard bed\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }
}
