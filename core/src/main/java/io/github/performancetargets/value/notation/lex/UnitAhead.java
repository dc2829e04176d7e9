package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/** 前方单位 The unit behind the number that words stand before, as far as a look ahead tells: what they mean depends on it. */
public final class UnitAhead {
    private final Reading reading;
    private @Nullable MeasurementUnit unit;
    private boolean quotient;
    private int number;

    /** A look into one text. */
    public UnitAhead(Reading reading) {
        this.reading = reading;
    }

    /** The unit; null where none was seen. */
    @Nullable
    public MeasurementUnit unit() {
        return unit;
    }

    /** Forgets what was seen. */
    public void reset() {
        unit = null;
    }

    /** Looks at the unit of the number at a mark. */
    public void look(int mark, int to) {
        number = mark;
        unit = unitAhead(mark, to);
        int behind = reading.units.end();
        quotient = unit != null && behind < to && reading.s.charAt(behind) == '/';
    }

    /** Whether things are counted. */
    public boolean isCounted() {
        return unit != null && unit.isCounted();
    }

    /** Whether the amount is a mean by itself: 人均收入增长5% is no percentage for each person, nor 人均寿命78岁 an age for each. */
    public boolean isMean() {
        return unit != null && (unit.isPercent() || "百分点岁".contains(unit.symbol()));
    }

    /**
     * Whether an amount behind a word of time and these words is so much a day or year: 月均5次, 日均供水5万吨; 年均浓度50微克/立方米,
     * 年均产量5吨 and 月均等待时间3天 name what they measure.
     */
    public boolean isSpread(int from) {
        if (unit == null || unit.isPercent() || quotient) {
            return false;
        }
        return switch (unit.kind()) {
            case COUNT, MONEY -> true;
            case MASS, VOLUME, AREA, TIME -> NotationLexicon.find(reading.s, from, number, WordRole.HEAD) < 0;
            default -> unit.isCounted() || unit.isMoney();
        };
    }

    private @Nullable MeasurementUnit unitAhead(int mark, int to) {
        NotationText s = reading.s;
        int at = mark;
        MeasurementUnit sign = null;
        while (at < to && Signs.isSign(s.charAt(at))) {
            at++;
        }
        if (reading.units.readSign(s, at, to)) {
            sign = reading.units.unit();
            at = reading.units.end();
        }
        while (at < to
                && (Signs.isSign(s.charAt(at))
                        || NumberReader.isDigit(s.charAt(at))
                        || ".,-~个余多".indexOf(s.charAt(at)) >= 0)) {
            at++;
        }
        boolean read = reading.units.readWord(s, at, to)
                || (at > mark && s.charAt(at - 1) == '个' && reading.units.readWord(s, at - 1, to));
        MeasurementUnit named = read ? reading.units.unit() : null;
        return sign == null || (named != null && named.isMoney()) ? named : sign;
    }
}
