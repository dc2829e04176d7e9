package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Coded;
import io.github.performancetargets.value.Direction;
import java.util.Objects;

/** 期望方向 Which actual values of an indicator are better: higher ones, lower ones, or only the very amount. */
public enum Aim implements Coded {
    /** 正向 More is better: 覆盖率. */
    MORE("more"),
    /** 逆向 Less is better: 投诉率, 成本. */
    LESS("less"),
    /** 定额 Only the amount itself is right: 补助标准. */
    EXACT("exact");

    private final String code;

    Aim(String code) {
        this.code = code;
    }

    /** The aim of a direction that a form states in a column of its own. */
    public static Aim of(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return direction == Direction.POSITIVE ? MORE : LESS;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}
