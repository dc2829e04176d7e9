package io.github.performancetargets.value.notation.form;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.IntervalReader;
import io.github.performancetargets.value.notation.lex.Joints;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.NumberWithUnit;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.ShareReader;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Matches the shapes of amounts at one place of a text, and holds the parts of the one that was matched last. */
public final class AmountForm {
    private static final int MAX_NAME = 12;
    private static final int MOST = 2;

    /**
     * A number with its unit.
     *
     * @param at where it begins
     * @param sign the money of a sign before it: ￥3万
     */
    record Measured(
            Amount amount,
            @Nullable MeasurementUnit unit,
            boolean approximate,
            int at,
            @Nullable MeasurementUnit sign) {}

    private final Reading reading;
    private final NumberWithUnit amounts;
    private @Nullable IntervalReader intervals;
    private @Nullable Measured first;
    private @Nullable Measured second;
    private @Nullable List<Boolean> inclusive;
    private @Nullable MeasurementUnit intervalUnit;
    private boolean hasOperator;
    private boolean certain;
    private @Nullable Measured last;
    private int lastAt = -1;
    private int lastTo;
    private int start;
    private int end;

    /** A matcher for one text. */
    public AmountForm(Reading reading) {
        this.reading = reading;
        this.amounts = new NumberWithUnit(reading);
    }

    /** The first number of the shape. */
    Measured first() {
        return Objects.requireNonNull(first, "first number");
    }

    /** The second number of the shape. */
    Measured second() {
        return Objects.requireNonNull(second, "second number");
    }

    /** The money of a sign before the numbers, or null where none stood there. */
    @Nullable
    MeasurementUnit sign() {
        MeasurementUnit sign = first == null ? null : first.sign();
        return sign != null || second == null ? sign : second.sign();
    }

    /** Whether the shape has one number only. */
    boolean isSingle() {
        return second == null;
    }

    /** Whether each sign between two numbers includes the number before or behind it. */
    List<Boolean> inclusive() {
        return inclusive == null ? List.of() : inclusive;
    }

    Endpoint low() {
        return intervals().low();
    }

    Endpoint high() {
        return intervals().high();
    }

    // few texts hold an interval
    private IntervalReader intervals() {
        IntervalReader held = intervals;
        if (held == null) {
            held = new IntervalReader(reading);
            intervals = held;
        }
        return held;
    }

    /** The unit of an interval. */
    @Nullable
    MeasurementUnit intervalUnit() {
        return intervalUnit;
    }

    int start() {
        return start;
    }

    /** Behind the shape. */
    int end() {
        return end;
    }

    /** Whether the shape could not be anything else when it failed. */
    boolean isCertain() {
        return certain;
    }

    /** Whether a shape stands at an index. */
    boolean matches(AmountShape shape, boolean afterOperator, int from, int to) {
        reading.s.tried();
        first = null;
        second = null;
        inclusive = null;
        certain = false;
        hasOperator = afterOperator;
        start = from;
        int at = from;
        for (int i = 0; i < shape.size(); i++) {
            AmountShape.Step step = shape.step(i);
            int next = read(step, at, to);
            if (next < 0 && !step.optional()) {
                return false;
            }
            at = Math.max(at, next);
        }
        end = at;
        return true;
    }

    private int read(AmountShape.Step step, int at, int to) {
        return switch (step.part()) {
            case AMOUNT -> amount(at, to);
            case SMALLER -> smaller(at, to);
            case SHARE -> share(at, to);
            case INTERVAL -> interval(at, to);
            case JOINT -> joint(at, to);
            case AND -> and(at, to);
            case RISING -> rising(at, to);
            case NAME -> name(at, to);
            case CERTAIN -> {
                certain = true;
                yield at;
            }
            case WRITTEN -> written(step.text(), at, to);
        };
    }

    private int written(String text, int at, int to) {
        return at + text.length() <= to && reading.s.startsWith(text, at) ? at + text.length() : -1;
    }

