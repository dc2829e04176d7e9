package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a share in words, 九成, 七成五, 四分之三, as the percentage that it is exactly. It holds the last share it read. */
public final class ShareReader {
    private static final int MAX_PARTS = 1_000;

    private final Reading reading;
    private Amount percent = Amount.ZERO;
    private int end;

    /** A reader of the shares in a text. */
    public ShareReader(Reading reading) {
        this.reading = reading;
    }

    /** The share in percent. */
    public Amount percent() {
        return percent;
    }

    /** The unit of a share. */
    public @Nullable MeasurementUnit unit() {
        return NumberWithUnit.PERCENT;
    }

    /** Behind the share. */
    public int end() {
        return end;
    }

    /** Whether tenths or another fraction stand at an index, whatever they amount to. */
    public static boolean stands(NotationText s, int behindNumber, int to) {
        return behindNumber < to && (s.charAt(behindNumber) == '成' || s.startsWith("分之", behindNumber));
    }

    /** Reads the share at an index; false where none stands there or it is no exact percentage. */
    public boolean read(int from, int to) {
        NotationText s = reading.s;
        int at = from;
        BigDecimal number = number(at, to);
        if (number == null) {
            return false;
        }
        at = end;
        if (at < to && s.charAt(at) == '成') {
            return tenths(number, at + 1, to);
        }
        if (!s.startsWith("分之", at) || at + 2 >= to) {
            return false;
        }
        BigDecimal part = number(at + 2, to);
        return part != null && fraction(part, number);
    }

    private boolean tenths(BigDecimal number, int at, int to) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        int fives = at < to ? ChineseNumerals.digit(reading.s.charAt(at)) : -1;
        end = fives > 0 ? at + 1 : at;
        percent = Amount.of(number.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(Math.max(0, fives))));
        return true;
    }

    // 三分之二 is no percentage with an end
    private boolean fraction(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || whole.compareTo(BigDecimal.valueOf(MAX_PARTS)) > 0 || part.compareTo(whole) > 0) {
            return false;
        }
        try {
            percent = Amount.of(part.multiply(BigDecimal.valueOf(100)).divide(whole));
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private @Nullable BigDecimal number(int from, int to) {
        NotationText s = reading.s;
        if (from >= to) {
            return null;
        }
        if (NumberReader.isDigit(s.charAt(from))) {
            if (reading.number.read(s, from, to) != null) {
                return null;
            }
            end = reading.number.end();
            return reading.number.amount().toBigDecimal();
        }
        if (!reading.numerals.read(s, from, to)) {
            return null;
        }
        end = reading.numerals.end();
        return BigDecimal.valueOf(reading.numerals.value());
    }
}
