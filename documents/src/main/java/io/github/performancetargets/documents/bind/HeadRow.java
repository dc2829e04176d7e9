package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.List;
import java.util.Optional;

/**
 * 表头的行 A row above or below the indicators, taken apart into labels and values.
 *
 * @param label what the row is
 * @param block the cell that names the block which the row stands in: 项目资金 beside its sources
 * @param opens whether the block begins in this row
 * @param items labels with their values, from left to right
 * @param heads the labels of columns that the row is, from left to right
 * @param corner what stands before such labels: 项目, （万元）
 */
record HeadRow(
        RowLabel label, Optional<Cell> block, boolean opens, List<Item> items, List<Cell> heads, List<Cell> corner) {
    /**
     * 一项 A label and what it says, or a value under a label of a column.
     *
     * @param label in the row, where there is one
     * @param head of the column, where there is one
     * @param value that stands there; absent for a label without
     */
    record Item(Optional<Cell> label, Optional<Cell> head, Optional<Cell> value) {}
}
