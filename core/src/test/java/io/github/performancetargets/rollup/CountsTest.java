package io.github.performancetargets.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was counted is not below zero, and what was lowest is not above the highest. */
class CountsTest {
    @Test
    void nothingIsCountedBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeCount("优", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeCount("优", 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleCount(RuleId.of("a/b"), Severity.NOTE, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreCounts(0, 0, 0, 0, 0, -1, List.of()));
        assertThat(new GradeCount("优", 0, 0).printed()).isZero();
    }

    @Test
    void ratesRunFromTheLowestToTheHighest() {
        Measure low = Measure.of(Amount.ZERO);
        Measure high = Measure.of(Amount.HUNDRED);

        assertThat(new RegionalRates(List.of(), 2, low, high, Optional.empty()).highest())
                .isEqualTo(high);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionalRates(List.of(), 2, high, low, Optional.empty()))
                .withMessageContaining("reversed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionalRates(List.of(), -1, low, high, Optional.empty()));
    }
}
