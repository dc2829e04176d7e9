package io.github.performancetargets.value.notation;

import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.util.List;
import java.util.Optional;

/**
 * 其中 The named parts of an amount that stands before them, 500人，其中女性200人; 10个（其中新建3个、改造7个）: values of their own, counted in
 * its unit and none above it.
 */
final class Parts {
    /** What begins the first of them, and its name. */
    static final String AMONG = "其中";

    private Parts() {}

    /** Whether the first part begins at an index. */
    static boolean begin(NotationText s, int at) {
        return s.startsWith(AMONG, at);
    }

    /** The end of a stretch without the bracket that closes its parts. */
    static int withoutBracket(NotationText s, int from, int to) {
        int open = s.indexOf('(', from, to);
        return open > from && begin(s, open + 1) && s.indexOf(')', open, to) == to - 1 ? to - 1 : to;
    }

    /** A part by its whole name: 其中女性. */
    static Target named(Target part) {
        return part instanceof Bound bound
                ? new Bound(
                        bound.operator(),
                        bound.measure(),
                        bound.approximate(),
                        bound.subject().map(AMONG::concat),
                        bound.baseline())
                : part;
    }

    /** Whether a value is a part of the amount that stands before the first part. */
    static boolean fit(List<Target> before, Target next) {
        int first = 0;
        while (first < before.size() && !isFirst(before.get(first))) {
            first++;
        }
        first = first == before.size() && isFirst(next) ? before.size() : first;
        boolean parts = first > 0 && (first < before.size() || isFirst(next));
        return parts
                && before.get(first - 1) instanceof Bound whole
                && next instanceof Bound part
                && part.subject().isPresent()
                && !before.contains(next)
                && unit(whole).isPresent()
                && unit(whole).equals(unit(part))
                && part.measure().compare(whole.measure()) != Comparison.GREATER;
    }

    private static boolean isFirst(Target target) {
        return target instanceof Bound bound
                && bound.subject().filter(name -> name.startsWith(AMONG)).isPresent();
    }

    private static Optional<MeasurementUnit> unit(Bound bound) {
        return bound.unit().map(MeasurementUnit::withoutNoun);
    }
}
