package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.cells.NumberedGoal;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * 标签与值 Tells which cells of a row are labels and which are values: the cheapest sequence, by what each cell looks like, by
 * whether its words are listed, and by what stands beside it, blank cells included.
 */
final class PairReading {
    private static final List<String> CODES = List.of("代码", "编码", "分类", "科目");
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_EXPLAINED = 40;
    private static final int LONGEST_SCRAP = 4;
    private static final int LONGEST_NAME = 8;
    private static final int FEWEST_HEADED = 5;
    private static final int UNKNOWN_AFTER_LISTED = 4;

    private static final int AMOUNT_AS_LABEL = 60;
    private static final int SENTENCE_AS_LABEL = 45;
    private static final int EXPLAINED_AS_LABEL = 14;
    private static final int UNKNOWN_AS_LABEL = 9;
    private static final int HINTED_AS_LABEL = 3;
    private static final int BLOCK_AS_VALUE = 8;
    private static final int FUNDING_LAST = 10;
    private static final int LISTED_AS_VALUE = 26;
    private static final int FOOTER_AS_VALUE = 16;
    private static final int HINTED_AS_VALUE = 6;
    private static final int COLON_AS_VALUE = 18;
    private static final int VALUE_FIRST = 12;
    private static final int VALUE_AFTER_BLANK = 12;
    private static final int VALUE_AFTER_VALUE = 18;
    private static final int UNANSWERED_UNKNOWN = 6;
    private static final int LABEL_AFTER_LABEL = 7;
    private static final int LABEL_AFTER_BLANK = 1;
    private static final int LABEL_LAST = 5;

    private final List<Cell> cells;
    private final RowLabel row;
    private final boolean valuesMayStandAlone;

    /**
     * A reading of cells.
     *
     * @param cells of a row, from left to right, blank ones included
     * @param row what the row is
     * @param valuesMayStandAlone whether labels beside or above the row wait for values
     */
    PairReading(List<Cell> cells, RowLabel row, boolean valuesMayStandAlone) {
        this.cells = cells;
        this.row = row;
        this.valuesMayStandAlone = valuesMayStandAlone;
    }

