package io.github.performancetargets.value;

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

    Obstacle.Kind kind() {
        return kind;
    }

    int index() {
        return index;
    }
}
