package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;

/** 指标值文字 A value that a form splits over columns: operator, value and unit. */
public final class ValueText {
    private ValueText() {}

    /** Joins the parts; one that the value says itself is not said twice. */
    public static String join(String operator, String value, String unit) {
        String text = value;
        if (!operator.isEmpty() && !CellShape.isOperator(first(value)) && !value.startsWith(operator)) {
            text = operator + text;
        }
        return unit.isEmpty()
                        || LabelWords.folded(text)
                                .replace(" ", "")
                                .endsWith(LabelWords.folded(unit).replace(" ", ""))
                ? text
                : text + unit;
    }

    private static String first(String value) {
        return value.isEmpty() ? "" : value.substring(0, 1);
    }
}
