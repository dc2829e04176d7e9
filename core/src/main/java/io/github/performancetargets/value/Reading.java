package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;
import org.jspecify.annotations.Nullable;

/** What the readers of one text share: the folded text, the readers of its smallest parts, and why reading failed. */
final class Reading {
    final String s;
    final NumberReader number = new NumberReader();
    final UnitReader units = new UnitReader();
    final ChineseNumerals numerals = new ChineseNumerals();
    final TimePointReader points = new TimePointReader();
    private final Marks inner = new Marks(this);
    private Obstacle.Kind kind = Obstacle.Kind.UNEXPECTED;
    private int index;
    private int full = -1;

    Reading(String s) {
        this.s = s;
    }

    /** For looking into a stretch that another search found: the two do not disturb each other. */
    Marks innerMarks() {
        return inner;
    }

    /** Remembers why reading failed, and answers with null. */
    @Nullable
    Target fail(Obstacle.Kind why, int at) {
        kind = why;
        index = at;
        return null;
    }

    /** The quotient of two units; where it would have too many atoms, the text is refused whatever else is read. */
    MeasurementUnit per(MeasurementUnit unit, MeasurementUnit below) {
        try {
            return unit.per(below);
        } catch (IllegalArgumentException tooManyAtoms) {
            full = units.end();
            return unit;
        }
    }

    /** The product of two units; where it would have too many atoms, the text is refused whatever else is read. */
    MeasurementUnit times(MeasurementUnit first, MeasurementUnit second) {
        try {
            return first.times(second);
        } catch (IllegalArgumentException tooManyAtoms) {
            full = units.end();
            return first;
        }
    }

    /**
     * Behind the unit that was one too many for a symbol, so that whatever is read from the text says too little; negative
     * where all of them have room.
     */
    int fullAt() {
        return full;
    }

    Obstacle.Kind kind() {
        return kind;
    }

    int index() {
        return index;
    }
}
