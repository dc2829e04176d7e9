package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.List;
import java.util.Set;

/** 分栏标签 Tells whether the cells of a row are labels of columns, by their words and by what stands below them. */
final class ColumnLabels {
    private static final int LONGEST = 60;
    private static final int LONGEST_UNKNOWN = 16;
    private static final int MOST_CORNERS = 3;
    private static final Set<String> YEARS = Set.of("年度", "年份");

    private final RowLabel row;

    ColumnLabels(RowLabel row) {
        this.row = row;
    }

    /**
     * Where the labels of columns begin among cells: behind the corner that stands over the labels of the rows; the number of
     * cells where they are none.
     *
     * @param below the row below, if it is of the same kind
     * @param named whether a cell names the block
     */
    int from(List<Cell> cells, List<Cell> below, boolean named) {
        int none = cells.size();
        if (cells.stream().anyMatch(c -> isContent(c) || c.text().length() > LONGEST)) {
            return none;
        }
        if (row == RowLabel.GOAL) {
            return goals(cells, below, named);
        }
        if (isNamed(cells, below)) {
            return none;
        }
        int corner = cells.get(0).label().headsSpending() ? Math.min(1, none - 1) : corner(cells, below, named);
        List<Cell> heads = cells.subList(corner, none);
        List<Cell> under = below.stream()
                .filter(c -> HeadWalk.headOf(c, heads).isPresent())
                .toList();
        long known = heads.stream().filter(c -> isListed(c.label())).count();
        long execution =
                heads.stream().filter(c -> c.label().execution().isPresent()).count();
        boolean aligned = !under.isEmpty()
                && under.stream().allMatch(c -> heads.stream().anyMatch(h -> h.column() == c.column()));
        boolean filled = aligned
                && under.stream()
                        .noneMatch(c -> c.label().isCertain() || isListed(c.label()) || PairReading.saysBoth(c));
        boolean numbers = filled
                && under.size() > 1
                && under.stream().allMatch(c -> CellShape.hasDigit(c.text()) || LabelWords.isFiller(c.text()));
        if (!numbers && cells.stream().anyMatch(c -> CellShape.isNumeric(c.text()) && !isWords(c.label()))) {
            return none;
        }
        boolean plain =
                heads.stream().filter(c -> c.text().length() > LONGEST_UNKNOWN).count() <= 1
                        && heads.stream().filter(c -> c.label().isCertain()).count() <= (heads.size() > 2 ? 1 : 0);
        boolean items = under.stream().anyMatch(c -> CellShape.hasDigit(c.text()) || CellShape.isBlankItem(c.label()));
        boolean beside = corner > 0 && known == heads.size();
        boolean groups = corner > 0
                && cells.get(0).label().isColumnOfFunds()
                && !below.isEmpty()
                && below.get(0).column() >= heads.get(0).column()
                && below.stream().noneMatch(ColumnLabels::isAmount);
        boolean labels = beside
                || (cells.get(0).label().headsSpending() && heads.size() > 1 && aligned)
                || groups
                || (heads.size() > 1
                        && ((known == heads.size())
                                || (execution >= 2 && 2 * known >= heads.size())
                                || (known >= 2 && 2 * known >= heads.size() && filled)
                                || (numbers && plain)
                                || (named && filled && plain && heads.size() > 2 && items)));
        return labels ? corner : none;
    }

    /** 项目名称 | 信访维稳经费 over 年度资金总额 | 30: a name that ends like a source of money, and no label over the amount. */
    private boolean isNamed(List<Cell> cells, List<Cell> below) {
        Label first = cells.get(0).label();
        boolean asks = first.is(FieldLabel.PROJECT_NAME)
                || first.is(FieldLabel.DEPARTMENT)
                || first.is(FieldLabel.IMPLEMENTER)
                || first.is(FieldLabel.SUPERVISOR);
        return asks
                && cells.size() == 2
                && !below.isEmpty()
                && (below.get(0).label().isCertain() || isListed(below.get(0).label()));
    }

    /** Labels of goals side by side at the end of the row, or one over its text. */
    private static int goals(List<Cell> cells, List<Cell> below, boolean named) {
        int from = cells.size();
        while (from > 0 && isGoal(cells.get(from - 1).label())) {
            from--;
        }
        boolean several = cells.size() - from >= 2 && from <= 2;
        boolean over = cells.size() == 1
                && from == 0
                && named
                && below.size() == 1
                && below.get(0).column() >= cells.get(0).column()
                && !isGoal(below.get(0).label());
        return several || over ? from : cells.size();
    }

    private static boolean isGoal(Label label) {
        return label.goalInBlock().isPresent() || label.is(FieldLabel.GOALS);
    }

    /**
     * The corner stands over words or over nothing, while what stands beside it stands over amounts. Among fields, words below the
     * first label of a block are values like the others.
     */
    private int corner(List<Cell> cells, List<Cell> below, boolean named) {
        int corner = 0;
        while (corner < cells.size() - 1 && corner < MOST_CORNERS && isCorner(cells, corner, below, named)) {
            corner++;
        }
        return corner;
    }

    private boolean isCorner(List<Cell> cells, int index, List<Cell> below, boolean named) {
        Cell cell = cells.get(index);
        if (FundingLines.isUnit(cell)
                || cell.label().isColumnOfFunds()
                || (row == RowLabel.FUNDS && YEARS.contains(cell.label().key()))) {
            return true;
        }
        int next = cells.get(index + 1).column();
        List<Cell> under = below.stream()
                .filter(c -> c.column() >= cell.column() && c.column() < next)
                .toList();
        boolean amounts = below.stream().anyMatch(c -> c.column() >= next && isAmount(c));
        boolean empty = under.isEmpty()
                && !isListed(cell.label())
                && cells.size() > 2
                && !below.isEmpty()
                && below.get(0).column() >= next;
        boolean words = !under.isEmpty() && under.stream().noneMatch(ColumnLabels::isAmount) && amounts;
        boolean known = cell.label().execution().isPresent() && !words;
        return !known && (empty || ((row != RowLabel.FIELD || (index == 0 && !named)) && words));
    }

    private static boolean isAmount(Cell cell) {
        return MoneyText.read(cell.text()).isPresent() || cell.text().endsWith("%");
    }

    private static boolean isContent(Cell cell) {
        String text = cell.text();
        return MoneyText.read(text).isPresent()
                || LabelWords.isFiller(text)
                || PairReading.saysBoth(cell)
                || text.indexOf('。') >= 0;
    }

    private static boolean isWords(Label label) {
        return label.execution().isPresent()
                || label.funding().isPresent()
                || label.period().isPresent();
    }

    private boolean isListed(Label label) {
        return row == RowLabel.TASK
                ? label.task().isPresent() || label.funding().isPresent()
                : label.execution().isPresent()
                        || label.funding().isPresent()
                        || label.isColumnOfFunds()
                        || (row == RowLabel.FUNDS && label.isPeriod())
                        || label.key().equals("金额")
                        || label.key().equals("其中");
    }
}
