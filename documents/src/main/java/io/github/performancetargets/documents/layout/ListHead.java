package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.List;
import java.util.Optional;

/**
 * 清单栏目 The head of a list of projects that has no columns of indicators: 项目名称 | 资金性质 | 补助资金 | 主要内容 | 绩效目标.
 *
 * @param header the columns, with those of a second row that splits some of them
 * @param rowCount how many rows it takes
 */
record ListHead(GridRow header, int rowCount) {
    private static final int FEWEST = 4;
    private static final int LONGEST = 24;
    private static final String ENDS = "质模数级额容间度金位型况标点目据效注号称别因门人分";

    /** The head that begins at a row; empty where none does. */
    static Optional<ListHead> at(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        Optional<GridCell> name = row.cells().stream()
                .filter(c -> c.label().is(FieldLabel.PROJECT_NAME))
                .findFirst();
        if (name.isEmpty()
                || row.cells().size() < FEWEST
                || !row.cells().stream().allMatch(ListHead::isHeading)) {
            return Optional.empty();
        }
        boolean split = index + 1 < rows.size()
                && rows.get(index + 1).at(name.get().column()).isEmpty()
                && rows.get(index + 1).cells().stream().allMatch(ListHead::isHeading);
        int first = index + (split ? 2 : 1);
        if (first >= rows.size() || !isProject(rows.get(first), name.get())) {
            return Optional.empty();
        }
        GridRow header = split ? IndicatorHeader.merged(row, rows.get(index + 1)) : row;
        return Optional.of(new ListHead(header, split ? 2 : 1));
    }

    /** Whether the projects of the list have goals: otherwise it says nothing of targets. */
    boolean hasGoals() {
        return header.cells().stream().anyMatch(c -> c.label().is(FieldLabel.GOALS));
    }

    private static boolean isHeading(GridCell cell) {
        Label label = cell.label();
        String key = label.key();
        boolean known = label.field().isPresent()
                || label.funding().isPresent()
                || label.execution().isPresent();
        boolean words = !key.isEmpty()
                && key.length() <= LONGEST
                && MoneyText.read(cell.text()).isEmpty();
        return words && (known || ENDS.indexOf(key.charAt(key.length() - 1)) >= 0);
    }

    /** Whether a row fills the columns: words below the name, none of them a label, and a number. */
    private static boolean isProject(GridRow row, GridCell name) {
        Optional<GridCell> own = row.at(name.column());
        return own.isPresent()
                && own.get().label().field().isEmpty()
                && row.first().label().field().isEmpty()
                && row.cells().size() >= FEWEST - 1
                && row.cells().stream().anyMatch(c -> MoneyText.read(c.text()).isPresent());
    }
}
