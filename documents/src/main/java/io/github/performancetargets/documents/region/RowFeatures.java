package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TaskColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** 行特征 What may be said of a row by itself. */
final class RowFeatures {
    private static final int SENTENCE = 40;
    private static final int LONGEST_HEADING = 16;
    private static final int MANY = 4;
    private static final Set<String> TOTALS = Set.of("总分", "合计", "总计", "得分合计", "自评总分", "分值合计", "总得分", "自评得分合计", "小计");

    private final Sheet sheet;
    private final boolean[] signs;
    private final int left;
    private boolean top = true;
    private Set<Integer> tasks = new TreeSet<>();

    RowFeatures(Sheet sheet) {
        this.sheet = sheet;
        this.signs = FormSigns.of(sheet);
        int least = Integer.MAX_VALUE;
        for (int row = 0; row < sheet.rows(); row++) {
            if (sheet.row(row).size() > 1) {
                least = Math.min(least, sheet.row(row).get(0).column());
            }
        }
        this.left = least;
    }

    /** The features of a row, as bits. */
    long of(int row, int next) {
        List<Cell> cells = sheet.row(row);
        List<Cell> across = sheet.across(row);
        Cell first = cells.get(0);
        long found = Feature.ALWAYS.bit();
        boolean reached = across.stream().anyMatch(c -> c.row() < row && !c.isBlank());
        found |= cells.size() == 1 && !reached ? Feature.ALONE.bit() : 0;
        found |= cells.size() >= MANY ? Feature.WIDE.bit() : 0;
        found |= cells.size() == 1 && Preface.isTitle(first) ? Feature.TITLE.bit() : 0;
        found |= cells.size() <= 2 && Preface.isYearOrUnit(cells) ? Feature.YEAR_OR_UNIT.bit() : 0;
        boolean caption = Preface.isOfPage(first) || (cells.size() == 1 && Preface.isCaption(first));
        found |= caption ? Feature.CAPTION.bit() : 0;
        found |= TOTALS.contains(first.label().key()) ? Feature.TOTAL.bit() : 0;
        found |= signs[row] ? 0 : Feature.NO_SIGN.bit();
        found |= HeaderRows.isNamed(cells) ? Feature.HEADER_WORDS.bit() : 0;
        found |= HeaderShape.is(sheet, row, next) ? Feature.HEADER_SHAPE.bit() : 0;
        found |= cells.size() > 1 && first.column() <= left && isUnknown(first) ? Feature.UNKNOWN_FIRST.bit() : 0;
        found |= cells.stream().allMatch(RowFeatures::isAmount) ? Feature.ALL_AMOUNTS.bit() : 0;
        boolean task = isBelowTasks(cells);
        found |= task ? Feature.UNDER_TASKS.bit() : 0;
        top &= cells.size() <= 1;
        found |= top ? Feature.AT_TOP.bit() : 0;
        found |= isBelowGoals(row, cells) ? Feature.UNDER_GOALS.bit() : 0;
        found |= first.column() > left ? Feature.INDENTED.bit() : 0;
        boolean heading = top && Feature.TITLE.isIn(found);
        // a title at the top names no block of goals
        found |= heading ? ofLabels(cells) : ofLabels(cells) | ofFirst(first) | ofReaching(sheet.beside(row));
        // 人员及公用经费 below 任务名称 is the name of a task; 年度资金总额 there is not
        boolean named =
                task && first.label().funding().flatMap(FundingLabel::period).isEmpty();
        if (named) {
            found &= ~Feature.FUNDS_FIRST.bit();
        }
        for (Cell cell : cells) {
            found |= ofCell(cell);
        }
        return found;
    }

    private static boolean saysMoney(String text) {
        int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
        return colon > 0
                && colon < text.length() - 1
                && MoneyText.read(text.substring(colon + 1)).isPresent()
                && FundingLabel.of(text.substring(0, colon)).isPresent();
    }

    private static boolean isUnknown(Cell cell) {
        Label label = cell.label();
        return label.key().length() <= LONGEST_HEADING
                && !CellShape.hasDigit(cell.text())
                && label.field().isEmpty()
                && label.funding().isEmpty()
                && label.goal().filter(g -> g != GoalLabel.ACTUAL).isEmpty()
                && !label.is(ColumnRole.ROW_HEAD)
                && !label.isCategory()
                && !label.isDimension();
    }

    /** Whether the cells stand below the columns of tasks, which a row above names. */
    private boolean isBelowTasks(List<Cell> cells) {
        long columns = cells.stream().filter(c -> c.label().task().isPresent()).count();
        boolean named = cells.stream()
                .anyMatch(
                        c -> c.label().task().filter(t -> t == TaskColumn.NAME).isPresent());
        // 重点任务 | 任务内容: the label of the block heads the names
        boolean block = cells.size() > 2
                && columns > 0
                && cells.get(0).label().is(FieldLabel.TASKS)
                && cells.get(0).rowSpan() == 1;
        boolean header = (columns >= 2 && named) || block;
        if (header) {
            tasks = new TreeSet<>();
            cells.forEach(c -> tasks.add(c.column()));
            return false;
        }
        boolean parts = !tasks.isEmpty()
                && cells.stream().allMatch(c -> c.label().funding().isPresent());
        if (parts) {
            cells.forEach(c -> tasks.add(c.column()));
        }
        Label first = cells.get(0).label();
        boolean other =
                first.isCertain() || first.goal().isPresent() || cells.get(0).rowSpan() > 1;
        boolean below = !other && cells.size() > 1 && cells.stream().allMatch(c -> tasks.contains(c.column()));
        if (!below && !parts) {
            tasks.clear();
        }
        return below;
    }

