package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.draft.Taxonomy;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 标签归行 Moves tier labels that are printed in the middle of their rows to the first of them. */
final class LabelColumns {
    private final Columns header;
    private final Ledger ledger;

    LabelColumns(Columns header, Ledger ledger) {
        this.header = header;
        this.ledger = ledger;
    }

    void settle(List<AlignedRow> rows) {
        List<AlignedRow> items = new ArrayList<>();
        for (AlignedRow row : rows) {
            if (row.has(ColumnRole.NAME) || row.has(ColumnRole.VALUE) || row.has(ColumnRole.DIMENSION)) {
                items.add(row);
            }
        }
        for (Column column : header.columns()) {
            if (column.role() == ColumnRole.CATEGORY || column.role() == ColumnRole.DIMENSION) {
                settle(items, column);
            }
        }
    }

    private void settle(List<AlignedRow> rows, Column column) {
        int[] labels = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).get(column).isPresent())
                .toArray();
        if (labels.length == 0 || labels[0] == 0 || merged(rows, labels, column)) {
            return;
        }
        int[] starts = CentredLabels.starts(rows.size(), labels, belonging(rows, column));
        for (int i = 0; i < labels.length; i++) {
            if (starts[i] != labels[i]) {
                Cell cell = rows.get(labels[i]).take(column).orElseThrow();
                rows.get(starts[i]).put(column, cell);
                ledger.doubt(cell, RemarkKind.CENTRED_LABEL, "");
            }
        }
    }

    /** A second tier belongs to one first tier in the taxonomy, and ends where another first tier begins. */
    private static CentredLabels.Belonging belonging(List<AlignedRow> rows, Column column) {
        ColumnRole other = column.role() == ColumnRole.CATEGORY ? ColumnRole.DIMENSION : ColumnRole.CATEGORY;
        return (label, first, last) -> {
            String text = rows.get(label).get(column).orElseThrow().text();
            for (int row = first; row <= last; row++) {
                Optional<Cell> cell = rows.get(row).first(other);
                boolean begins = other == ColumnRole.CATEGORY && row > first && cell.isPresent();
                boolean foreign = cell.isPresent()
                        && (other == ColumnRole.DIMENSION
                                ? !Taxonomy.mayHold(text, cell.get().text())
                                : !Taxonomy.mayHold(cell.get().text(), text));
                if (begins || foreign) {
                    return false;
                }
            }
            return true;
        };
    }

    private static boolean merged(List<AlignedRow> rows, int[] labels, Column column) {
        for (int label : labels) {
            if (rows.get(label).get(column).orElseThrow().rowSpan() > 1) {
                return true;
            }
        }
        return false;
    }
}
