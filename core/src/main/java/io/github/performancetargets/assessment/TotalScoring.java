package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.Grade;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 总分计分 Adds up what the rows have. */
final class TotalScoring {
    private @Nullable Amount weights = Amount.ZERO;
    private @Nullable Amount printed = Amount.ZERO;
    private @Nullable ScoreRange expected = ScoreRange.ZERO;
    private @Nullable Amount recomputed = Amount.ZERO;
    private boolean scored;

    private TotalScoring() {}

    static AssessedTotal assess(
            ScoringScheme scheme,
            Optional<AssessedExecution> execution,
            List<AssessedIndicator> indicators,
            PerformanceTargetTable table) {
        TotalScoring total = new TotalScoring();
        execution.ifPresent(row -> {
            if (row.weight().isPresent() || row.printed().isPresent()) {
                total.add(row.weight(), row.printed(), row.expected(), row.agreement());
            }
        });
        for (AssessedIndicator row : indicators) {
            if (!isNotApplicable(row)) {
                total.add(row.weight(), row.printed(), row.expected(), row.agreement());
            }
        }
        PrintedTotal printedTotal = PrintedTotal.of(table);
        Optional<ScoreRange> expected = total.scored ? Optional.ofNullable(total.expected) : Optional.empty();
        return new AssessedTotal(
                total.scored ? Optional.ofNullable(total.weights) : Optional.empty(),
                total.scored ? Optional.ofNullable(total.printed) : Optional.empty(),
                printedTotal.score(),
                expected,
                expected.isPresent() ? Optional.ofNullable(total.recomputed) : Optional.empty(),
                expected.flatMap(range -> shared(scheme, range)),
                printedTotal.grade());
    }

    // 无 with a stroke in every column says that there is no such indicator
    private static boolean isNotApplicable(AssessedIndicator row) {
        Target value =
                row.indicator().effectiveValue().map(StatedTarget::target).orElse(null);
        boolean none = value == null || value instanceof NotApplicable || value instanceof Placeholder;
        return none && row.weight().isEmpty() && row.printed().isEmpty();
    }

    private static Optional<Grade> shared(ScoringScheme scheme, ScoreRange range) {
        Optional<Grade> low = scheme.grade(range.low());
        return low.equals(scheme.grade(range.high())) ? low : Optional.empty();
    }

    private void add(
            Optional<Amount> weight,
            Optional<Amount> rowPrinted,
            Optional<ScoreRange> rowExpected,
            ScoreAgreement agreement) {
        scored |= weight.isPresent() || rowPrinted.isPresent();
        weights = sum(weights, weight.orElse(Amount.ZERO));
        printed = sum(printed, rowPrinted.orElse(null));
        ScoreRange range = rowExpected.orElse(null);
        expected = sum(expected, range);
        Amount points = range == null
                ? null
                : range.isExact() ? range.low() : agreement == ScoreAgreement.WITHIN ? rowPrinted.orElse(null) : null;
        recomputed = sum(recomputed, points);
    }

    // a sum of which a part is missing, or that is out of bounds, is none
    private static @Nullable Amount sum(@Nullable Amount sum, @Nullable Amount part) {
        try {
            return sum == null || part == null ? null : sum.plus(part);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable ScoreRange sum(@Nullable ScoreRange sum, @Nullable ScoreRange part) {
        try {
            return sum == null || part == null ? null : sum.plus(part);
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
