package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.HeaderRows;
import java.util.List;
import java.util.OptionalInt;

/**
 * 候选栏目 Rows that may head indicators, and the columns that they would make.
 *
 * @param sheet that the header stands in
 * @param rows of the header
 * @param columns that it makes
 */
public record Candidate(Sheet sheet, HeaderRows rows, Columns columns) {
    /** The columns in a table of a known year. */
    public Columns columnsOf(OptionalInt year) {
        return columns.ofYear(year);
    }

    /** Whether no row names the columns: they were told by the tiers, and hold from the first row on. */
    public boolean isImplied() {
        return rows.last() < rows.main();
    }

    /** The cells of the row that names the tiers. */
    List<Cell> cells() {
        return sheet.row(rows.main());
    }

    /** Whether the first cell below the header in a column is a tier of the taxonomy. */
    boolean holdsTaxonomy(Column column) {
        for (int row = rows.last() + 1; row < sheet.rows(); row++) {
            for (Cell cell : sheet.row(row)) {
                if (column.covers(cell.column())) {
                    return HeaderFeatures.isTier(cell.label());
                }
            }
        }
        return false;
    }

    /** Whether a row says the words of the header again, as at the top of a new page. */
    public boolean isRepeatedBy(List<Cell> row) {
        if (isImplied()) {
            return false;
        }
        List<Cell> own = cells();
        if (own.size() != row.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).text().equals(row.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
