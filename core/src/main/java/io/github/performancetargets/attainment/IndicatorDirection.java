package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Coded;
import java.util.Objects;

/**
 * 指标方向 Which actual values are better, and who said so.
 *
 * @param aim which ones are better
 * @param source where that is known from
 */
public record IndicatorDirection(Aim aim, Source source) {
    /** Checks that nothing is null. */
    public IndicatorDirection {
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(source, "source");
    }

    /** 假定 Whether nobody said so: a judgement that rests on it is no ground for an error or a warning. */
    public boolean isAssumed() {
        return source == Source.SLOT;
    }

    /** 方向来源 Where a direction is known from, the surest first. */
    public enum Source implements Coded {
        /** 运算符号 The operator of the target. */
        OPERATOR("operator"),
        /** 指标方向性栏 A column of the form. */
        COLUMN("column"),
        /** 指标库 An indicator library. */
        LIBRARY("library"),
        /** 指标名称 The last word of the name. */
        NAME("name"),
        /** 指标栏 Assumed from the tier that the indicator stands in. */
        SLOT("slot");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        /** The spelling that is stored. */
        @Override
        public String code() {
            return code;
        }
    }
}
