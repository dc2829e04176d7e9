package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitMatch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The front of the scanner: reads, in one pass and without a copy, the shapes that most values have: a sign, a number and a
 * unit of the catalogue ({@code ≥90%}), a listed noun behind it ({@code 13个乡镇}), a range ({@code 3-5 次}), a rate
 * ({@code 1600元/亩}, {@code 每次 10000-30000 元}). At anything else it answers null, and the grammar reads the text from
 * its beginning. It never answers otherwise than the grammar would: where two words of a language meet, it leaves the
 * decision to the grammar ({@code docs/decisions/0022}).
 */
final class UsualReader {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_DIGITS = 15;
    private final String text;
    private final int length;
    private int at;

    private UsualReader(String text) {
        this.text = text;
        this.length = text.length();
    }

    /** What the text means, or null where it is for the grammar to say. */
    static @Nullable Target read(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        char first = text.charAt(0);
        if (NumberReader.isDigit(first) || Signs.isSign(first) || first == '每') {
            return new UsualReader(text).value();
        }
        return UsualDeadlines.read(text);
    }

    private @Nullable Target value() {
        ComparisonOperator operator = operator();
        if (operator == null) {
            return null;
        }
        MeasurementUnit per = null;
        if (text.charAt(at) == '每') {
            per = denominator(at + 1);
            if (per == null) {
                return null;
            }
        }
        Amount amount = amount();
        if (amount == null) {
            return null;
        }
        if (at < length && text.charAt(at) == '-') {
            at++;
            return operator == ComparisonOperator.UNSPECIFIED ? range(amount, per) : null;
        }
        MeasurementUnit unit = unit();
        if (unit == null || at < length || isLeftToGrammar(unit, per)) {
            return null;
        }
        return new Bound(operator, Measure.of(amount, per == null ? unit : unit.per(per)), false, Optional.empty());
    }

    private @Nullable Target range(Amount low, @Nullable MeasurementUnit per) {
        Amount high = amount();
        MeasurementUnit unit = high == null ? null : unit();
        if (unit == null || high == null || at < length || low.compareTo(high) > 0 || isLeftToGrammar(unit, per)) {
            return null;
        }
        return new Range(
                Endpoint.inclusive(low),
                Endpoint.inclusive(high),
                Optional.of(per == null ? unit : unit.per(per)),
                false,
                Optional.empty());
    }

    // 每次3次, 每人5元/天 and 2023学年 are not the usual case
    private static boolean isLeftToGrammar(MeasurementUnit unit, @Nullable MeasurementUnit per) {
        return (per != null && (unit.isQuotient() || unit.equals(per))) || Doubts.maySayWhichYear(unit);
    }

    private @Nullable ComparisonOperator operator() {
        char first = text.charAt(0);
        if (!Signs.isSign(first)) {
            return ComparisonOperator.UNSPECIFIED;
        }
        at = 1;
        boolean equal = at < length && text.charAt(at) == '=';
        if (equal) {
            at++;
        }
        skipBlanks();
        if (at == length || !NumberReader.isDigit(text.charAt(at))) {
            return null;
        }
        return switch (first) {
            case '≥' -> equal ? null : ComparisonOperator.AT_LEAST;
            case '≤' -> equal ? null : ComparisonOperator.AT_MOST;
            case '>' -> equal ? ComparisonOperator.AT_LEAST : ComparisonOperator.MORE_THAN;
            case '<' -> equal ? ComparisonOperator.AT_MOST : ComparisonOperator.LESS_THAN;
            case '=' -> equal ? null : ComparisonOperator.EQUAL;
            default -> null;
        };
    }

    // the unit that fills the stretch from 每 to the number
    private @Nullable MeasurementUnit denominator(int from) {
        MeasurementUnit unit = word(from);
        if (unit == null || !(unit.isCounted() || unit.symbol().equals("亩"))) {
            return null;
        }
        skipBlanks();
        return at < length && NumberReader.isDigit(text.charAt(at)) ? unit : null;
    }

    private @Nullable Amount amount() {
        int start = at;
        long digits = 0;
        int point = -1;
        while (at < length) {
            char c = text.charAt(at);
            if (NumberReader.isDigit(c)) {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
            at++;
        }
        int whole = (point < 0 ? at : point) - start;
        int scale = point < 0 ? 0 : at - point - 1;
        boolean code = whole > 1 && text.charAt(start) == '0';
        if (whole == 0 || code || whole + scale > MAX_DIGITS || (point >= 0 && scale == 0)) {
            return null;
        }
        // 2021.9 and 2021-2023 may be dates, 12345 a hotline
        boolean date = whole == 4 && at < length && (point >= 0 || text.charAt(at) == '-') && isYear(start);
        boolean hotline = whole == 5 && digits / 100 == 123;
        return date || hotline ? null : Amount.ofScaled(digits, scale);
    }

    private boolean isYear(int from) {
        int value = TimePointReader.number(text, from, from + 4);
        return value >= 1900 && value <= 2200;
    }

    // the unit behind a number, with the noun or the denominator behind it
    private @Nullable MeasurementUnit unit() {
        skipBlanks();
        int start = at;
        MeasurementUnit unit = word(start);
        // 12月 may be a month, 3级 a grade
        if (unit == null || unit.isTime() || UnitReader.isOrdinal(unit)) {
            return null;
        }
        if (at < length && text.charAt(at) == '/') {
            boolean simple = isIdeographs(start, at);
            int behind = at + 1;
            MeasurementUnit below = word(behind);
            // 元/千瓦·时 and the like are for the grammar of symbols
            return below == null || !simple || !isIdeographs(behind, at) ? null : unit.per(below);
        }
        return at < length && UnitReader.takesNoun(unit) ? counting(unit, start) : unit;
    }

    // the unit with the listed noun that is the rest of the text; written as it would be printed, so that the printed
    // form
    // reads back without a proof
    private @Nullable MeasurementUnit counting(MeasurementUnit unit, int start) {
        String noun = CountedNouns.noun(text, at);
        if (noun == null
                || TailReader.isNoEdge(text.charAt(at))
                || TailReader.isNoEdge(text.charAt(length - 1))
                || unit.symbol().length() != at - start
                || !text.startsWith(unit.symbol(), start)) {
            return null;
        }
        at = length;
        return unit.counting(noun);
    }

    // a word of the catalogue; beside Latin letters, digits and slashes only the grammar knows where it ends
    private @Nullable MeasurementUnit word(int from) {
        UnitMatch match = from < length && isPlain(text.charAt(from)) ? UnitReader.word(text, from, length) : null;
        if (match == null) {
            return null;
        }
        at = match.end();
        return isPlain(text.charAt(at - 1)) ? match.unit() : null;
    }

    private static boolean isPlain(char c) {
        return c >= 0x80 || c == '%';
    }

    private boolean isIdeographs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 0x4E00 || text.charAt(i) > 0x9FFF) {
                return false;
            }
        }
        return true;
    }

    private void skipBlanks() {
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
    }
}
