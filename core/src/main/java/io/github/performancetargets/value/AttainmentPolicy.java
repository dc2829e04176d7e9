package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;
import java.util.Optional;

/**
 * 达成判定口径 How far a judgement may go beyond what the words of a target say.
 *
 * @param unspecified the operator that an amount without one is judged by; {@link ComparisonOperator#UNSPECIFIED} leaves
 *     such a target undecided
 * @param tolerance by how many percent of its amount an approximate target may be missed; empty leaves it undecided
 */
public record AttainmentPolicy(ComparisonOperator unspecified, Optional<Amount> tolerance) {
    /** 从严 Only what the words decide. */
    public static final AttainmentPolicy STRICT =
            new AttainmentPolicy(ComparisonOperator.UNSPECIFIED, Optional.empty());

    /**
     * Checks the tolerance.
     *
     * @throws IllegalArgumentException if the tolerance is below 0 or above 100
     */
    public AttainmentPolicy {
        Objects.requireNonNull(unspecified, "unspecified");
        Objects.requireNonNull(tolerance, "tolerance");
        if (tolerance.isPresent()
                && (tolerance.get().signum() < 0 || tolerance.get().compareTo(Amount.HUNDRED) > 0)) {
            throw new IllegalArgumentException("expected a tolerance from 0 to 100 percent, found " + tolerance.get());
        }
    }

    /** The same policy, judging an amount without an operator by the given one. */
    public AttainmentPolicy withUnspecifiedAs(ComparisonOperator operator) {
        return new AttainmentPolicy(operator, tolerance);
    }

    /** The same policy, with a tolerance in percent for approximate targets. */
    public AttainmentPolicy withTolerance(Amount percent) {
        return new AttainmentPolicy(unspecified, Optional.of(percent));
    }
}
