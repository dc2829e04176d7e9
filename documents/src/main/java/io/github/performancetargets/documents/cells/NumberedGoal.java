package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.Optional;

/**
 * 编号目标 A label of goals with the number of its goal, and with points or without: {@code 年度绩效目标1(80分)}.
 *
 * @param number in digits
 * @param label as printed, without what stands in brackets
 * @param points that stand in brackets, without 分
 */
public record NumberedGoal(String number, String label, Optional<String> points) {
    /** Reads a label; empty where it is none of goals or has no number. */
    public static Optional<NumberedGoal> read(Label text) {
        String key = text.key();
        int end = key.length();
        while (end > 0 && LabelWords.isDigit(key.charAt(end - 1))) {
            end--;
        }
        boolean numbered = end < key.length() && end > 0;
        if (!numbered || !Label.of(key.substring(0, end)).is(FieldLabel.GOALS)) {
            return Optional.empty();
        }
        String inside = LabelWords.inBrackets(text.text());
        Optional<String> points = inside.endsWith("分") && CellShape.hasDigit(inside)
                ? Optional.of(inside.substring(0, inside.length() - 1))
                : Optional.empty();
        return Optional.of(new NumberedGoal(key.substring(end), key, points));
    }
}