    private int amount(int at, int to) {
        if (!certain && first == null && at < to && reading.s.charAt(at) == '±') {
            return -1;
        }
        if (at != lastAt || to != lastTo) {
            // most shapes begin with an amount: it is read once
            lastAt = at;
            lastTo = to;
            last = amounts.read(at, to)
                    ? new Measured(amounts.amount(), amounts.unit(), amounts.isApproximate(), at, amounts.sign())
                    : null;
        }
        Measured amount = last;
        if (amount == null) {
            return -1;
        }
        add(amount);
        return amounts.end();
    }

    private void add(Measured amount) {
        if (first == null) {
            first = amount;
        } else {
            second = amount;
        }
    }

    // 1亿5000万元: the first part has a multiplier alone, the second a smaller one
    private int smaller(int at, int to) {
        MeasurementUnit great = first().unit();
        boolean multiplied =
                great != null && great.isMultiplier() && at < to && NumberReader.isDigit(reading.s.charAt(at));
        return multiplied ? amount(at, to) : -1;
    }

    private int share(int at, int to) {
        ShareReader shares = reading.shares();
        if (!shares.read(at, to)) {
            return -1;
        }
        add(new Measured(shares.percent(), shares.unit(), false, at, null));
        return shares.end();
    }

    private int interval(int at, int to) {
        char c = at < to ? reading.s.charAt(at) : ' ';
        if ((c != '(' && c != '[') || IntervalReader.closing(reading.s, at, to) < 0) {
            return -1;
        }
        certain = true;
        if (!intervals().read(at, to)) {
            return -1;
        }
        intervalUnit = intervals().unit();
        int behind = intervals().end();
        if (intervalUnit == null && reading.units.read(reading.s, behind, to)) {
            intervalUnit = reading.units.unit();
            behind = reading.units.end();
        }
        return behind;
    }

    private int joint(int at, int to) {
        NotationText s = reading.s;
        int next = Joints.end(s, at, to);
        if (next == at) {
            return -1;
        }
        if (next - at == 2 && first().amount().signum() < 0) {
            // −10--5: the second dash may be a sign
            reading.fail(Obstacle.Kind.AMBIGUOUS, next);
            certain = true;
            return -1;
        }
        return amounts.begins(next, to) || isNegative(s, at, next, to) ? next : -1;
    }

    // −10 至 −5; two dashes would leave open whether the second is a sign
    private static boolean isNegative(NotationText s, int at, int next, int to) {
        return s.charAt(at) != '-'
                && next + 1 < to
                && s.charAt(next) == '-'
                && NumberReader.isDigit(s.charAt(next + 1));
    }

    // 90%和95%之间: a word joins the ends only where another says that they are ends
    private int and(int at, int to) {
        boolean joined = at < to && "和与".indexOf(reading.s.charAt(at)) >= 0 && reading.s.contains("之间", at, to);
        return joined && amounts.begins(at + 1, to) ? at + 1 : -1;
    }

    // 90%≤x<95%: a sign, a name for the value, and another sign the same way round
    private int rising(int at, int to) {
        if (at >= to || hasOperator || "≤<".indexOf(reading.s.charAt(at)) < 0) {
            if (certain) {
                reading.fail(Obstacle.Kind.UNEXPECTED, at);
            }
            return -1;
        }
        Signs signs = reading.signs();
        if (!signs.read(reading.s, at, to)) {
            reading.fail(Obstacle.Kind.UNEXPECTED, at);
            certain = true;
            return -1;
        }
        inclusive = inclusive == null ? new ArrayList<>(MOST) : inclusive;
        inclusive.add(signs.isInclusive());
        return signs.end();
    }

    private int name(int from, int to) {
        int at = from;
        while (at < to && !Signs.isSign(reading.s.charAt(at))) {
            at++;
        }
        boolean named = at > from && at < to && at - from <= MAX_NAME && PlainText.firstWrong(reading, from, at) < 0;
        if (!named) {
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
        }
        return named ? at : -1;
    }
}
