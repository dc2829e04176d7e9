package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 表页构建 Collects the cells of a document's sheets, blank ones included, and holds them to the limits. */
public final class SheetBuilder {
    private static final Label BLANK = Label.of("");
    private static final char WIDE_BLANK = '\u3000';
    private static final int MOST_COVERED_PER_CELL = 4;

    private final GridLimits limits;
    private final Function<Map<Integer, List<Cell>>, SortedMap<Integer, List<Cell>>> mending;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private String part = "";
    private Sheet.Flow flow = Sheet.Flow.APART;
    private int cells;
    private long covered;

    private SheetBuilder(
            GridLimits limits, Function<Map<Integer, List<Cell>>, SortedMap<Integer, List<Cell>>> mending) {
        this.limits = limits;
        this.mending = mending;
    }

    /** A builder for one document, whose cells may have been cut in two by line breaks. */
    public SheetBuilder(GridLimits limits) {
        this(limits, RowMender::mend);
    }

    /** A builder for a list, whose rows stand where they stand. */
    public static SheetBuilder ofList(GridLimits limits) {
        return new SheetBuilder(limits, TreeMap::new);
    }

    /** What the document may hold. */
    public GridLimits limits() {
        return limits;
    }

    /** Begins a sheet that stands alone. */
    void begin(String name) throws LimitException {
        begin(name, Sheet.Flow.APART);
    }

    /** Begins a sheet or table. */
    public void begin(String name, Sheet.Flow newFlow) throws LimitException {
        end();
        part = name;
        flow = newFlow;
        if (sheets.size() >= limits.tables()) {
            throw new LimitException("tables", limits.tables(), "withMaxContent");
        }
    }

    /** Adds a cell, blank or not; rows and columns from 0. */
    public void add(int row, int column, int rowSpan, int columnSpan, String text) throws LimitException {
        if (row >= limits.rows()) {
            throw new LimitException("rows", limits.rows(), "withMaxSheet");
        }
        if (column >= limits.columns()) {
            throw new LimitException("columns", limits.columns(), "withMaxSheet");
        }
        if (++cells > limits.cells()) {
            throw new LimitException("cells", limits.cells(), "withMaxContent");
        }
        String words = LabelWords.stripped(text);
        if (words.length() > limits.textLength()) {
            throw new LimitException("characters in a cell", limits.textLength(), "withMaxContent");
        }
        Label label = words.isEmpty() ? BLANK : Label.of(words);
        DocumentPlace place = new DocumentPlace(part, row + 1, column + 1);
        int width = Math.min(Math.max(1, columnSpan), limits.columns() - column);
        rows.computeIfAbsent(row, r -> new ArrayList<>())
                .add(new Cell(label, row, column, Math.max(1, rowSpan), width, List.of(place), indent(text)));
    }

    /** The blanks before the words; one of full width counts as two. */
    private static int indent(String text) {
        int indent = 0;
        for (int i = 0; i < text.length() && LabelWords.isBlank(text.charAt(i)); i++) {
            indent += text.charAt(i) == WIDE_BLANK ? 2 : 1;
        }
        return indent;
    }

    void remark(RemarkKind kind, int row, int column, String text) {
        remarks.add(new Remark(kind, Optional.of(new DocumentPlace(part, row + 1, column + 1)), text, ""));
    }

    void remark(RemarkKind kind, String text) {
        remarks.add(new Remark(kind, Optional.empty(), text, ""));
    }

    private void end() throws LimitException {
        boolean words = rows.values().stream().flatMap(List::stream).anyMatch(c -> !c.isBlank());
        if (words) {
            sheets.add(sheet(mending.apply(rows)));
        }
        rows.clear();
    }

    private Sheet sheet(SortedMap<Integer, List<Cell>> mended) throws LimitException {
        int height = mended.lastKey() + 1;
        int[] widths = new int[height];
        for (List<Cell> row : mended.values()) {
            for (Cell cell : row) {
                int bottom = Math.min(height, cell.bottom());
                covered += (long) (bottom - cell.row()) * cell.columnSpan();
                if (covered > (long) MOST_COVERED_PER_CELL * limits.cells()) {
                    throw new LimitException(
                            "merged places", (long) MOST_COVERED_PER_CELL * limits.cells(), "withMaxContent");
                }
                for (int r = cell.row(); r < bottom; r++) {
                    widths[r] = Math.max(widths[r], cell.end());
                }
            }
        }
        @Nullable Cell[][] places = new @Nullable Cell[height][];
        int width = 0;
        for (int r = 0; r < height; r++) {
            places[r] = new @Nullable Cell[widths[r]];
            width = Math.max(width, widths[r]);
        }
        mended.values().forEach(row -> row.forEach(cell -> cover(places, cell)));
        return new Sheet(part, flow, places, width);
    }

    /** A cell with words stands where it says; a blank one yields its places to others. */
    private static void cover(@Nullable Cell[][] places, Cell cell) {
        for (int r = cell.row(); r < Math.min(places.length, cell.bottom()); r++) {
            for (int c = cell.column(); c < cell.end(); c++) {
                Cell there = places[r][c];
                boolean own = r == cell.row() && c == cell.column();
                if (there == null || (!cell.isBlank() && (there.isBlank() || own))) {
                    places[r][c] = cell;
                }
            }
        }
    }

    /** The sheets so far that hold words. */
    public List<Sheet> sheets() throws LimitException {
        end();
        return List.copyOf(sheets);
    }

    /** Doubts about the document as such. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
