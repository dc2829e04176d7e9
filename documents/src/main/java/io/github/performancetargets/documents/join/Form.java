package io.github.performancetargets.documents.join;

import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.region.LabelledRow;
import java.util.List;

/**
 * 表 The rows that make one form, from one sheet or several.
 *
 * @param rows in the order of the document
 * @param isTable whether it says anything of targets; else its rows belong to no form
 */
public record Form(List<Row> rows, boolean isTable) {
    /** Copies the rows. */
    public Form {
        rows = List.copyOf(rows);
    }

    /**
     * 一行 A row of a form.
     *
     * @param sheet that it stands in
     * @param row with its label
     */
    public record Row(Sheet sheet, LabelledRow row) {}
}
