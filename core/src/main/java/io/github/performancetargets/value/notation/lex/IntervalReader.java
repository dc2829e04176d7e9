package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import org.jspecify.annotations.Nullable;

/** Reads an interval as mathematics writes it: (1,5], [80%,90%). It holds the last interval it read. */
public final class IntervalReader {
    private final Reading reading;
    private Endpoint low = Endpoint.inclusive(Amount.ZERO);
    private Endpoint high = Endpoint.inclusive(Amount.ZERO);
    private @Nullable MeasurementUnit unit;
    private int end;

    /** A reader for one text. */
    public IntervalReader(Reading reading) {
        this.reading = reading;
    }

    /** The low end. */
    public Endpoint low() {
        return low;
    }

    /** The high end. */
    public Endpoint high() {
        return high;
    }

    /** The unit within the brackets, where one stood there. */
    @Nullable
    public MeasurementUnit unit() {
        return unit;
    }

    /** Behind what was read. */
    public int end() {
        return end;
    }

    /** Where the bracket closes that opens an interval at an index, or −1 where no interval stands there. */
    public static int closing(NotationText s, int at, int to) {
        int commas = 0;
        int semicolons = 0;
        for (int i = at + 1; i < to; i++) {
            switch (s.charAt(i)) {
                case ',' -> commas++;
                case ';' -> semicolons++;
                case ')', ']' -> {
                    return semicolons == 1 || (semicolons == 0 && commas == 1) ? i : -1;
                }
                case '(', '[' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Reads the interval whose bracket opens at an index; false, and the reading has failed, where it is none. */
    public boolean read(int from, int to) {
        NotationText s = reading.s;
        int close = closing(s, from, to);
        // beside a semicolon commas group digits: (2,021;2,025]
        int middle = s.indexOf(';', from, close);
        if (middle < 0) {
            middle = s.indexOf(',', from, close);
        }
        Amount first = number(from + 1, middle);
        MeasurementUnit firstUnit = unit;
        Amount second = first == null ? null : number(middle + 1, close);
        if (first == null || second == null) {
            return false;
        }
        if (firstUnit != null && !firstUnit.equals(unit)) {
            reading.fail(Obstacle.Kind.AMBIGUOUS, middle);
            return false;
        }
        low = new Endpoint(first, s.charAt(from) == '[');
        high = new Endpoint(second, s.charAt(close) == ']');
        end = close + 1;
        return true;
    }

    private @Nullable Amount number(int from, int to) {
        Obstacle.Kind problem = reading.number.read(reading.s, from, to);
        if (problem != null) {
            reading.fail(problem, reading.number.end());
            return null;
        }
        int at = reading.number.end();
        unit = null;
        if (at < to && reading.units.read(reading.s, at, to)) {
            unit = reading.units.unit();
            at = reading.units.end();
        }
        if (at < to) {
            reading.fail(Obstacle.Kind.UNEXPECTED, at);
            return null;
        }
        return reading.number.amount();
    }
}
