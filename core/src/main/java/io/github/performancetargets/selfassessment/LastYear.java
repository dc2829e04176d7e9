package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;

/** 上年值 Whether a rate, a satisfaction or a standard was better last year. Quantities of projects differ from year to year. */
final class LastYear {
    private LastYear() {}

    static boolean isBelow(AssessedIndicator row) {
        Bound last = row.indicator().priorValues().stream()
                .filter(prior -> isLastYear(prior.label()))
                .flatMap(prior -> bound(prior.value()).stream())
                .findFirst()
                .orElse(null);
        Bound now = row.indicator().actual().flatMap(LastYear::bound).orElse(null);
        Aim aim = row.attainment()
                .direction()
                .filter(direction -> !direction.isAssumed())
                .map(direction -> direction.aim())
                .orElse(null);
        if (last == null || now == null || aim == null || aim == Aim.EXACT || !isLevel(row.indicator(), last)) {
            return false;
        }
        return now.measure().compare(last.measure()) == (aim == Aim.MORE ? Comparison.LESS : Comparison.GREATER);
    }

    static Optional<String> words(Indicator indicator) {
        return indicator.priorValues().stream()
                .filter(prior -> isLastYear(prior.label()))
                .map(PriorValue::value)
                .map(StatedTarget::text)
                .findFirst();
    }

    private static Optional<Bound> bound(StatedTarget value) {
        return value.target() instanceof Bound bound && !bound.approximate() ? Optional.of(bound) : Optional.empty();
    }

    private static boolean isLastYear(String label) {
        String folded = Folding.compact(label);
        return folded.startsWith("上年") || folded.startsWith("上一年") || folded.startsWith("去年");
    }

    private static boolean isLevel(Indicator indicator, Bound last) {
        return last.unit().filter(unit -> unit.isPercent()).isPresent()
                || indicator.name().contains("满意度")
                || indicator.name().endsWith("标准");
    }
}
