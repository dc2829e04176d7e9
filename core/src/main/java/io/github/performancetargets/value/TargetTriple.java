package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;
import io.github.performancetargets.value.notation.print.TriplePrinter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 分列指标值 A target value split over the columns 运算符号, 指标值 and 计量单位: {@code ≥ | 95 | %}.
 *
 * @param operator the first column: a sign, words for one, 定性, 定量, or blank
 * @param value the second column
 * @param unit the third column, blank where the value names its unit or has none
 * @param losses what the columns could not hold, where the triple was made of a target
 */
public record TargetTriple(String operator, String value, String unit, List<Loss> losses) {
    /** 列 The columns. */
    public enum TripleColumn implements Coded {
        /** 运算符号 The sign or words for it. */
        OPERATOR("operator", "运算符号", "operator"),
        /** 指标值 The number or words. */
        VALUE("value", "指标值", "value"),
        /** 计量单位 The unit. */
        UNIT("unit", "计量单位", "unit");

        private final String code;
        private final String chinese;
        private final String english;

        TripleColumn(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }

        /** The heading of the column: English for English locales, else Chinese. */
        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? english : chinese;
        }

        /** The spelling that is stored. */
        @Override
        public String code() {
            return code;
        }
    }

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

    /** The columns as a form has them; one that is missing is blank. */
    public static TargetTriple of(@Nullable String operator, @Nullable String value, @Nullable String unit) {
        return new TargetTriple(
                Objects.requireNonNullElse(operator, ""),
                Objects.requireNonNullElse(value, ""),
                Objects.requireNonNullElse(unit, ""),
                List.of());
    }

    /**
     * The columns that say what a target says, as far as they can; {@link #losses} names the rest. A triple without losses
     * reads back to the target.
     */
    public static TargetTriple of(Target target) {
        return target.match(TriplePrinter.PRINTER);
    }
}
