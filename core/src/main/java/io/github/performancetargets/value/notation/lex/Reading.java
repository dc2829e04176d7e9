package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import org.jspecify.annotations.Nullable;

/** What the readers of one text share: the folded text, the readers of its smallest parts, and why reading failed. */
public final class Reading {
    public final NotationText s;
    public final NumberReader number = new NumberReader();
    public final UnitReader units;
    public final UnitCatalogue catalogue;
    public final ChineseNumerals numerals = new ChineseNumerals();
    /** For one look at a time: who searches again has asked before what the last search found. */
    public final Marks marks = new Marks(this);
    /** Whether the next clause begins with the name of an item of a list, which needs no list of words. */
    public boolean named;

    private @Nullable Signs signs;
    private @Nullable ShareReader shares;
    private Obstacle.Kind kind = Obstacle.Kind.UNEXPECTED;
    private int index;
    private int full = -1;

    /** A reader for one text. */
    public Reading(String folded, UnitCatalogue catalogue) {
        this.s = new NotationText(folded);
        this.units = new UnitReader(catalogue, numerals);
        this.catalogue = catalogue;
    }

    /** The reader of signs, made for the first text that holds one. */
    public Signs signs() {
        Signs held = signs;
        if (held == null) {
            held = new Signs();
            signs = held;
        }
        return held;
    }

    /** The reader of shares, made when one may stand somewhere. */
    public ShareReader shares() {
        ShareReader held = shares;
        if (held == null) {
            held = new ShareReader(this);
            shares = held;
        }
        return held;
    }

    /** Remembers why reading failed, and answers with null. */
    @Nullable
    public Target fail(Obstacle.Kind why, int at) {
        kind = why;
        index = at;
        return null;
    }

    /** The quotient of two units; where it would have too many atoms, the text is refused whatever else is read. */
    public MeasurementUnit per(MeasurementUnit unit, MeasurementUnit below) {
        try {
            return unit.per(below);
        } catch (IllegalArgumentException tooManyAtoms) {
            full = units.end();
            return unit;
        }
    }

    /** The product of two units; where it would have too many atoms, the text is refused whatever else is read. */
    public MeasurementUnit times(MeasurementUnit first, MeasurementUnit second) {
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
    public int fullAt() {
        return full;
    }

    /** Why reading failed. */
    public Obstacle.Kind kind() {
        return kind;
    }

    /** Where reading failed. */
    public int index() {
        return index;
    }
}