    /** Whether the cells stand below labels of goals side by side in the row above. */
    private boolean isBelowGoals(int row, List<Cell> cells) {
        int above = row - 1;
        while (above >= 0 && sheet.row(above).isEmpty()) {
            above--;
        }
        List<Cell> labels = above < 0
                ? List.of()
                : sheet.row(above).stream()
                        .filter(c -> c.label().goal().isPresent())
                        .toList();
        return labels.size() > 1
                && sheet.row(above).size() <= labels.size() + 2
                && cells.stream()
                        .allMatch(c -> labels.stream().anyMatch(l -> l.column() == c.column())
                                && c.label().goal().isEmpty());
    }

    private static boolean isAmount(Cell cell) {
        String text = cell.text();
        boolean rate = text.endsWith("%")
                && MoneyText.number(text.substring(0, text.length() - 1)).isPresent();
        return rate || LabelWords.isFiller(text) || MoneyText.read(text).isPresent();
    }

    private static long ofFirst(Cell first) {
        Label label = first.label();
        Optional<FieldLabel> field = label.field().filter(f -> label.isCertain() || f == FieldLabel.FUNDS);
        long found = 0;
        if (field.isPresent()) {
            found |= switch (field.get()) {
                case GOALS -> Feature.GOALS_FIRST.bit();
                case TASKS -> Feature.TASKS.bit();
                case FUNDS -> Feature.FUNDS_FIRST.bit();
                case FOOTER -> Feature.FOOTER_FIRST.bit();
                default -> Feature.FIELD_FIRST.bit();
            };
        }
        found |= label.funding().isPresent() ? Feature.FUNDS_FIRST.bit() : 0;
        // what was achieved stands beside a goal and begins no block
        found |= label.goal().filter(g -> g != GoalLabel.ACTUAL).isPresent() ? Feature.GOALS_FIRST.bit() : 0;
        found |= label.is(ColumnRole.ROW_HEAD) ? Feature.UNDER_INDICATORS.bit() : 0;
        return found;
    }

    private static long ofLabels(List<Cell> cells) {
        int columns = 0;
        int execution = 0;
        int goals = 0;
        int tasks = 0;
        boolean named = false;
        long found = 0;
        for (int i = 0; i < cells.size(); i++) {
            Label label = cells.get(i).label();
            columns += label.column().isPresent() ? 1 : 0;
            // points alone are columns of any block
            execution += label.execution()
                            .filter(e -> e != ExecutionColumn.WEIGHT && e != ExecutionColumn.SCORE)
                            .isPresent()
                    ? 1
                    : 0;
            goals += label.goal().isPresent() ? 1 : 0;
            tasks += label.task().isPresent() ? 1 : 0;
            named |= label.task().filter(t -> t == TaskColumn.NAME).isPresent() || label.is(FieldLabel.TASKS);
            found |= i > 0 && label.isCertain() ? Feature.FIELD_WITHIN.bit() : 0;
        }
        found |= columns >= 2 ? Feature.SOME_HEADER_WORDS.bit() : 0;
        found |= execution >= 2 ? Feature.EXECUTION.bit() : 0;
        found |= goals >= 2 ? Feature.GOALS_WITHIN.bit() : 0;
        found |= tasks >= 2 && named ? Feature.TASKS.bit() : 0;
        return found;
    }

    private static long ofCell(Cell cell) {
        String text = cell.text();
        Label label = cell.label();
        long found = 0;
        found |= text.length() > SENTENCE || text.indexOf('。') >= 0 ? Feature.SENTENCE.bit() : 0;
        found |= saysMoney(text) ? Feature.FUNDS_INLINE.bit() : 0;
        found |= InlineFields.of(text).isEmpty() ? 0 : Feature.INLINE.bit();
        found |= (label.isCategory() || label.isDimension()) && label.looksLikeTier() ? Feature.TIER.bit() : 0;
        if (MoneyText.read(text).isPresent()) {
            found |= Feature.AMOUNT.bit();
        } else if (CellShape.isNumeric(text)) {
            found |= Feature.VALUE.bit();
        }
        found |= text.startsWith("目标")
                        && GoalSplitter.split(text).get(0).number().isPresent()
                ? Feature.GOAL_NUMBERED.bit()
                : 0;
        return found;
    }

    private static long ofReaching(List<Cell> beside) {
        long found = 0;
        for (Cell cell : beside) {
            Label label = cell.label();
            Optional<FieldLabel> field = label.field();
            found |= label.is(ColumnRole.ROW_HEAD) ? Feature.UNDER_INDICATORS.bit() : 0;
            if (field.isPresent()) {
                found |= switch (field.get()) {
                    case GOALS -> Feature.UNDER_GOALS.bit();
                    case TASKS -> Feature.UNDER_TASKS.bit();
                    case FUNDS -> Feature.UNDER_FUNDS.bit();
                    default -> Feature.UNDER_FIELD.bit();
                };
            } else if (label.funding().isPresent()) {
                found |= Feature.UNDER_FUNDS.bit();
            } else if (label.goal().isPresent()) {
                found |= Feature.UNDER_GOALS.bit();
            }
        }
        return found;
    }
}
