package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.Grid;
import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** 版式引擎 Finds the tables in the grids of a document and reads each of them. */
public final class LayoutEngine {
    private final List<PerformanceTargetTable> tables = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<GridRow> segment = new ArrayList<>();
    private final Set<FieldLabel> seen = EnumSet.noneOf(FieldLabel.class);
    private final Set<String> names = new HashSet<>();
    private boolean hasIndicators;
    private boolean hasContent;

    private LayoutEngine() {}

    /** Reads all grids of a document. */
    public static LayoutEngine read(List<Grid> grids) {
        LayoutEngine engine = new LayoutEngine();
        for (Grid grid : grids) {
            List<GridRow> rows = mended(grid.rows());
            if (grids.size() > 1 && answered(() -> engine.isForeign(rows))) {
                engine.foreign(rows);
                continue;
            }
            if (grid.flow() == Grid.Flow.APART || !answered(() -> engine.runsOn(rows))) {
                engine.close();
            }
            engine.blocks(rows);
        }
        engine.close();
        return engine;
    }

    /** The tables, in the order of the document. */
    public List<PerformanceTargetTable> tables() {
        return List.copyOf(tables);
    }

    /** What did not make it into a table, and what is doubtful. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Where everything in the tables came from. */
    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    /** Reads the rows of one grid; behind a form a sheet or text may hold other tables, with blank rows between them. */
    private void blocks(List<GridRow> rows) {
        int from = 0;
        boolean foreign = false;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || rows.get(to).number() > rows.get(to - 1).number() + 1) {
                List<GridRow> block = rows.subList(from, to);
                // a cell alone may be a note of the form
                boolean table =
                        foreign || block.stream().anyMatch(row -> row.cells().size() > 1);
                foreign = hasIndicators && table && answered(() -> isForeign(block));
                if (foreign) {
                    foreign(block);
                } else {
                    block.forEach(this::guarded);
                }
                from = to;
            }
        }
    }

    /** Whether a grid is another table than a form, and no rest of the one before it either. */
    private boolean isForeign(List<GridRow> rows) {
        return ForeignTable.is(rows)
                && lastHeader()
                        .filter(at -> PageBreak.is(rows, segment.subList(at, segment.size())))
                        .isEmpty();
    }

    /** Where the header of the indicators stands that the last row is under. */
    private Optional<Integer> lastHeader() {
        for (int i = segment.size() - 1; i >= 0 && hasIndicators; i--) {
            if (IndicatorHeader.isHeader(segment.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void foreign(List<GridRow> rows) {
        Ledger ledger = new Ledger(tables.size(), origins, remarks);
        rows.forEach(row -> row.cells().forEach(cell -> ledger.lose(cell, RemarkKind.OUTSIDE, "")));
    }

    /** Whether a grid goes on with the table before it: it has rows of indicators and no header of its own. */
    private boolean runsOn(List<GridRow> rows) {
        if (!hasIndicators || rows.isEmpty()) {
            return false;
        }
        GridRow first = rows.get(0);
        if (IndicatorHeader.isHeader(first)) {
            return repeats(first);
        }
        return !Preface.isTitle(first)
                && !Preface.isCaption(first)
                && !first.first().label().isCertain();
    }

    /** Whether a header is the last one of the table before, printed again at the top of a page. */
    private boolean repeats(GridRow header) {
        return lastHeader()
                .filter(at -> words(segment.get(at)).equals(words(header)))
                .isPresent();
    }

    private static List<String> words(GridRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    // docs/decisions/0080: a fault of ours in one row or table costs no other
    private static List<GridRow> mended(List<GridRow> rows) {
        try {
            return RowMender.mend(rows);
        } catch (RuntimeException | StackOverflowError fault) {
            return rows;
        }
    }

    private static boolean answered(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (RuntimeException | StackOverflowError fault) {
            return false;
        }
    }

    private void guarded(GridRow row) {
        try {
            row(row);
        } catch (RuntimeException | StackOverflowError fault) {
            // where a table begins is not known of this row: it goes on with the one before, and is read with it
            if (segment.isEmpty() || !segment.get(segment.size() - 1).equals(row)) {
                segment.add(row);
            }
        }
    }

    private void row(GridRow row) {
        Optional<FieldLabel> label = row.first().label().field();
        boolean title = Preface.isTitle(row) && !isGoalsLabel(row, label);
        boolean named = label.filter(LayoutEngine::opensTable).isPresent();
        boolean whole = hasIndicators || seen.stream().noneMatch(LayoutEngine::opensTable);
        boolean above = hasContent && whole && (title || Preface.isCaption(row));
        boolean again = named && names.contains(row.first().label().key());
        if (above || (named && hasIndicators) || (again && label.get() == FieldLabel.PROJECT_NAME)) {
            close();
        }
        if (hasIndicators && declaresMoney(row)) {
            close();
        }
        segment.add(row);
        label.ifPresent(seen::add);
        if (named) {
            names.add(row.first().label().key());
        }
        hasIndicators |= IndicatorHeader.isHeader(row);
        hasContent |= label.isPresent() || hasIndicators || row.cells().size() > 1;
    }

    /** 绩效目标 alone in a row is a title above a table and the label of a block inside one. */
    private boolean isGoalsLabel(GridRow row, Optional<FieldLabel> label) {
        return label.equals(Optional.of(FieldLabel.GOALS)) && !hasIndicators && hasContent && row.number() > 1;
    }

    /** 单位:万元 stands above a table, never below its indicators. */
    private static boolean declaresMoney(GridRow row) {
        return row.cells().stream()
                .flatMap(cell -> InlineFields.of(cell.text()).stream())
                .anyMatch(field -> field.meaning() == FieldLabel.MONEY_UNIT);
    }

    private static boolean opensTable(FieldLabel label) {
        return label == FieldLabel.PROJECT_NAME || label == FieldLabel.DEPARTMENT;
    }

    private void close() {
        int told = remarks.size();
        int known = origins.size();
        int made = tables.size();
        try {
            readSegment();
        } catch (RuntimeException | StackOverflowError fault) {
            // all or nothing: no table of which a part is missing without a word
            remarks.subList(told, remarks.size()).clear();
            origins.subList(known, origins.size()).clear();
            tables.subList(made, tables.size()).clear();
            Ledger ledger = new Ledger(made, origins, remarks);
            segment.forEach(row -> ledger.fault(row.cells(), fault));
        }
        segment.clear();
        seen.clear();
        names.clear();
        hasIndicators = false;
        hasContent = false;
    }

    private void readSegment() {
        if (!segment.isEmpty()) {
            boolean table =
                    hasIndicators || seen.stream().anyMatch(l -> l != FieldLabel.FOOTER && l != FieldLabel.YEAR);
            Ledger ledger = new Ledger(tables.size(), origins, remarks);
            List<ListedProject> projects = ProjectList.of(segment);
            boolean listed = !hasIndicators
                    && IntStream.range(0, segment.size())
                            .anyMatch(i -> ListHead.at(segment, i)
                                    .filter(head -> !head.hasGoals())
                                    .isPresent());
            if (!projects.isEmpty()) {
                for (ListedProject project : projects) {
                    tables.add(project.read(new Ledger(tables.size(), origins, remarks)));
                }
            } else if (table && !listed) {
                tables.add(TableRegionReader.read(segment, ledger));
            } else {
                for (GridRow row : segment) {
                    for (GridCell cell : row.cells()) {
                        ledger.lose(cell, RemarkKind.OUTSIDE, "");
                    }
                }
            }
        }
    }
}
