package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 预算执行计分 The rate and the points of the execution of a budget, of 全年预算数 after adjustments. */
final class ExecutionScoring {
    private ExecutionScoring() {}

    static AssessedExecution assess(ScoringScheme scheme, FundingPlan plan, BudgetExecution execution) {
        Amount budget = execution.adjustedBudget().or(plan::total).orElse(null);
        Amount spent = execution.executed().orElse(null);
        String words = execution.rate().orElse("");
        Amount percent = words.isEmpty() ? null : printedPercent(words);
        Ratio printedRate = printedRate(percent, words);
        Ratio computed = computed(budget, spent);
        boolean agrees =
                computed == null || percent == null || printedRate == null || ratesAgree(computed, percent, words);
        Ratio rate = computed != null ? computed : budget != null && spent != null ? null : printedRate;
        boolean over = budget != null && spent != null && spent.compareTo(budget) > 0;
        Amount weight = execution.weight().map(points -> points.points()).orElse(null);
        Amount printed = execution.score().map(score -> score.points()).orElse(null);
        NoScore reason = weight == null
                ? NoScore.NO_WEIGHT
                : rate != null ? null : spent == null ? NoScore.NOT_EXECUTED : NoScore.NO_BUDGET;
        Amount points = weight == null || rate == null ? null : points(scheme, weight, rate);
        if (points == null) {
            return new AssessedExecution(
                    execution,
                    Optional.ofNullable(rate),
                    agrees,
                    over,
                    Optional.empty(),
                    Optional.of(reason == null ? NoScore.OUT_OF_BOUNDS : reason),
                    ScoreAgreement.NOT_COMPUTED,
                    Optional.empty());
        }
        ScoreAgreement agreement = printed == null
                ? ScoreAgreement.NOT_PRINTED
                : points.equals(printed)
                                || PrintedDigits.agree(PrintedDigits.ratio(points), printed)
                                || isPrintedOf(scheme, weight, rate, printed)
                        ? ScoreAgreement.AGREES
                        : ScoreAgreement.GIVEN_BY_HAND;
        return new AssessedExecution(
                execution,
                Optional.ofNullable(rate),
                agrees,
                over,
                Optional.of(ScoreRange.exact(points)),
                Optional.empty(),
                agreement,
                printed == null || agreement == ScoreAgreement.AGREES
                        ? Optional.empty()
                        : Optional.of(printed.minus(points)));
    }

    // 9.99 is 9.996 cut off, although the scheme rounds it to 10
    private static boolean isPrintedOf(
            ScoringScheme scheme, @Nullable Amount weight, @Nullable Ratio rate, Amount printed) {
        return weight != null
                && rate != null
                && PrintedDigits.roundings(printed).stream()
                        .anyMatch(rounding ->
                                scheme.executionPoints(weight, rate, rounding).equals(printed));
    }

    private static @Nullable Amount points(ScoringScheme scheme, Amount weight, Ratio rate) {
        try {
            return weight.signum() < 0 ? null : scheme.executionPoints(weight, rate);
        } catch (ArithmeticException e) {
            // numbers that no form means
            return null;
        }
    }

    private static @Nullable Ratio computed(@Nullable Amount budget, @Nullable Amount spent) {
        return budget == null || spent == null || budget.signum() <= 0 || spent.signum() < 0
                ? null
                : PrintedDigits.ratio(spent).dividedBy(PrintedDigits.ratio(budget));
    }

    // 76%, 76, 79.27: a rate is in percent whether or not it says so
    private static @Nullable Amount printedPercent(String text) {
        return StatedTarget.read(text).target() instanceof Bound bound
                        && !bound.approximate()
                        && bound.operator() == ComparisonOperator.UNSPECIFIED
                        && (bound.unit().isEmpty()
                                || bound.unit().get().symbol().equals("%"))
                ? bound.amount()
                : null;
    }

    // a bare fraction may be a rate or a percentage: 0.76
    private static @Nullable Ratio printedRate(@Nullable Amount percent, String text) {
        return percent == null || percent.signum() < 0 || isFraction(percent, text)
                ? null
                : PrintedDigits.ratio(percent).dividedBy(PrintedDigits.ratio(Amount.HUNDRED));
    }

    private static boolean isFraction(Amount percent, String text) {
        return percent.signum() > 0 && percent.compareTo(Amount.of(1)) <= 0 && text.indexOf('%') < 0;
    }

    private static boolean ratesAgree(Ratio computed, Amount percent, String text) {
        return PrintedDigits.agree(
                computed.times(PrintedDigits.ratio(Amount.HUNDRED)),
                percent,
                Math.max(percent.scale(), PrintedDigits.placesIn(text)));
    }
}
