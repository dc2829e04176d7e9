package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewParametersTest {
    private static final ReviewParameters STANDARD = ReviewParameters.standard();
    private static final Amount SEVEN = Amount.of(7);

    @Test
    void eachNumberIsChangedAlone() {
        assertThat(STANDARD.withFundingTolerance(SEVEN))
                .isEqualTo(new ReviewParameters(
                        SEVEN, STANDARD.unitCostSpread(), STANDARD.satisfactionFloor(), STANDARD.weightTotals()));
        assertThat(STANDARD.withUnitCostSpread(SEVEN))
                .isEqualTo(new ReviewParameters(
                        STANDARD.fundingTolerance(), SEVEN, STANDARD.satisfactionFloor(), STANDARD.weightTotals()));
        assertThat(STANDARD.withSatisfactionFloor(SEVEN))
                .isEqualTo(new ReviewParameters(
                        STANDARD.fundingTolerance(), STANDARD.unitCostSpread(), SEVEN, STANDARD.weightTotals()));
        assertThat(STANDARD.withWeightTotals(List.of(SEVEN)))
                .isEqualTo(new ReviewParameters(
                        STANDARD.fundingTolerance(),
                        STANDARD.unitCostSpread(),
                        STANDARD.satisfactionFloor(),
                        List.of(SEVEN)));
    }

    @Test
    void theTotalsDoNotChangeWithTheListTheyCameFrom() {
        List<Amount> totals = new ArrayList<>(List.of(SEVEN));
        ReviewParameters parameters = STANDARD.withWeightTotals(totals);
        totals.add(Amount.of(8));

        assertThat(parameters.weightTotals()).containsExactly(SEVEN);
    }
}
