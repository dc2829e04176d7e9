package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.OperatorWords.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that holds an amount or a range of amounts. */
final class ValueReader {

    private final Reading reading;
    private final Meaning meaning = new Meaning();
    private final Signs signs = new Signs();
    private final PrefixReader prefix;
    private final NumberWithUnit amounts;
    private final TailReader tail;
    private final Doubts doubts;
    private @Nullable MeasurementUnit every;
    private int end;

    ValueReader(Reading reading) {
        this.reading = reading;
        this.prefix = new PrefixReader(reading, meaning);
        this.amounts = new NumberWithUnit(reading);
        this.tail = new TailReader(reading, meaning);
        this.doubts = new Doubts(reading, meaning, prefix);
    }

    /** Behind what was read: the limit, or where another value begins. */
    int end() {
        return end;
    }

    /** Reads the clause whose number or sign stands at the mark; null, and the reading has failed, where it is none. */
    @Nullable
    Target read(int from, int mark, int to) {
        return read(null, from, mark, to);
    }

    /** Reads a clause whose denominator, with a number of its own, stood before it: 每10万人 in 每10万人5人. */
    @Nullable
    Target read(@Nullable MeasurementUnit numbered, int from, int mark, int to) {
        String s = reading.s;
        every = numbered;
        meaning.reset();
        int at = mark;
        boolean signed = Signs.isSign(s.charAt(at));
        if (signed) {
            if (!signs.read(s, at, to)) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, signs.end());
            }
            addSign();
            at = signs.end();
        }
        if (!prefix.read(from, mark, to, signed)) {
            return null;
        }
        at = approximation(at, to);
        if (at >= to) {
            return reading.fail(Obstacle.Kind.NUMBER_EXPECTED, at);
        }
        char c = s.charAt(at);
        if (c == '±') {
            return plusMinus(Amount.ZERO, null, at, to);
        }
        if ((c == '(' || c == '[') && IntervalReader.closing(s, at, to) > 0) {
            return interval(at, to);
        }
        if (isDayOfMonth(s, mark, to)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, mark);
        }
        if (!amounts.read(at, to)) {
            return null;
        }
        Amount first = amounts.amount();
        MeasurementUnit unit = amounts.unit();
        meaning.approximate |= amounts.isApproximate();
        at = amounts.end();
        if (at < to) {
            if (s.charAt(at) == '±') {
                return plusMinus(first, unit, at, to);
            }
            int next = joined(s, at, to);
            if (next - at == 2 && first.signum() < 0) {
                // −10--5: the second dash may be a sign
                return reading.fail(Obstacle.Kind.AMBIGUOUS, next);
            }
            if (next > at && (NumberWithUnit.begins(s, next, to) || isNegative(s, at, next, to))) {
                return range(first, unit, next, to);
            }
        }
        return bound(first, unit, at, to);
    }

    // 每月5日, 每月5-10日, 逢5日: days of the calendar, and no number of days
    private static boolean isDayOfMonth(String s, int mark, int to) {
        if (mark == 0 || "月逢".indexOf(s.charAt(mark - 1)) < 0) {
            return false;
        }
        int at = mark;
        while (at < to
                && (NumberReader.isDigit(s.charAt(at))
                        || ChineseNumerals.isNumeral(s.charAt(at))
                        || "-~至到".indexOf(s.charAt(at)) >= 0)) {
            at++;
        }
        return at < to && (s.charAt(at) == '日' || s.charAt(at) == '号');
    }

    private void addSign() {
        ComparisonOperator operator = signs.operator();
        if (operator != null) {
            meaning.add(operator);
        }
        meaning.approximate |= signs.isApproximate();
    }

    private int approximation(int from, int to) {
        NotationWords.Entry<Role> word = OperatorWords.BEFORE.at(reading.s, from, to);
        if (word != null && word.meaning() == Role.APPROXIMATELY) {
            meaning.add(word.meaning());
            return from + word.length();
        }
        return from;
    }

    /** Behind the marks that join the ends of a range, or the index itself. */
    static int separator(String s, int at, int to) {
        if (at >= to) {
            return at;
        }
        return switch (s.charAt(at)) {
            case '至', '到', '~' -> at + 1;
            case '-' -> at + 1 < to && s.charAt(at + 1) == '-' ? at + 2 : at + 1;
            default -> at;
        };
    }

    // 90%和95%之间: a word joins the ends only where another says that they are ends
    private static int joined(String s, int at, int to) {
        boolean between = "和与".indexOf(s.charAt(at)) >= 0 && s.indexOf("之间", at) > 0;
        return between ? at + 1 : separator(s, at, to);
    }

    // −10 至 −5; two dashes would leave open whether the second is a sign
    private static boolean isNegative(String s, int at, int next, int to) {
        return s.charAt(at) != '-'
                && next + 1 < to
                && s.charAt(next) == '-'
                && NumberReader.isDigit(s.charAt(next + 1));
    }

    private @Nullable Target bound(Amount amount, @Nullable MeasurementUnit unit, int from, int to) {
        if (prefix.isBetween()) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, from);
        }
        if (isBetweenSigns(from, to)) {
            return between(amount, unit, from, to);
        }
        if (!tail.read(amount, unit, false, prefix.takesObject(), from, to)) {
            return null;
        }
        end = tail.end();
        MeasurementUnit whole = rate(tail.unit(), end);
        if (whole == null && (tail.unit() != null || prefix.per() != null || every != null)) {
            return null;
        }
        if (doubts.mayMeanSomethingElse(amount, whole, from)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, from - 1);
        }
        if (whole == null && prefix.endsWithUnit()) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, from - 1);
        }
        if (meaning.approximate
                && whole != null
                && whole.isTime()
                && reading.s.charAt(Math.max(0, from - 1)) == '年'
                && isRecent(from)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, from);
        }
        return changed(new Bound(
                meaning.operator(), Measure.of(amount, Optional.ofNullable(whole)), meaning.approximate, subject()));
    }

    // 近3年 is the last three years, not nearly three
    private boolean isRecent(int from) {
        int near = reading.s.lastIndexOf('近', from);
        return near >= 0 && from - near <= 4;
    }

    private Optional<String> subject() {
        String before = prefix.subject();
        String behind = tail.subject();
        // 完成20公里公路大修 is 完成公路大修20公里
        return Optional.ofNullable(before == null ? behind : behind == null ? before : before + behind);
    }

    private Target changed(Quantified extent) {
        ChangeDirection direction = prefix.direction();
        return direction == null ? extent : new Change(direction, extent, prefix.baseline());
    }

    // every so many: the unit over the denominators that were named before the number
    private @Nullable MeasurementUnit rate(@Nullable MeasurementUnit unit, int at) {
        MeasurementUnit per = every != null ? every : prefix.per();
        if (every != null && prefix.per() != null) {
            reading.fail(Obstacle.Kind.UNEXPECTED, at);
            return null;
        }
        if (per == null) {
            return unit;
        }
        if (unit == null) {
            reading.fail(Obstacle.Kind.UNEXPECTED, at);
            return null;
        }
        MeasurementUnit below = unit.denominator().orElse(null);
        if (unit.equals(per)) {
            // 每次3次
            reading.fail(Obstacle.Kind.AMBIGUOUS, at);
            return null;
        }
        if (below == null) {
            return reading.per(unit, per);
        }
        if (below.equals(per)) {
            return unit;
        }
        if (NumberReader.isDigit(below.symbol().charAt(0))) {
            // 每村3次/50人: no symbol has a number in the middle
            reading.fail(Obstacle.Kind.UNEXPECTED, at);
            return null;
        }
        return reading.per(unit.numerator(), reading.times(per, below));
    }

    private @Nullable Target range(Amount first, @Nullable MeasurementUnit firstUnit, int next, int to) {
        if (!amounts.read(next, to)) {
            return null;
        }
        Amount second = amounts.amount();
        MeasurementUnit unit = amounts.unit();
        int at = amounts.end();
        Amount low = first;
        if (firstUnit != null && !firstUnit.equals(unit) && !isNumerator(firstUnit, unit)) {
            Amount converted = unit == null ? null : converted(first, firstUnit, unit);
            if (converted == null) {
                return reading.fail(Obstacle.Kind.AMBIGUOUS, next);
            }
            low = converted;
        }
        return range(Endpoint.inclusive(low), Endpoint.inclusive(second), unit, next, at, to);
    }

    // 500元-2000元/亩
    private static boolean isNumerator(MeasurementUnit first, @Nullable MeasurementUnit second) {
        return second != null
                && first.denominator().isEmpty()
                && second.denominator().isPresent()
                && first.equals(second.numerator());
    }

    // 5000元-1万元, 3万-5万元: exactly, or not at all
    private static @Nullable Amount converted(Amount amount, MeasurementUnit from, MeasurementUnit to) {
        if (from.isMultiplier() && (to.isMoney() || to.isCounted())) {
            return from.factor().equals(to.factor()) ? amount : null;
        }
        if (!from.isConvertibleTo(to)) {
            return null;
        }
        try {
            return Measure.of(amount, from).to(to).amount();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private @Nullable Target range(
            Endpoint low, Endpoint high, @Nullable MeasurementUnit unit, int middle, int from, int to) {
        if (meaning.hasOperator()) {
            return reading.fail(Obstacle.Kind.CONTRADICTION, middle);
        }
        if (unit == null && !reading.number.isGrouped() && BareNumbers.areCodes(low.amount(), high.amount())) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, middle);
        }
        if (!tail.read(high.amount(), unit, true, prefix.takesObject(), from, to)) {
            return null;
        }
        if (meaning.hasOperator()
                && !(reading.s.charAt(middle) == '±' && meaning.operator() == ComparisonOperator.AT_MOST)) {
            return reading.fail(Obstacle.Kind.CONTRADICTION, from);
        }
        end = tail.end();
        MeasurementUnit whole = rate(tail.unit(), end);
        if (whole == null && (tail.unit() != null || prefix.per() != null || every != null)) {
            return null;
        }
        boolean belowNone = whole != null && whole.isCounted() && low.amount().signum() < 0;
        // a dash is a sign for certain behind ± and within [-2,2]
        if ((belowNone && "±[(".indexOf(reading.s.charAt(middle)) < 0)
                || doubts.mayMeanSomethingElse(low.amount(), high.amount(), whole)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, middle);
        }
        int order = low.amount().compareTo(high.amount());
        if (order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()))) {
            return reading.fail(Obstacle.Kind.RANGE_REVERSED, middle);
        }
        return changed(new Range(low, high, Optional.ofNullable(whole), meaning.approximate, subject()));
    }

    private @Nullable Target interval(int from, int to) {
        IntervalReader interval = new IntervalReader(reading);
        if (!interval.read(from, to)) {
            return null;
        }
        MeasurementUnit unit = interval.unit();
        int at = interval.end();
        if (unit == null && reading.units.read(reading.s, at, to)) {
            unit = reading.units.unit();
            at = reading.units.end();
        }
        return range(interval.low(), interval.high(), unit, from, at, to);
    }

    // 90%≤x<95%: a sign, a name for the value, and another sign the same way round
    private boolean isBetweenSigns(int from, int to) {
        return from < to && !meaning.hasOperator() && "≤<".indexOf(reading.s.charAt(from)) >= 0;
    }

    private @Nullable Target between(Amount first, @Nullable MeasurementUnit firstUnit, int from, int to) {
        String s = reading.s;
        if (!signs.read(s, from, to)) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, from);
        }
        boolean includesLow = signs.operator() == ComparisonOperator.AT_MOST;
        int name = signs.end();
        int at = name;
        while (at < to && !Signs.isSign(s.charAt(at))) {
            at++;
        }
        if (at == name || at - name > 12 || PlainText.firstWrong(reading, name, at) >= 0 || !signs.read(s, at, to)) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, name);
        }
        ComparisonOperator second = signs.operator();
        boolean upper = second == ComparisonOperator.AT_MOST || second == ComparisonOperator.LESS_THAN;
        if (!upper || !amounts.read(signs.end(), to)) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, at);
        }
        MeasurementUnit unit = amounts.unit();
        if (firstUnit != null && !firstUnit.equals(unit)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, at);
        }
        return range(
                new Endpoint(first, includesLow),
                new Endpoint(amounts.amount(), second == ComparisonOperator.AT_MOST),
                unit,
                from,
                amounts.end(),
                to);
    }

    // 98%±2%, 20±2℃, ±5%
    private @Nullable Target plusMinus(Amount centre, @Nullable MeasurementUnit centreUnit, int at, int to) {
        if (!amounts.read(at + 1, to)) {
            return null;
        }
        Amount by = amounts.amount();
        MeasurementUnit unit = amounts.unit();
        if (by.signum() < 0 || (centreUnit != null && !centreUnit.equals(unit))) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, at);
        }
        return range(
                Endpoint.inclusive(centre.minus(by)), Endpoint.inclusive(centre.plus(by)), unit, at, amounts.end(), to);
    }
}
