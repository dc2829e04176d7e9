package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 支出进度与得分 How much of the money was spent, and how many of the points were given. */
final class Spending {
    private Spending() {}

    /** What was spent of the budget of the year, where both amounts are there; a printed rate alone is no money. */
    static @Nullable Ratio rate(Assessment assessed) {
        AssessedExecution row = assessed.execution().orElse(null);
        return row == null || row.execution().executed().isEmpty()
                ? null
                : row.rate().orElse(null);
    }

    /** The points, of 100; null where the weights are not 100 or no points are printed: then rows are missing. */
    static @Nullable Amount points(Assessment assessed) {
        AssessedTotal total = assessed.total();
        return total.weightSum().equals(Optional.of(Amount.HUNDRED))
                ? total.printed().or(total::printedSum).orElse(null)
                : null;
    }

    /** Whether points lie more than an allowance above a rate. */
    static boolean isAbove(Amount points, Ratio rate, Amount allowance) {
        // in hundredths of the whole: points - allowance > 100 × numerator ÷ denominator
        BigInteger left = unscaled(points).subtract(unscaled(allowance)).multiply(rate.denominator());
        return left.compareTo(unscaled(Amount.HUNDRED).multiply(rate.numerator())) > 0;
    }

    private static BigInteger unscaled(Amount amount) {
        return amount.toBigDecimal().movePointRight(Amount.MAX_SCALE).toBigIntegerExact();
    }
}
