package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one number and its unit: 1,500 元, 三十户, 百分之九十, 3千克. It holds the last ones it read. */
public final class NumberWithUnit {
    static final MeasurementUnit PERCENT = MeasurementUnit.parse("%");
    private static final MeasurementUnit PER_MILLE = MeasurementUnit.parse("‰");
    private static final MeasurementUnit PER_MYRIAD = MeasurementUnit.parse("‱");

    private static final Amount HALF = Amount.ofScaled(5, 1);

    private final Reading reading;
    private Amount amount = Amount.ZERO;
    private @Nullable MeasurementUnit unit;
    private @Nullable MeasurementUnit sign;
    private boolean approximate;
    private int end;

    /** A reader for one text. */
    public NumberWithUnit(Reading reading) {
        this.reading = reading;
    }

    /** The amount. */
    public Amount amount() {
        return amount;
    }

    /** The unit, or null where none stood there. */
    @Nullable
    public MeasurementUnit unit() {
        return unit;
    }

    /** The money of the sign before the number, or null where none stood there. */
    @Nullable
    public MeasurementUnit sign() {
        return sign;
    }

    /** Whether 余 or 多 stood between number and unit. */
    public boolean isApproximate() {
        return approximate;
    }

    /** Behind what was read. */
    public int end() {
        return end;
    }

    /** Whether a number may begin at an index. */
    public boolean begins(int at, int to) {
        NotationText s = reading.s;
        return at < to
                && (NumberReader.isDigit(s.charAt(at))
                        || ChineseNumerals.isNumeral(s.charAt(at))
                        || Marks.isFraction(s, at, to)
                        || reading.units.readSign(s, at, to));
    }

    /** Reads the number and the unit at an index; false, and the reading has failed, where none stands there. */
    public boolean read(int from, int to) {
        NotationText s = reading.s;
        unit = null;
        approximate = false;
        sign = null;
        if (reading.units.readSign(s, from, to)) {
            sign = reading.units.unit();
            return inDigits(reading.units.end(), to);
        }
        return (from < to && s.charAt(from) > 'ÿ') ? inWords(from, to) : inDigits(from, to);
    }

    private boolean inDigits(int from, int to) {
        Obstacle.Kind problem = reading.number.read(reading.s, from, to);
        if (problem != null) {
            reading.fail(problem, reading.number.end());
            return false;
        }
        amount = reading.number.amount();
        unit(reading.number.end(), to);
        return true;
    }

    private boolean inWords(int from, int to) {
        NotationText s = reading.s;
        if (Marks.isFraction(s, from, to)) {
            return fraction(from, to);
        }
        if (Marks.isHundredPercent(s, from, to)) {
            amount = Amount.HUNDRED;
            unit = PERCENT;
            end = from + 3;
            return true;
        }
        if (s.charAt(from) == '半') {
            amount = HALF;
            unit(from + 1, to);
            return unit != null && unit.isTime();
        }
        if (!reading.numerals.read(s, from, to)) {
            reading.fail(Obstacle.Kind.NUMBER_EXPECTED, from);
            return false;
        }
        amount = Amount.of(reading.numerals.value());
        unit(reading.numerals.end(), to);
        return true;
    }

    private boolean fraction(int from, int to) {
        NotationText s = reading.s;
        int at = from + 3;
        if (s.startsWith("百", at) && s.charAt(from) == '百') {
            amount = Amount.HUNDRED;
            end = at + 1;
        } else if (reading.numerals.read(s, at, to)) {
            amount = Amount.of(reading.numerals.value());
            end = reading.numerals.end();
            if (end < to && s.charAt(end) == '点') {
                return decimals(end + 1, to, s.charAt(from));
            }
        } else {
            Obstacle.Kind problem = reading.number.read(s, at, to);
            if (problem != null) {
                reading.fail(problem, reading.number.end());
                return false;
            }
            amount = reading.number.amount();
            end = reading.number.end();
        }
        unit = parts(s.charAt(from));
        return true;
    }

    private static MeasurementUnit parts(char base) {
        return base == '百' ? PERCENT : base == '千' ? PER_MILLE : PER_MYRIAD;
    }

