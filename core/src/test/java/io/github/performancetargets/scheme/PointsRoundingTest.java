package io.github.performancetargets.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.performancetargets.quantity.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsRoundingTest {
    @ParameterizedTest
    @CsvSource({
        "0 half-up, 0, HALF_UP, 3",
        "2 half-up, 2, HALF_UP, 2.57",
        "6 down, 6, DOWN, 2.565999",
        "2 down, 2, DOWN, 2.56"
    })
    void readsAndWritesTheSpellingOfSchemes(String spelling, int places, RoundingMode mode, String rounded) {
        PointsRounding rounding = PointsRounding.parse(spelling);

        assertThat(rounding).isEqualTo(new PointsRounding(places, mode));
        assertThat(rounding).hasToString(spelling);
        assertThat(rounding.round(new BigDecimal("2.5659999"))).isEqualTo(Amount.parse(rounded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "half-up", "7 half-up", "-1 half-up", "10 down", "/ down", "2 up", "2 HALF-UP"})
    void refusesOthers(String spelling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointsRounding.parse(spelling))
                .withMessage("expected places from 0 to 6, and half-up or down, found '" + spelling + "'");
    }

    @Test
    void refusesPlacesAndModesThatSchemesDoNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PointsRounding(-1, RoundingMode.DOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointsRounding(7, RoundingMode.DOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointsRounding(2, RoundingMode.HALF_EVEN));
        assertThat(new PointsRounding(6, RoundingMode.DOWN).places()).isEqualTo(PointsRounding.MOST_PLACES);
    }
}
