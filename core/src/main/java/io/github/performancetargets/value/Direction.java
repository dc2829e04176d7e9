package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;
import java.util.Objects;
import java.util.Optional;

/** 指标方向性 Whether more is better. */
public enum Direction implements Coded {
    /** 正向 More is better. */
    POSITIVE("positive"),
    /** 逆向 Less is better. */
    NEGATIVE("negative");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The direction that the meaning of a target says by itself: by its operator, or as an increase or decrease. */
    public static Optional<Direction> of(Target target) {
        Objects.requireNonNull(target, "target");
        if (target instanceof Change change) {
            return Optional.of(change.direction() == ChangeDirection.INCREASE ? POSITIVE : NEGATIVE);
        }
        return target instanceof Bound bound ? of(bound.operator()) : Optional.empty();
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }

    private static Optional<Direction> of(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> Optional.of(POSITIVE);
            case AT_MOST, LESS_THAN -> Optional.of(NEGATIVE);
            case EQUAL, UNSPECIFIED -> Optional.empty();
        };
    }
}
