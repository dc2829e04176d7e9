package io.github.performancetargets.generalisation.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.performancetargets.generalisation.grid.FormCell;
import io.github.performancetargets.generalisation.grid.FormGrid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 指标区 Where in a grid the indicators stand. It is found with the model in hand, by the names of the indicators, never by reading
 * the table.
 *
 * @param top the first row of the header
 * @param first the first row with an indicator
 * @param end the row behind the last one with an indicator
 * @param rows the rows with an indicator
 * @param tiers the columns of tiers, from the left
 * @param name the column of names
 * @param value the column that holds whole values, where there is one
 */
public record IndicatorRegion(
        int top, int first, int end, List<Integer> rows, List<Integer> tiers, int name, OptionalInt value) {

    /** Copies the lists. */
    public IndicatorRegion {
        rows = List.copyOf(rows);
        tiers = List.copyOf(tiers);
    }

    /** The region of a document with one table and one form whose indicators stand one in a row, below a header. */
    public static Optional<IndicatorRegion> of(BaseForm form) {
        List<FormGrid> grids = form.document().tables();
        if (grids.size() != 1 || form.tables().size() != 1) {
            return Optional.empty();
        }
        return new RegionFinder(grids.get(0), form.tables().get(0)).find();
    }

    /** The header's cells over tiers and what stands right of them: the label of the block is none. */
    public List<FormCell> header(FormGrid grid) {
        return grid.cells().stream()
                .filter(cell -> isHeader(cell) && cell.column() >= leftmost() && !cell.isBlank())
                .toList();
    }

    /** Whether a cell lies in the rows of the header and does not reach below them. */
    public boolean isHeader(FormCell cell) {
        return cell.row() >= top && cell.bottom() <= first;
    }

    /** Whether a cell is a tier of the indicators. */
    public boolean isTier(FormCell cell) {
        return cell.row() >= first && cell.row() < end && tiers.contains(cell.column());
    }

    private int leftmost() {
        return tiers.isEmpty() ? name : Math.min(name, tiers.get(0));
    }

    /** The first column behind the tiers, where what says something of one indicator begins. */
    public int behindTiers() {
        return tiers.isEmpty() ? name : tiers.get(tiers.size() - 1) + 1;
    }

    /** The labels of the tiers, as the model prints them. */
    static List<String> labels(JsonNode table) {
        return table.path("slots").findValuesAsText("label").stream()
                .map(RegionWords::plain)
                .toList();
    }
}
