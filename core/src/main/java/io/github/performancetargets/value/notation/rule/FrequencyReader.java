package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.ChineseNumerals;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import org.jspecify.annotations.Nullable;

/** 频次 Reads how often something happens in a length of time without 每: 一年2次, 半年1次, 两年一次. */
final class FrequencyReader implements ClauseNotation {
    /** The one notation. */
    static final Production<ClauseNotation.Factory> OFTEN = Production.<ClauseNotation.Factory>of(
                    "frequency",
                    "(numeral unit-of-time or 半年) {operator} number counted-unit",
                    "so many for each such length of time; for each of several only one",
                    FrequencyReader::of)
            .reads("一年2次", "2次/年", "半年1次", "1次/半年", "两年一次", "1次/2年", "一周不少于3次", "≥3次/周")
            .refuses("三年5次", "ambiguous", "一季度1次", "unexpected");

    private static final Amount ONE = Amount.of(1);

    private final Reading reading;
    private final ValueReader values;

    private FrequencyReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
    }

    private static @Nullable ClauseNotation of(
            Reading reading, ValueReader values, int from, int mark, Marks.Kind kind, int to) {
        char first = reading.s.charAt(from);
        boolean begins =
                kind == Marks.Kind.NUMERAL && mark == from && (ChineseNumerals.isNumeral(first) || first == '半');
        return begins && reading.marks.frequency(from, to) > 0 ? new FrequencyReader(reading, values) : null;
    }

    @Override
    public int end() {
        return values.end();
    }

    /** Always: nothing else begins with a length of time and a number behind it. */
    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public @Nullable Target read(int from, int mark, int to) {
        NotationText s = reading.s;
        int start = reading.marks.frequency(from, to);
        long number = s.charAt(from) == '半' || !reading.numerals.read(s, from, to) ? 1 : reading.numerals.value();
        MeasurementUnit every = every(number, from, start);
        if (every == null) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, from);
        }
        Target value = values.read(every, start, reading.marks.next(start, to), to);
        boolean one = value instanceof Bound bound && bound.amount().equals(ONE);
        return number > 1 && value != null && !one ? reading.fail(Obstacle.Kind.AMBIGUOUS, from) : value;
    }

    private @Nullable MeasurementUnit every(long number, int from, int to) {
        NotationText s = reading.s;
        int at = from;
        if (s.charAt(from) != '半' && reading.numerals.read(s, from, to)) {
            at = reading.numerals.end();
            at += s.charAt(at) == '个' ? 1 : 0;
        }
        MeasurementUnit unit = reading.units.readWhole(s, at, to) ? reading.units.unit() : null;
        if (unit == null || number == 1) {
            return unit;
        }
        return reading.units.compound(number + unit.symbol()) ? reading.units.unit() : null;
    }
}
