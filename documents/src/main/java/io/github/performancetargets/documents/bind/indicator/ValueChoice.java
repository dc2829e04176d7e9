package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * 指标值取舍 Several columns of values of one period, as far as their headings say: 指标值 beside 目标值, 目标值 beside 2024年目标值 in a
 * table of no known year. The first that is filled in counts, the others are kept under their headings, and where they differ it is told.
 */
final class ValueChoice {
    private final TableDraft draft;
    private final Columns header;
    private final Set<Column> told = new HashSet<>();

    ValueChoice(TableDraft draft, Columns header) {
        this.draft = draft;
        this.header = header;
    }

    /** The columns of a row whose values count, of each period one; the others are values no more. */
    List<Column> among(List<Column> values, AlignedRow row) {
        Map<TargetPeriod, Column> counting = new HashMap<>();
        List<Column> chosen = new ArrayList<>();
        for (Column column : values) {
            Column first = counting.putIfAbsent(header.periodOf(column), column);
            if (first == null) {
                chosen.add(column);
            } else if (isDash(row, column)) {
                draft.ledger().lose(row.take(column).orElseThrow(), RemarkKind.FILLER, "");
            } else if (isDash(row, first)) {
                draft.ledger().lose(row.take(first).orElseThrow(), RemarkKind.FILLER, "");
                counting.put(header.periodOf(column), column);
                chosen.set(chosen.indexOf(first), column);
            } else {
                Cell cell = row.take(column).orElseThrow();
                compare(column, cell, row.get(first).orElseThrow());
                row.put(column.as(ColumnRole.OTHER), cell);
            }
        }
        if (chosen.size() == 1 && !isSaid(chosen.get(0))) {
            tellOthers(chosen.get(0), row);
        }
        if (chosen.size() == 1) {
            Cell counts = row.get(chosen.get(0)).orElseThrow();
            row.columns().stream()
                    .filter(c -> c.group() == chosen.get(0).group() && mayBeOfThisYear(c))
                    .forEach(c -> compare(c, row.get(c).orElseThrow(), counts));
        }
        return chosen;
    }

    /** Values below headings that do not say so were told by their numbers; further numbers might be the values as well. */
    private void tellOthers(Column counting, AlignedRow row) {
        Cell counts = row.get(counting).orElseThrow();
        row.columns().stream()
                .takeWhile(c -> !c.label().startsWith("其中"))
                .filter(c -> c.group() == counting.group()
                        && c.role() == ColumnRole.OTHER
                        && StatedTarget.read(row.get(c).orElseThrow().text()).target() instanceof Bound bound
                        && bound.unit().isPresent())
                .forEach(c -> compare(c, row.get(c).orElseThrow(), counts));
    }

    private static boolean isSaid(Column column) {
        Label heading = Label.of(column.label());
        return column.label().isEmpty()
                || heading.column().isPresent()
                || heading.mayHeadValues()
                || HeaderRows.isGrade(column.label())
                || HeaderRows.isBareYear(column.label());
    }

    /** A dash beside another value is no answer. */
    private static boolean isDash(AlignedRow row, Column column) {
        return CellShape.isBlankItem(row.get(column).orElseThrow().label());
    }

    /** 2024年目标值 beside 目标值 was taken for history, and nothing says that the table is of a later year. */
    private boolean mayBeOfThisYear(Column column) {
        OptionalInt year = LabelWords.year(column.label());
        return column.role() == ColumnRole.PRIOR
                && year.isPresent()
                && (draft.year().isEmpty() || year.getAsInt() > draft.year().getAsInt())
                && (HeaderRows.isBareYear(column.label())
                        || Label.of(column.label()).is(ColumnRole.VALUE));
    }

    private void compare(Column column, Cell cell, Cell counts) {
        if (!cell.text().equals(counts.text()) && told.add(column)) {
            // one remark for a column: its heading is in doubt, not its cells
            draft.ledger().doubt(cell, RemarkKind.SEVERAL_VALUES, column.label());
        }
    }
}
