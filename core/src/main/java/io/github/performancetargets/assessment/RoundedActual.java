package io.github.performancetargets.assessment;

import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 实际值的舍入 Whether points differ only because the actual value is printed rounded: 13.33 of 20 points for 2 of 3, printed as 66.7 %.
 * Whole numbers of things are not rounded.
 */
final class RoundedActual {
    private RoundedActual() {}

    static boolean explains(
            ScoringScheme scheme, Indicator indicator, Amount weight, Amount printed, AttainmentAnswer answer) {
        ComparedMeasures measures = answer.measures().orElse(null);
        if (measures == null || answer.outcome() != AttainmentOutcome.NOT_MET) {
            return false;
        }
        Measure actual = measures.actual();
        boolean share = actual.unit().filter(unit -> unit.isPercent()).isPresent();
        int places = Math.max(
                actual.amount().scale(),
                PrintedDigits.placesIn(
                        indicator.actual().map(StatedTarget::text).orElse("")));
        if ((places == 0 && !share) || places >= Amount.MAX_SCALE) {
            return false;
        }
        Amount half = Amount.ofScaled(5, places + 1);
        Amount one = points(scheme, weight, measures, actual.amount().minus(half), answer);
        Amount other = points(scheme, weight, measures, actual.amount().plus(half), answer);
        if (one == null || other == null) {
            return false;
        }
        Amount low = one.compareTo(other) < 0 ? one : other;
        Amount high = one.compareTo(other) < 0 ? other : one;
        return printed.compareTo(low) >= 0 && printed.compareTo(high) <= 0;
    }

    private static @Nullable Amount points(
            ScoringScheme scheme, Amount weight, ComparedMeasures measures, Amount actual, AttainmentAnswer answer) {
        ComparedMeasures at = new ComparedMeasures(
                measures.target(), Measure.of(actual, measures.actual().unit()));
        Optional<Amount> points = scheme.shortfallPoints(
                weight, at.targetAmount(), at.actualAmount(), IndicatorScoring.isMoreBetter(answer));
        return points.orElse(null);
    }
}
