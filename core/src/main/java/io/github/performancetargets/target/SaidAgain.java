package io.github.performancetargets.target;

import io.github.performancetargets.unit.MeasurementUnit;

/**
 * Holds the law that what was read prints so that it reads back, where words of the text stand in the printed form too:
 * elsewhere than in the text they may mean something else (约，≥90 printed as 约≥90). Such a text is refused. Targets without
 * words of their own print in a form that the grammar alone decides, and are not read again.
 */
final class SaidAgain {
    private SaidAgain() {}

    static boolean meansTheSame(Target target) {
        return !hasWords(target)
                || (target.equals(NotationReader.meaning(target.toString()))
                        && target.equals(NotationReader.meaning(target.toEnglish())));
    }

    private static boolean hasWords(Target target) {
        if (target instanceof Quantified quantified) {
            return quantified.subject().isPresent()
                    || quantified.unit().flatMap(MeasurementUnit::countedNoun).isPresent();
        }
        if (target instanceof Change change) {
            return change.baseline().isPresent() || hasWords(change.extent());
        }
        if (target instanceof Deadline deadline) {
            return deadline.subject().isPresent();
        }
        if (target instanceof Period period) {
            return period.subject().isPresent();
        }
        return target instanceof Clauses;
    }
}
