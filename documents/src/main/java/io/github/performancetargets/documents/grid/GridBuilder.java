package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 网格构建 Collects the cells of a document's grids and holds them to the limits. */
public final class GridBuilder {
    private final GridLimits limits;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();
    private String part = "";
    private Grid.Flow flow = Grid.Flow.APART;
    private int cells;
    private final @Nullable SheetBuilder sheets;

    /** A builder for one document. */
    public GridBuilder(GridLimits limits) {
        this.limits = limits;
        this.sheets = null;
    }

    /** A builder for one document that hands on to another what it is given. */
    public GridBuilder(GridLimits limits, SheetBuilder sheets) {
        this.limits = limits;
        this.sheets = sheets;
    }

    GridLimits limits() {
        return limits;
    }

    /** Begins a sheet or table. */
    void begin(String name, Grid.Flow newFlow) throws LimitException {
        end();
        if (sheets != null) {
            sheets.begin(name, newFlow);
        }
        part = name;
        flow = newFlow;
        if (grids.size() >= limits.tables()) {
            throw new LimitException("tables", limits.tables(), "withMaxContent");
        }
    }

    /**
     * Adds a cell, unless it is blank.
     *
     * @param row from 0
     * @param column from 0
     */
    void add(int row, int column, int rowSpan, int columnSpan, String text) throws LimitException {
        if (sheets != null) {
            sheets.add(row, column, rowSpan, columnSpan, text);
        }
        String words = LabelWords.stripped(text);
        if (words.isEmpty()) {
            return;
        }
        if (row >= limits.rows()) {
            throw new LimitException("rows", limits.rows(), "withMaxSheet");
        }
        if (column >= limits.columns()) {
            throw new LimitException("columns", limits.columns(), "withMaxSheet");
        }
        if (++cells > limits.cells()) {
            throw new LimitException("cells", limits.cells(), "withMaxContent");
        }
        if (words.length() > limits.textLength()) {
            throw new LimitException("characters in a cell", limits.textLength(), "withMaxContent");
        }
        DocumentPlace place = new DocumentPlace(part, row + 1, column + 1);
        rows.computeIfAbsent(row, r -> new ArrayList<>())
                .add(new GridCell(
                        Label.of(words), column, Math.max(1, columnSpan), Math.max(1, rowSpan), List.of(place)));
    }

    void remark(RemarkKind kind, int row, int column, String text) {
        remarks.add(new Remark(kind, Optional.of(new DocumentPlace(part, row + 1, column + 1)), text, ""));
    }

    void remark(RemarkKind kind, String text) {
        remarks.add(new Remark(kind, Optional.empty(), text, ""));
    }

    private void end() {
        if (rows.isEmpty()) {
            return;
        }
        List<GridRow> made = new ArrayList<>();
        rows.forEach((number, row) -> {
            row.sort(Comparator.comparingInt(GridCell::column));
            made.add(new GridRow(number + 1, row));
        });
        grids.add(new Grid(part, made, flow));
        rows.clear();
    }

    /** The grids so far. */
    public List<Grid> grids() {
        end();
        return List.copyOf(grids);
    }

    /** Doubts about the document as such. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
