package io.github.performancetargets.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessedTotalTest {
    private static AssessedTotal total(Optional<Amount> printed, Optional<ScoreRange> expected) {
        return new AssessedTotal(
                Optional.empty(),
                Optional.empty(),
                printed,
                expected,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "99, 97.24, 97.24, 1.76",
        "80, 84.5, 90, -4.5",
        "92.5, 84.5, 90, 2.5",
        "86, 84.5, 90, 0",
        "97, 97.24, 97.24, 0"
    })
    void differsFromTheNearerEnd(String printed, String low, String high, String difference) {
        AssessedTotal total = total(
                Optional.of(Amount.parse(printed)), Optional.of(new ScoreRange(Amount.parse(low), Amount.parse(high))));
        assertThat(total.difference()).contains(Amount.parse(difference));
    }

    @Test
    void differsInNothingWhereEitherIsMissing() {
        assertThat(total(Optional.of(Amount.HUNDRED), Optional.empty()).difference())
                .isEmpty();
        assertThat(total(Optional.empty(), Optional.of(ScoreRange.ZERO)).difference())
                .isEmpty();
    }
}
