package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.Grade;
import java.util.Objects;
import java.util.Optional;

/**
 * 总分复核 The total computed again.
 *
 * @param weightSum the printed weights added up, execution included; empty where none is printed
 * @param printedSum the printed points added up, execution included; empty where a row with a weight has none
 * @param printed the total as printed
 * @param expected the points the scheme gives, added up; empty where they are not known for every row
 * @param recomputed the same, where a human decides within an interval with the points that were given in it
 * @param grade the grade of the expected total, where both its ends have the same
 * @param printedGrade the grade as printed
 */
public record AssessedTotal(
        Optional<Amount> weightSum,
        Optional<Amount> printedSum,
        Optional<Amount> printed,
        Optional<ScoreRange> expected,
        Optional<Amount> recomputed,
        Optional<Grade> grade,
        Optional<String> printedGrade) {
    /** Checks that nothing is null. */
    public AssessedTotal {
        Objects.requireNonNull(weightSum, "weightSum");
        Objects.requireNonNull(printedSum, "printedSum");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(recomputed, "recomputed");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(printedGrade, "printedGrade");
    }

    /**
     * 总分差异 The printed total less the expected one, from the nearer end of an interval; zero where the two agree, after rounding or
     * cutting off. Empty where either is missing.
     */
    public Optional<Amount> difference() {
        if (printed.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        Amount total = printed.get();
        ScoreRange range = expected.get();
        if (range.contains(total)) {
            return Optional.of(Amount.ZERO);
        }
        Amount nearer = total.compareTo(range.low()) < 0 ? range.low() : range.high();
        boolean agrees = PrintedDigits.agree(PrintedDigits.ratio(nearer), total);
        return Optional.of(agrees ? Amount.ZERO : total.minus(nearer));
    }

    /**
     * 合计相符 Whether the printed total is the sum of the printed points, after rounding or cutting off. True also where either
     * is missing, and where the weights do not add up to 100: then rows are missing, and their points with them.
     */
    public boolean isSum() {
        return printed.isEmpty()
                || printedSum.isEmpty()
                || !weightSum.equals(Optional.of(Amount.HUNDRED))
                || printedSum.equals(printed)
                || PrintedDigits.agree(PrintedDigits.ratio(printedSum.get()), printed.get());
    }
}