    /** For every cell whether it is a label; blank cells are none. */
    boolean[] labels() {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                words.add(i);
            }
        }
        int n = words.size();
        int[][] best = new int[n][2];
        int[][] from = new int[n][2];
        for (int i = 0; i < n; i++) {
            Cell cell = cells.get(words.get(i));
            int[] own = {valueCost(cell), labelCost(cell)};
            for (int kind = 0; kind < 2; kind++) {
                if (i == 0) {
                    boolean stray = kind == 0 && !valuesMayStandAlone && !saysBoth(cell);
                    best[i][kind] = own[kind] + (stray ? VALUE_FIRST : 0);
                } else {
                    boolean blank = words.get(i) > words.get(i - 1) + 1;
                    Cell before = cells.get(words.get(i - 1));
                    int afterValue = best[i - 1][0] + step(before, cell, false, kind == 1, blank);
                    int afterLabel = best[i - 1][1] + step(before, cell, true, kind == 1, blank);
                    from[i][kind] = afterLabel <= afterValue ? 1 : 0;
                    best[i][kind] = own[kind] + Math.min(afterLabel, afterValue);
                }
            }
        }
        boolean[] labels = new boolean[cells.size()];
        boolean open = n > 0 && words.get(n - 1) == cells.size() - 1;
        int last = n > 0 && open ? LABEL_LAST + unanswered(cells.get(words.get(n - 1))) : 0;
        int kind = n > 0 && best[n - 1][1] + last < best[n - 1][0] ? 1 : 0;
        for (int i = n - 1; i >= 0; i--) {
            labels[words.get(i)] = kind == 1;
            kind = from[i][kind];
        }
        return labels;
    }

    private int step(Cell before, Cell cell, boolean afterLabel, boolean label, boolean blank) {
        if (afterLabel && (label || saysBoth(cell))) {
            int taken = unanswered(before) == 0 && unanswered(cell) > 0 ? UNKNOWN_AFTER_LISTED : 0;
            return blank ? LABEL_AFTER_BLANK : headed(cell) ? 0 : LABEL_AFTER_LABEL + unanswered(before) + taken;
        }
        if (label || saysBoth(cell)) {
            return 0;
        }
        if (afterLabel) {
            return blank ? VALUE_AFTER_BLANK : 0;
        }
        return VALUE_AFTER_VALUE;
    }

    /** A row of an odd number of cells: a heading, and then pairs. */
    private boolean headed(Cell cell) {
        return row == RowLabel.FIELD
                && cells.size() >= FEWEST_HEADED
                && cells.size() % 2 == 1
                && cells.get(1) == cell
                && !LabelWords.endsWithColon(cells.get(0).text());
    }

    /** A label that nobody listed says nothing without a value. */
    private int unanswered(Cell label) {
        return isListed(label.label()) || label.label().field().isPresent() ? 0 : UNANSWERED_UNKNOWN;
    }

    /** 填报单位：某局, or 填报人：　填报日期：: labels with their values in one cell. */
    static boolean saysBoth(Cell cell) {
        int fields = InlineFields.of(cell.text()).size();
        String text = cell.text().replace('：', ':');
        int colon = text.lastIndexOf(':');
        boolean money = colon > 0
                && colon < text.length() - 1
                && MoneyText.read(text.substring(colon + 1)).isPresent()
                && FundingLabel.of(text.substring(0, colon)).isPresent();
        return money || fields > 1 || (fields == 1 && !LabelWords.endsWithColon(cell.text()));
    }

    private int labelCost(Cell cell) {
        String text = cell.text();
        Label label = cell.label();
        if (MoneyText.read(text).isPresent() || LabelWords.isFiller(text) || saysBoth(cell)) {
            return AMOUNT_AS_LABEL;
        }
        if (label.funding().isPresent() && isBeforeAmount(cell)) {
            return 0;
        }
        if (isListed(label) || isForeignToFunds(label)) {
            return 0;
        }
        if (text.indexOf('。') >= 0 || text.length() > LONGEST_EXPLAINED) {
            return SENTENCE_AS_LABEL;
        }
        if (label.field().isPresent()) {
            return HINTED_AS_LABEL;
        }
        if (LabelWords.endsWithColon(text) && label.key().length() <= LONGEST_LABEL) {
            return HINTED_AS_LABEL;
        }
        if (isScrap(cell)) {
            return 0;
        }
        if (looksLikeLabel(text)) {
            return UNKNOWN_AS_LABEL;
        }
        return isExplained(cell) ? EXPLAINED_AS_LABEL : SENTENCE_AS_LABEL;
    }

    private int valueCost(Cell cell) {
        Label label = cell.label();
        if (MoneyText.read(cell.text()).isPresent() || saysBoth(cell)) {
            return 0;
        }
        if (label.funding().isPresent() && isBeforeAmount(cell)) {
            return LISTED_AS_VALUE;
        }
        if (row == RowLabel.FUNDS && label.funding().isPresent() && !label.isCertain() && isLast(cell)) {
            return FUNDING_LAST;
        }
        if (row == RowLabel.FIELD && label.is(FieldLabel.FUNDS) && cells.get(0) != cell && !isBeforeAmount(cell)) {
            return BLOCK_AS_VALUE;
        }
        if (row == RowLabel.GOAL && CellShape.isTime(cell.text())) {
            // 实施期 | 2023-2025年 as well as 2023-2025年 | the goal of these years
            return 0;
        }
        if (isListed(label)) {
            return label.is(FieldLabel.FOOTER) ? FOOTER_AS_VALUE : LISTED_AS_VALUE;
        }
        if (LabelWords.endsWithColon(cell.text()) || isScrap(cell)) {
            return COLON_AS_VALUE;
        }
        return label.field().isPresent() ? HINTED_AS_VALUE : 0;
    }

    /** 总体 before 目标1：…: a scrap of a label, as a page break leaves it. */
    private boolean isScrap(Cell cell) {
        return row == RowLabel.GOAL
                && cell.text().length() <= LONGEST_SCRAP
                && !isLast(cell)
                && cells.size() > 1
                && !CellShape.hasDigit(cell.text());
    }

    private boolean isLast(Cell cell) {
        return cells.size() > 1 && cells.get(cells.size() - 1) == cell;
    }

    /** 财政资金科目代码, 资金分类: labels among those of money that are none of it. */
    private boolean isForeignToFunds(Label label) {
        return row == RowLabel.FUNDS
                && label.funding().isEmpty()
                && CODES.stream().anyMatch(label.key()::endsWith);
    }

    private boolean isBeforeAmount(Cell cell) {
        int next = cells.indexOf(cell) + 1;
        return next < cells.size() && MoneyText.read(cells.get(next).text()).isPresent();
    }

    /** Whether the words are listed for a row like this. */
    private boolean isListed(Label label) {
        return label.isCertain()
                || (row == RowLabel.FUNDS
                        && (label.funding().isPresent()
                                || label.execution().isPresent()
                                || label.isColumnOfFunds()
                                || label.isPeriod()))
                || (row == RowLabel.GOAL
                        && (label.goalInBlock().isPresent()
                                || namesGoal(label)
                                || NumberedGoal.read(label).isPresent()))
                || (row == RowLabel.TASK
                        && (label.task().isPresent() || label.funding().isPresent()));
    }

    /** 阶段性目标 before its words. */
    private static boolean namesGoal(Label label) {
        return label.key().length() <= LONGEST_NAME
                && label.key().endsWith("目标")
                && label.text().indexOf('、') < 0;
    }

    static boolean looksLikeLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && LabelWords.key(text)
                        .chars()
                        .noneMatch(c -> LabelWords.isDigit((char) c) || ",。;%□√☑☐✓".indexOf(c) >= 0);
    }

    /** 资金补助年度（以下达补助文件为准）: what stands in brackets explains the label. */
    private static boolean isExplained(Cell cell) {
        String key = cell.label().key();
        return !key.isEmpty() && key.length() < cell.text().length() && looksLikeLabel(key) && !CellShape.hasDigit(key);
    }
}
