package io.github.performancetargets.difference;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 目标松紧 Whether a target asks for more or for less than another one of the same indicator. */
public final class TargetStrictness {
    private static final int ANY_YEAR = 2001;

    private TargetStrictness() {}

    private static boolean asksNothing(Target target) {
        return target instanceof Placeholder || target instanceof NotApplicable;
    }

    /**
     * 比较 Whether a target was loosened or tightened; {@link ChangeKind#CHANGED} where nobody can tell.
     *
     * @param was the target before
     * @param is the target now
     * @param aim which values are better where neither operator says so, or null where that is not known
     */
    public static ChangeKind compare(Target was, Target is, @Nullable Aim aim) {
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
        if (asksNothing(was) || asksNothing(is)) {
            return asksNothing(is) ? ChangeKind.LOOSENED : ChangeKind.TIGHTENED;
        }
        if (was instanceof Deadline before && is instanceof Deadline after) {
            return deadlines(before.by(), after.by());
        }
        if (!(was instanceof Bound before) || !(is instanceof Bound after)) {
            return ChangeKind.CHANGED;
        }
        Comparison order = measure(after, before).compare(before.measure());
        if (!order.isDecided()) {
            return ChangeKind.CHANGED;
        }
        if (order == Comparison.EQUAL) {
            return operators(before.operator(), after.operator());
        }
        // of ≤90 that became ≥100 nobody can tell
        boolean turned = side(before.operator()) * side(after.operator()) < 0;
        Aim way = side(after.operator()) > 0 ? Aim.MORE : side(after.operator()) < 0 ? Aim.LESS : aim;
        if (turned || way == null || way == Aim.EXACT) {
            return ChangeKind.CHANGED;
        }
        return (way == Aim.MORE) == (order == Comparison.GREATER) ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED;
    }

    // a new value without a unit has that of the old one
    private static Measure measure(Bound after, Bound before) {
        return after.unit().isEmpty() ? Measure.of(after.amount(), before.unit()) : after.measure();
    }

    private static int side(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> 1;
            case AT_MOST, LESS_THAN -> -1;
            case EQUAL, UNSPECIFIED -> 0;
        };
    }

    private static ChangeKind operators(ComparisonOperator before, ComparisonOperator after) {
        if (side(before) == 0 || side(before) != side(after)) {
            return ChangeKind.CHANGED;
        }
        boolean strict = after == ComparisonOperator.MORE_THAN || after == ComparisonOperator.LESS_THAN;
        return before == after ? ChangeKind.CHANGED : strict ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED;
    }

    private static ChangeKind deadlines(TimePoint before, TimePoint after) {
        LocalDate was = day(before);
        LocalDate is = day(after);
        if (before.isRelative() != after.isRelative() || was.equals(is)) {
            return ChangeKind.CHANGED;
        }
        return is.isBefore(was) ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED;
    }

    private static LocalDate day(TimePoint point) {
        return point.last(ANY_YEAR);
    }
}
