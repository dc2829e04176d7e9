package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Optional;

/**
 * 清单中的项目 The rows of one project of a list, as a form of its own would have them.
 *
 * @param rows its fields, the header of its indicators, and the indicators
 * @param repeats cells of the list that say again what stands in the rows
 * @param strays cells that belong to no project
 * @param columns of the indicators, where no row of the project names them
 */
record ListedProject(
        List<GridRow> rows, List<Repeat> repeats, List<GridCell> strays, Optional<IndicatorHeader> columns) {
    /** 同文 A cell that says again what another says. */
    record Repeat(GridCell cell, GridCell original) {}

    /** Reads the project as a table. */
    PerformanceTargetTable read(Ledger ledger) {
        for (GridCell cell : strays) {
            boolean blank = LabelWords.isFiller(cell.text());
            ledger.lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
        }
        PerformanceTargetTable table = TableRegionReader.read(rows, ledger, columns);
        repeats.forEach(repeat -> ledger.same(repeat.cell(), repeat.original()));
        return table;
    }
}
