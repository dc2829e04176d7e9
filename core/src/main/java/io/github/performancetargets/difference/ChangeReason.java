package io.github.performancetargets.difference;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.StatedReason;
import java.util.Optional;

/** 变动原因 Why something was changed: the reason of its adjustment, else the document that approved it. 无 and a dash are none. */
final class ChangeReason {
    private ChangeReason() {}

    static Optional<String> of(Optional<Adjustment> adjustment) {
        return adjustment
                .flatMap(Adjustment::reason)
                .filter(StatedReason::isGiven)
                .or(() -> adjustment.flatMap(Adjustment::document).filter(StatedReason::isGiven));
    }

    static Optional<String> of(Indicator indicator) {
        return of(indicator.adjustment())
                .or(() -> indicator.note().filter(StatedReason::isGiven))
                .or(() -> indicator.varianceReason().filter(StatedReason::isGiven));
    }
}
