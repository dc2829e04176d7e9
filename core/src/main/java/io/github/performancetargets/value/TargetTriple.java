package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;
import java.util.List;
import java.util.Objects;

/**
 * 分列指标值 A target value split over the columns 运算符号, 指标值 and 计量单位: {@code ≥ | 95 | %}.
 *
 * @param operator the first column: a sign, words for one, 定性, 定量, or blank
 * @param value the second column
 * @param unit the third column, blank where the value names its unit or has none
 * @param losses what the columns could not hold, where the triple was made of a target
 */
public record TargetTriple(String operator, String value, String unit, List<Loss> losses) {
    /** 损失 What a target can say and three columns cannot. */
    public enum Loss implements Coded {
        /** 主语 The words around the value. */
        SUBJECT("subject"),
        /** 约 That the amount is approximate. */
        APPROXIMATION("approximation"),
        /** 计数名词 What is counted: the 乡镇 of 13个乡镇. */
        COUNTED_NOUN("counted-noun"),
        /** 变化方向 That the amount is the extent of an increase or decrease. */
        CHANGE_DIRECTION("change-direction"),
        /** 比较基准 What a change is compared with. */
        BASELINE("baseline");

        private final String code;

        Loss(String code) {
            this.code = code;
        }

        /** The spelling that is stored. */
        @Override
        public String code() {
            return code;
        }
    }

    /** Copies the list. */
    public TargetTriple {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        losses = List.copyOf(losses);
    }

    /** The columns as a form has them. */
    public static TargetTriple of(String operator, String value, String unit) {
        return new TargetTriple(operator, value, unit, List.of());
    }

    /**
     * The columns that say what a target says, as far as they can; {@link #losses} names the rest. A triple without losses
     * reads back to the target.
     */
    public static TargetTriple of(Target target) {
        return target.match(TriplePrinter.PRINTER);
    }
}
