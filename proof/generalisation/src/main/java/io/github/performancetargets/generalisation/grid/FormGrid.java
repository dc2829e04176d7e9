package io.github.performancetargets.generalisation.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 网格 The cells of a table, blank ones too, in the order of rows and columns. Cells do not overlap.
 *
 * @param height how many rows it has
 * @param cells in order
 */
public record FormGrid(int height, List<FormCell> cells) {
    /** Puts the cells in order. */
    public FormGrid {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column))
                .toList();
    }

    /** A table without merged cells; rows may differ in length. */
    public static FormGrid ofRows(List<List<String>> rows) {
        List<FormCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.add(FormCell.single(row, column, rows.get(row).get(column)));
            }
        }
        return new FormGrid(rows.size(), cells);
    }

    /** How many columns it has. */
    public int width() {
        return cells.stream().mapToInt(FormCell::right).max().orElse(0);
    }

    /** The cell that covers a place. */
    public Optional<FormCell> at(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    /** The cells that begin in a row. */
    public List<FormCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** The cells that cover a place of a row, those that began above it too. */
    public List<FormCell> across(int row) {
        return cells.stream()
                .filter(cell -> cell.row() <= row && row < cell.bottom())
                .sorted(Comparator.comparingInt(FormCell::column))
                .toList();
    }

    /** Whether no cell reaches from above a row into it. */
    public boolean canBeCutAbove(int row) {
        return cells.stream().noneMatch(cell -> cell.row() < row && row < cell.bottom());
    }

    /** The rows from one to before another, where the grid can be cut there. */
    public FormGrid slice(int from, int to) {
        return new FormGrid(
                to - from,
                cells.stream()
                        .filter(cell -> cell.row() >= from && cell.row() < to)
                        .map(cell -> cell.inRows(cell.row() - from, cell.rows()))
                        .toList());
    }

    /** Another table's rows below the rows of this one. */
    public FormGrid above(FormGrid other) {
        Stream<FormCell> moved = other.cells.stream().map(cell -> cell.inRows(cell.row() + height, cell.rows()));
        return new FormGrid(
                height + other.height, Stream.concat(cells.stream(), moved).toList());
    }

    /** The same table with some cells changed. */
    public FormGrid map(Predicate<FormCell> which, Function<FormCell, FormCell> change) {
        return replace(which, cell -> List.of(change.apply(cell)));
    }

    /** The same table with some cells replaced by others. */
    public FormGrid replace(Predicate<FormCell> which, Function<FormCell, List<FormCell>> change) {
        return new FormGrid(
                height,
                cells.stream()
                        .flatMap(cell -> which.test(cell) ? change.apply(cell).stream() : Stream.of(cell))
                        .toList());
    }
}
