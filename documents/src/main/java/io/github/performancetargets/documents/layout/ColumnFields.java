package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 分栏表项 Labels side by side over rows of their values: 资金支出计划（%） | 3月底 | 6月底 over 25% | 50%. */
final class ColumnFields {
    private static final int LONGEST_LABEL = 16;

    private static final int LONGEST_OF_MANY = 60;

    private final TableDraft draft;
    private @Nullable GridRow header;

    ColumnFields(TableDraft draft) {
        this.draft = draft;
    }

    /** Whether a row heads columns: the row below fills nothing but them, and not with further labels. */
    static boolean isHeader(GridRow row, GridRow below) {
        List<GridCell> labels = labels(row);
        return labels.size() >= 2
                && (below.cells().size() >= 2 || row.first().rowSpan() > 1)
                && areLabels(labels)
                && isUnder(row, below)
                && (isNamed(row, below) || !arePairs(below.cells()));
    }

    /** Of many headings one may be long: 总体支出进度（当年实际支出金额/项目当年下达额度）. */
    private static boolean areLabels(List<GridCell> labels) {
        long others = labels.stream().filter(c -> !isLabel(c.text())).count();
        return others == 0
                || (others == 1
                        && labels.size() >= 4
                        && labels.stream().allMatch(c -> isLabel(c.text()) || isLongLabel(c.text())));
    }

    private static boolean isLongLabel(String text) {
        return text.length() <= LONGEST_OF_MANY && !CellShape.hasDigit(text) && text.indexOf('。') < 0;
    }

    private static List<GridCell> labels(GridRow row) {
        return row.cells().subList(1, row.cells().size());
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && MoneyText.read(text).isEmpty()
                && !text.endsWith("%")
                && !LabelWords.endsWithColon(text)
                && text.indexOf('。') < 0;
    }

    private static boolean isUnder(GridRow row, GridRow below) {
        return below.first().column() > row.first().column()
                && values(row, below).stream()
                        .allMatch(cell -> labels(row).stream().anyMatch(label -> label.column() == cell.column()));
    }

    /** The cells of a row that are no label of their own before the columns: 分配科学性 | … under 资金管理情况 | | 情况说明 | 得分. */
    private static List<GridCell> values(GridRow header, GridRow row) {
        return isNamed(header, row) ? row.cells().subList(1, row.cells().size()) : row.cells();
    }

    private static boolean isNamed(GridRow header, GridRow row) {
        return row.cells().size() > 1
                && row.first().column() < labels(header).get(0).column()
                && isLabel(row.first().text());
    }

    /** 电话 | 123 | 邮编 | 456: every other cell is a label. */
    private static boolean arePairs(List<GridCell> cells) {
        for (int i = 0; i < cells.size(); i += 2) {
            String text = cells.get(i).text();
            boolean digits = LabelWords.key(text).chars().anyMatch(c -> LabelWords.isDigit((char) c));
            if (digits || text.length() > LONGEST_LABEL) {
                return false;
            }
        }
        return true;
    }

    /** The columns of a row, until a row stands elsewhere. */
    void open(GridRow row) {
        header = row;
        row.cells().forEach(cell -> draft.ledger.label(cell, "/fields"));
    }

    /** Takes a row of values, if columns are open and it stands below them. */
    boolean read(GridRow row) {
        GridRow above = header;
        boolean fits = above != null
                && isUnder(above, row)
                && row.cells().stream().noneMatch(c -> c.label().isCertain());
        if (above == null || !fits) {
            header = null;
            return false;
        }
        boolean named = isNamed(above, row);
        GridCell head = named ? row.first() : above.first();
        for (GridCell cell : values(above, row)) {
            Optional<GridCell> label = above.at(cell.column());
            if (CellShape.isBlankItem(cell.label()) || label.isEmpty()) {
                draft.ledger.lose(cell, RemarkKind.FILLER, "");
            } else {
                String name = head.text() + " " + label.get().text();
                draft.field(name, cell.text(), head, label.get(), cell);
            }
        }
        return true;
    }
}
