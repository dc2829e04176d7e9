package io.github.performancetargets.value.notation;

import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.print.EnglishPrinter;
import io.github.performancetargets.value.notation.print.EnglishReader;

/**
 * Holds the law that what was read prints so that it reads back, where words of the text stand in the printed form too:
 * elsewhere than in the text they may mean something else (约，≥90 printed as 约≥90). Such a text is refused. Targets without
 * words of their own, to which a unit that the catalogue does not know belongs, print in a form that the grammar alone
 * decides, and are not read again; nor is a printed form that is the text itself, or becomes it when translated.
 */
final class ReadBack {
    private ReadBack() {}

    /** Whether both printed forms of a target, which was read from a text, read back to it. */
    public static boolean meansTheSame(Notation notation, Target target, String text) {
        if (!hasWords(target)) {
            return true;
        }
        String chinese = target.toString();
        boolean letters = EnglishReader.hasLetter(chinese) || EnglishReader.hasLetter(text);
        boolean same = !letters && Folding.compact(chinese).equals(Folding.compact(text));
        if (!same && !target.equals(notation.meaning(chinese))) {
            return false;
        }
        if (!letters && EnglishPrinter.printsAsChinese(target)) {
            return true;
        }
        String english = target.toEnglish();
        if (!letters && (english.equals(chinese) || chinese.equals(EnglishReader.inChinese(english)))) {
            return true;
        }
        return target.equals(notation.meaning(english));
    }

    /** Whether the printed form of a target, in Chinese and in English, is read as the target. */
    public static boolean readsBack(Notation notation, Target target) {
        return target.equals(notation.meaning(target.toString()))
                && target.equals(notation.meaning(target.toEnglish()));
    }

    private static boolean hasWords(Target target) {
        if (target instanceof Quantified quantified) {
            MeasurementUnit unit = quantified.unit().orElse(null);
            return quantified.subject().isPresent()
                    || (unit != null && (unit.countedNoun().isPresent() || !unit.isKnown()));
        }
        if (target instanceof Change change) {
            return change.baseline().isPresent() || hasWords(change.extent());
        }
        if (target instanceof Deadline deadline) {
            return deadline.subject().isPresent();
        }
        if (target instanceof TimeSpan period) {
            return period.subject().isPresent();
        }
        return target instanceof Clauses;
    }
}