    // 百分之九十五点五
    private boolean decimals(int from, int to, char base) {
        NotationText s = reading.s;
        long digits = 0;
        int at = from;
        while (at < to && at - from < 6) {
            int digit = ChineseNumerals.digit(s.charAt(at));
            if (digit < 0) {
                break;
            }
            digits = digits * 10 + digit;
            at++;
        }
        if (at == from) {
            reading.fail(Obstacle.Kind.NUMBER_EXPECTED, from);
            return false;
        }
        amount = amount.plus(Amount.ofScaled(digits, at - from));
        unit = parts(base);
        end = at;
        return true;
    }

    /** Whether 半 behind a unit of time says half of it more: 1年半, 两天半内. */
    static boolean isAndHalf(NotationText s, int at, int to) {
        return at < to
                && s.charAt(at) == '半'
                && (at + 1 == to
                        || s.charAt(at + 1) == '内'
                        || NotationLexicon.at(s, at + 1, to, WordRole.BEHIND) != null);
    }

    private void unit(int from, int to) {
        named(from, to);
        if (unit == null || !unit.isTime() || approximate || amount.scale() > 0) {
            return;
        }
        if (isAndHalf(reading.s, end, to)) {
            amount = amount.plus(HALF);
            end++;
        }
    }

    private void named(int from, int to) {
        NotationText s = reading.s;
        int at = from;
        if (at < to && (s.charAt(at) == '余' || s.charAt(at) == '多')) {
            approximate = true;
            at++;
        }
        end = at;
        if (s.startsWith("个半", at) && reading.units.readWord(s, at + 2, to) && isMeasured(reading.units.unit())) {
            // 1个半小时
            amount = amount.plus(HALF);
            at += 2;
        }
        // 3 个月, 15 个工作日, 5 个百分点: the classifier belongs to the unit
        if (at < to && s.charAt(at) == '个' && reading.units.read(s, at + 1, to) && isMeasured(reading.units.unit())) {
            unit = reading.units.unit();
            end = reading.units.end();
        } else if (reading.units.read(s, at, to)) {
            unit = reading.units.unit();
            end = reading.units.end();
            if (s.charAt(at) == '/' && reading.units.readWord(s, end, to)) {
                // 12/10万人: a share of people, whose numerator was left out
                unit = null;
                end = at;
            } else if (end < to && s.charAt(end) == '(' && unit != null) {
                bracketBehind(s, at, to);
            } else if (end + 1 < to
                    && unit != null
                    && unit.isMultiplier()
                    && (s.charAt(end) == '余' || s.charAt(end) == '多')) {
                multiplied(s, at, to);
            }
        } else if (at < to && s.charAt(at) == '(') {
            bracketed(s, at, to);
        }
    }

    // 300(人): the unit stands in brackets of its own
    private void bracketed(NotationText s, int from, int to) {
        int close = s.indexOf(')', from, to);
        if (close > 0 && close < to && reading.units.read(s, from + 1, close) && reading.units.end() == close) {
            unit = reading.units.unit();
            end = close + 1;
        }
    }

    // 2万余人次
    private void multiplied(NotationText s, int from, int to) {
        int next = end + 1;
        if (reading.units.readWord(s, next, to)) {
            int behind = reading.units.end();
            int close = behind < to && s.charAt(behind) == '(' ? s.indexOf(')', behind, to) : -1;
            if (close > 0
                    && close < to
                    && reading.units.readWord(s, behind + 1, close)
                    && reading.units.end() == close) {
                // 77万多册(份)
                behind = close + 1;
            }
            String symbol = s.substring(from, next - 1) + s.substring(next, behind);
            if (reading.units.compound(symbol)) {
                unit = reading.units.unit();
                end = behind;
                approximate = true;
            }
        }
    }

    // %(百分比) says the unit twice, 万件(册) has two words for one unit
    private void bracketBehind(NotationText s, int from, int to) {
        int close = s.indexOf(')', end, to);
        if (close < 0
                || close >= to
                || close - end > 6
                || close - end < 2
                || !reading.units.readWord(s, end + 1, close)
                || reading.units.end() != close) {
            return;
        }
        if (Objects.equals(reading.units.unit(), unit)) {
            end = close + 1;
        } else if (unit != null
                && unit.isCounted()
                && !isTime(reading.units.unit())
                && reading.units.compound(s, from, close + 1)) {
            unit = reading.units.unit();
            end = close + 1;
        }
    }

    private static boolean isTime(@Nullable MeasurementUnit unit) {
        return unit != null && unit.isTime();
    }

    private static boolean isMeasured(@Nullable MeasurementUnit unit) {
        return unit != null && (unit.isTime() || unit.symbol().equals("百分点"));
    }
}
