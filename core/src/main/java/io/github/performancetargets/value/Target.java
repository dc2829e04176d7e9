package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.notation.print.EnglishPrinter;
import java.util.Locale;
import java.util.Objects;

/**
 * 指标值的含义 What a target value means, apart from the words that state it: {@code ≥90%} and {@code 不低于90%} are equal. A
 * closed union; {@link #match} handles every kind.
 *
 * <p>{@code toString} is the canonical Chinese form. For every target {@code t} that reading can yield,
 * {@code parse(t.toString())} and {@code parse(t.toEnglish())} equal {@code t}; {@link NotUnderstood} alone is never parsed.
 * The notation is described in {@code docs/notation.md}.
 */
public sealed interface Target
        permits Quantified,
                Change,
                Deadline,
                RecurringDeadline,
                TimeSpan,
                Qualitative,
                Clauses,
                NotApplicable,
                Placeholder,
                NotUnderstood {

    /** Answers with the function of this target's kind. */
    <R> R match(TargetCases<? extends R> cases);

    /**
     * Reads a value text in any spelling that forms use; {@link StatedTarget#read} is the same without the exception.
     *
     * @throws TextParseException if the text is not understood as a whole: it says where and what was expected there
     */
    static Target parse(String text) {
        StatedTarget stated = StatedTarget.read(text);
        if (stated.obstacle().isPresent()) {
            Obstacle obstacle = stated.obstacle().get();
            throw new TextParseException(
                    text,
                    Math.min(obstacle.index(), text.length()),
                    obstacle.kind().expected(Locale.ENGLISH));
        }
        return stated.target();
    }

    /**
     * Reads a value that stands in columns of its own: operator, value, unit.
     *
     * @throws TextParseException if it is not understood as a whole
     */
    static Target parseTriple(TargetTriple triple) {
        StatedTarget stated = StatedTarget.read(triple);
        if (stated.obstacle().isPresent()) {
            Obstacle obstacle = stated.obstacle().get();
            throw new TextParseException(
                    stated.text(),
                    Math.min(obstacle.index(), stated.text().length()),
                    obstacle.kind().expected(Locale.ENGLISH));
        }
        return stated.target();
    }

    /** The canonical form: English for English locales, Chinese for all others. */
    default String print(Locale locale) {
        return locale.getLanguage().equals("en") ? toEnglish() : toString();
    }

    /** The canonical English form; the symbols of units stay Chinese, as they are stored. */
    default String toEnglish() {
        return match(EnglishPrinter.PRINTER);
    }

    /**
     * 是否达成 Whether an actual value meets the target, as far as its words decide it: an amount without an operator, an
     * approximate one, and whatever is no amount leave it undecided, as do units that do not convert into one another. For a
     * change the actual value is the extent of the change in its direction. Strict: 13 does not meet {@code =12}. Whether an
     * actual cell of a form meets its target, direction, unit and words seen, {@code AttainmentJudge} answers.
     */
    default Attainment isMetBy(Measure actual) {
        Objects.requireNonNull(actual, "actual");
        return match(new MeasureJudge(actual));
    }
}
