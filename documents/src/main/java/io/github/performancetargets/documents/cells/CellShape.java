package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;
import java.util.Set;

/** 单元格样貌 What a cell looks like, whatever column it stands in. */
public final class CellShape {
    private static final String OPERATORS = "≥≤><=≧≦＞＜＝》《═﹦";
    private static final Set<String> OPERATOR_WORDS = Set.of(
            "大于等于", "小于等于", "大于或等于", "小于或等于", "等于", "大于", "小于", "不低于", "不高于", "不少于", "不多于", "不超过", "不大于", "不小于", "高于",
            "低于", "超过", "多于", "少于", "至少", "至多", "最多", "最高", "最低");
    private static final int LONGEST_VALUE = 40;
    private static final int FEWEST_COLUMNS = 4;

    private static final String OF_TIMES = "年月日度季第至到-—–~～./、 ";

    private CellShape() {}

    /** A number, alone or with an operator before it and a unit behind. */
    public static boolean isNumeric(String text) {
        String folded = LabelWords.folded(text).strip();
        if (folded.isEmpty() || folded.length() > LONGEST_VALUE) {
            return false;
        }
        char first = folded.charAt(0);
        return hasDigit(folded)
                && (LabelWords.isDigit(first) || OPERATORS.indexOf(first) >= 0 || folded.startsWith("每"));
    }

    /** Whether a text is nothing but an operator: ≥, 不低于. */
    public static boolean isOperator(String text) {
        String folded = LabelWords.folded(text).replace(" ", "");
        return OPERATOR_WORDS.contains(folded)
                || (!folded.isEmpty()
                        && folded.length() <= 2
                        && folded.chars().allMatch(c -> OPERATORS.indexOf(c) >= 0));
    }

    /** 1 | 2 | 3 …: the cells that number the columns. */
    public static boolean isColumnNumbers(List<Cell> cells) {
        if (cells.size() < FEWEST_COLUMNS) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is nothing but a time in numbers: 2023-2025年, 2024年6月. */
    public static boolean isTime(String text) {
        return hasDigit(text) && text.chars().allMatch(c -> LabelWords.isDigit((char) c) || OF_TIMES.indexOf(c) >= 0);
    }

    /** Whether a text holds a digit. */
    public static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Dots and dashes, or 指标1: with nothing behind it. */
    public static boolean isBlankItem(Label label) {
        String key = label.key();
        if (key.isEmpty() && label.text().startsWith("《")) {
            return false;
        }
        if (key.startsWith("指标")) {
            key = key.substring(2);
        }
        String bare = key.endsWith("、") ? key.substring(0, key.length() - 1) : key;
        if (bare.length() < key.length() && bare.chars().allMatch(Character::isDigit)) {
            return true;
        }
        return LabelWords.isFiller(
                key.chars().allMatch(Character::isDigit) && !label.key().equals(key) ? "" : key);
    }
}
