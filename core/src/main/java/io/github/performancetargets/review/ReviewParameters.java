package io.github.performancetargets.review;

import io.github.performancetargets.quantity.Amount;
import java.util.List;
import java.util.Objects;

/**
 * 审核参数 The numbers that the rules of review go by, in one place. Those of the documents were not checked against the printed
 * regulation; correct them here. Immutable.
 *
 * @param fundingTolerance how far a sum may lie from its total, in 元: 0.1 万元, what rounding to 万元 explains
 * @param unitCostSpread from which quotient of high and low a range of a unit cost binds nobody; practice, no document
 * @param satisfactionFloor below which percentage a target of satisfaction asks too little; practice, no document
 * @param weightTotals what the weights of all indicators may add up to: 100, or 90 where the rate of budget execution has the
 *     other 10 (财预〔2020〕10号); 1 where weights are written as fractions
 */
public record ReviewParameters(
        Amount fundingTolerance, Amount unitCostSpread, Amount satisfactionFloor, List<Amount> weightTotals) {
    private static final ReviewParameters STANDARD = new ReviewParameters(
            Amount.of(1_000), Amount.of(5), Amount.of(80), List.of(Amount.HUNDRED, Amount.of(90), Amount.of(1)));

    /** Copies the list. */
    public ReviewParameters {
        Objects.requireNonNull(fundingTolerance, "fundingTolerance");
        Objects.requireNonNull(unitCostSpread, "unitCostSpread");
        Objects.requireNonNull(satisfactionFloor, "satisfactionFloor");
        weightTotals = List.copyOf(weightTotals);
    }

    /** The numbers that this library goes by. */
    public static ReviewParameters standard() {
        return STANDARD;
    }

    /** The same with another floor for satisfaction, in percent. */
    public ReviewParameters withSatisfactionFloor(Amount percent) {
        return new ReviewParameters(fundingTolerance, unitCostSpread, percent, weightTotals);
    }

    /** The same with another spread of a unit cost. */
    public ReviewParameters withUnitCostSpread(Amount factor) {
        return new ReviewParameters(fundingTolerance, factor, satisfactionFloor, weightTotals);
    }

    /** The same with another tolerance of sums, in 元. */
    public ReviewParameters withFundingTolerance(Amount yuan) {
        return new ReviewParameters(yuan, unitCostSpread, satisfactionFloor, weightTotals);
    }

    /** The same with other totals of the weights. */
    public ReviewParameters withWeightTotals(List<Amount> totals) {
        return new ReviewParameters(fundingTolerance, unitCostSpread, satisfactionFloor, totals);
    }
}
