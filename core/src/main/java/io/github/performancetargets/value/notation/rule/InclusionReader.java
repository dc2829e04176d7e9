package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import org.jspecify.annotations.Nullable;

/** Reads brackets that confirm or exclude the number itself: (含), (含10只), (不含). It holds what they said. */
final class InclusionReader {
    private final Reading reading;
    private boolean confirmed;
    private boolean excluded;

    InclusionReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether what was said fits to the operator; an operator that excludes the number is strict afterwards. */
    boolean fits(Meaning meaning, boolean range) {
        boolean contradicts = confirmed && (excluded || !(range || meaning.isInclusive()));
        return !contradicts && (!excluded || meaning.exclude());
    }

    /**
     * Reads the bracket at an index; answers with what is behind it, with the index itself where it says something else, or
     * with −1 where it contradicts the number, and the reading has failed.
     */
    int read(Amount amount, @Nullable MeasurementUnit unit, int from, int to) {
        NotationText s = reading.s;
        int close = s.indexOf(')', from, to);
        if (close < 0 || close >= to) {
            return failed(Obstacle.Kind.UNEXPECTED, from);
        }
        boolean excludes =
                s.startsWith("不含", from + 1) || s.startsWith("不包含", from + 1) || s.startsWith("不包括", from + 1);
        int at = from + 1;
        if (excludes) {
            at += s.charAt(at + 1) == '含' ? 2 : 3;
        } else if (s.startsWith("包含", at) || s.startsWith("包括", at)) {
            at += 2;
        } else if (s.charAt(at) == '含') {
            at++;
        } else {
            return from;
        }
        if (s.startsWith("本数", at) || s.startsWith("本级", at)) {
            at += 2;
        }
        if (at < close && NumberReader.isDigit(s.charAt(at))) {
            if (reading.number.read(s, at, close) != null
                    || !reading.number.amount().equals(amount)) {
                return failed(Obstacle.Kind.CONTRADICTION, at);
            }
            at = reading.number.end();
            if (at < close && reading.units.read(s, at, close)) {
                if (!isSaidAgain(unit, reading.units.unit())) {
                    return failed(Obstacle.Kind.CONTRADICTION, at);
                }
                at = reading.units.end();
            }
        }
        if (at < close) {
            // 含税 and the like say something about the thing, not about the bound
            return from;
        }
        confirmed |= !excludes;
        excluded |= excludes;
        return close + 1;
    }

    // 10个乡镇以上(含10个), 500元/人以上(含500元), 5万元以上(含5万): the unit again, or how it begins
    private static boolean isSaidAgain(@Nullable MeasurementUnit unit, @Nullable MeasurementUnit again) {
        return unit == null || again == null || unit.symbol().startsWith(again.symbol());
    }

    private int failed(Obstacle.Kind why, int at) {
        reading.fail(why, at);
        return -1;
    }
}
