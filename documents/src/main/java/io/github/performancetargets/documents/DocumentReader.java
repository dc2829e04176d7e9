package io.github.performancetargets.documents;

import io.github.performancetargets.documents.bind.TableEngine;
import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.HtmlGrid;
import io.github.performancetargets.documents.grid.LimitException;
import io.github.performancetargets.documents.grid.QuotationException;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.grid.TextGrid;
import io.github.performancetargets.documents.mapped.ListTables;
import io.github.performancetargets.documents.mapped.MapEntries;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * 文档读取器 Reads performance-target tables from the documents people have: text with tabs, csv, xlsx, xls, docx, doc (Word 97
 * and later) and html, told apart by their content. Immutable and thread-safe; each {@code with} method answers with a reader that differs in one option.
 */
public final class DocumentReader {
    private static final DocumentReader DEFAULT = new DocumentReader(
            50_000_000,
            400_000_000,
            new GridLimits(100_000, 1_000, 1_000_000, 100_000, 2_000, 1_000),
            null,
            UnitCatalogue.standard(),
            null);

    private final long mostBytes;
    private final long mostExpanded;
    private final GridLimits limits;
    private final @Nullable String edition;
    private final UnitCatalogue units;
    private final @Nullable ColumnMap map;

    private DocumentReader(
            long mostBytes,
            long mostExpanded,
            GridLimits limits,
            @Nullable String edition,
            UnitCatalogue units,
            @Nullable ColumnMap map) {
        this.mostBytes = mostBytes;
        this.mostExpanded = mostExpanded;
        this.limits = limits;
        this.edition = edition;
        this.units = units;
        this.map = map;
    }

    /**
     * A reader with the default limits: 50 MB, 400 MB expanded, 100 000 rows, 1 000 columns, 1 000 000 cells,
     * 2 000 tables, 100 000 characters in a cell, 1 000 elements of a page within each other. A limit that a document goes
     * beyond is named in the exception, with the method that raises it. What libraries make objects of is limited by the cells as
     * well: paragraphs to twice as many, elements and attributes to twenty times as many and 100 000.
     *
     * <p>A heap of 4 GB is enough for a document within these limits, whatever it holds, and proportionally less where all of them are
     * lowered: 256 MB for 62 500 cells, 6 250 rows, 3 MB, and 25 MB expanded.
     */
    public static DocumentReader create() {
        return DEFAULT;
    }

    /** Sets the edition of all tables, whatever their marks say. */
    public DocumentReader withEdition(String id) {
        return new DocumentReader(mostBytes, mostExpanded, limits, Objects.requireNonNull(id, "id"), units, map);
    }

    /** Reads value texts with the units of a catalogue, instead of the standard ones. */
    public DocumentReader withUnits(UnitCatalogue catalogue) {
        return new DocumentReader(
                mostBytes, mostExpanded, limits, edition, Objects.requireNonNull(catalogue, "catalogue"), map);
    }

    /**
     * 按栏目对照 Reads lists by a column map, instead of finding out what each cell is: the rows from the one that the map names, a
     * table for each project, department and year. What has no place in a table, such as a column that the map does not name, is told
     * in a remark.
     */
    public DocumentReader withColumnMap(ColumnMap columns) {
        return new DocumentReader(
                mostBytes, mostExpanded, limits, edition, units, Objects.requireNonNull(columns, "columns"));
    }

    /**
     * Limits the size of a file, and of what a compressed one expands to.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public DocumentReader withMaxBytes(long bytes, long expandedBytes) {
        check(bytes);
        check(expandedBytes);
        return new DocumentReader(bytes, expandedBytes, limits, edition, units, map);
    }

    /**
     * Limits the rows and columns of one sheet or table.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public DocumentReader withMaxSheet(int rows, int columns) {
        check(rows);
        check(columns);
        return with(
                new GridLimits(rows, columns, limits.cells(), limits.textLength(), limits.tables(), limits.nesting()));
    }

    /**
     * Limits the sheets or tables of a document, all its cells, blank ones with a format included, and the characters of one
     * cell. In a doc file each row ends with a mark that counts as a cell, and there may be twice as many paragraphs as cells.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public DocumentReader withMaxContent(int tables, int cells, int textLength) {
        check(tables);
        check(cells);
        check(textLength);
        return with(new GridLimits(limits.rows(), limits.columns(), cells, textLength, tables, limits.nesting()));
    }

    /**
     * Limits how deep the elements of a page stand within each other, 1 000 by default; a page that never closes its elements
     * has all of its tables within each other. The time that the parser needs grows with it: with the default at most
     * about 4 µs for a tag.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public DocumentReader withMaxNesting(int elements) {
        check(elements);
        return with(new GridLimits(
                limits.rows(), limits.columns(), limits.cells(), limits.textLength(), limits.tables(), elements));
    }

    private DocumentReader with(GridLimits newLimits) {
        return new DocumentReader(mostBytes, mostExpanded, newLimits, edition, units, map);
    }

    private static void check(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of 1 or more, found " + limit);
        }
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if it cannot be read
     */
    public ReadResult read(Path file) throws UnreadableDocumentException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, String.valueOf(file.getFileName()));
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    file.toString(), Problem.UNREADABLE, e.getClass().getSimpleName(), e);
        }
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name of the document, for messages and to tell csv from text
     * @throws UnreadableDocumentException if it cannot be read
     */
    public ReadResult read(InputStream input, String name) throws UnreadableDocumentException {
        return read(bytes(input, name), name);
    }

    private byte[] bytes(InputStream input, String name) throws UnreadableDocumentException {
        try {
            int most = (int) Math.min(Integer.MAX_VALUE - 16L, mostBytes + 1);
            return input.readNBytes(most);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    name, Problem.UNREADABLE, e.getClass().getSimpleName(), e);
        }
    }

    /**
     * Reads the bytes of a document.
     *
     * @param name of the document, for messages and to tell csv from text
     * @throws UnreadableDocumentException if they cannot be read
     */
    public ReadResult read(byte[] bytes, String name) throws UnreadableDocumentException {
        List<Remark> remarks = new ArrayList<>();
        SheetBuilder builder = map == null ? new SheetBuilder(limits) : SheetBuilder.ofList(limits);
        List<Sheet> sheets = sheets(bytes, name, remarks, builder);
        try {
            ColumnMap columns = map;
            if (columns != null) {
                return list(sheets, columns.entries(), name, remarks);
            }
            TableEngine engine = TableEngine.read(sheets);
            remarks.addAll(lossesOnce(engine.remarks(), engine.origins()));
            return new ReadResult(measured(edited(engine.tables())), remarks, engine.origins());
        } catch (RuntimeException | StackOverflowError fault) {
            // docs/decisions/0080: the document is sound, or its format would have been refused
            throw new UnreadableDocumentException(
                    name, Problem.FAULT, fault.getClass().getSimpleName(), fault);
        }
    }

    /**
     * 读取说明 How each row of a document was understood, for a report of a misread table: lines of cells with tabs between them, the
     * first with their names. They say which form the row belongs to, where it stands, what it was taken for and what that cost, what
     * it would have been otherwise and how much dearer that is, which features decided, by how much each, and the beginnings of its
     * cells. For people: what stands in the lines may change at any time. A column map plays no part in it. The stream is read to its
     * end; the caller closes it.
     *
     * @param name of the document, for messages and to tell csv from text
     * @throws UnreadableDocumentException if it cannot be read
     */
    public String trace(InputStream input, String name) throws UnreadableDocumentException {
        SheetBuilder builder = new SheetBuilder(limits);
        return RowTrace.of(sheets(bytes(input, name), name, new ArrayList<>(), builder), name);
    }

    /** The heading of a list may say something of one of its tables and nothing of another: it is not lost, or lost once. */
    private static List<Remark> lossesOnce(List<Remark> told, List<Origin> origins) {
        Set<DocumentPlace> settled = origins.stream().map(Origin::place).collect(Collectors.toCollection(HashSet::new));
        return told.stream()
                .filter(remark -> !remark.kind().isLoss()
                        || remark.place().map(settled::add).orElse(true))
                .toList();
    }

    private ReadResult list(List<Sheet> sheets, MapEntries columns, String name, List<Remark> remarks)
            throws UnreadableDocumentException {
        if (!sheets.isEmpty() && sheets.stream().noneMatch(sheet -> ListTables.isNamed(sheet, columns))) {
            String names = sheets.stream().map(Sheet::part).collect(Collectors.joining(", "));
            throw new UnreadableDocumentException(name, Problem.SHEET_MISSING, names);
        }
        ListTables read = ListTables.read(sheets, columns, units);
        remarks.addAll(read.remarks());
        return new ReadResult(edited(read.tables()), remarks, read.origins());
    }

    private List<Sheet> sheets(byte[] bytes, String name, List<Remark> remarks, SheetBuilder sheets)
            throws UnreadableDocumentException {
        if (bytes.length > mostBytes) {
            throw new UnreadableDocumentException(name, Problem.TOO_LARGE, "bytes > " + mostBytes);
        }
        try {
            fill(sheets, bytes, name, remarks);
            remarks.addAll(sheets.remarks());
            return sheets.sheets();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (LimitException e) {
            throw new UnreadableDocumentException(name, Problem.TOO_LARGE, String.valueOf(e.getMessage()), e);
        } catch (QuotationException e) {
            throw new UnreadableDocumentException(name, Problem.QUOTATION, String.valueOf(e.getMessage()), e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(name, Problem.PASSWORD, "", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // one boundary for all that the readers of the formats throw at broken files
            throw new UnreadableDocumentException(name, Problem.BROKEN, "", e);
        }
    }

    private void fill(SheetBuilder sheets, byte[] bytes, String name, List<Remark> remarks)
            throws IOException, LimitException, QuotationException {
        FileType type = FileType.sniff(bytes, name);
        if (type.contradicts(name)) {
            remarks.add(new Remark(RemarkKind.MISNAMED, Optional.empty(), name, type.name()));
        }
        switch (type) {
            case ZIP -> OfficeFiles.zip(bytes, name, mostExpanded, sheets);
            case OLE2 -> OfficeFiles.ole2(bytes, name, sheets);
            case HTML -> HtmlGrid.read(text(bytes, name, remarks), sheets);
            case CSV -> TextGrid.separated(text(bytes, name, remarks), sheets);
            case TEXT -> TextGrid.tabs(text(bytes, name, remarks), sheets);
            case PDF -> throw new UnreadableDocumentException(name, Problem.PAGES, type.name());
            case IMAGE -> throw new UnreadableDocumentException(name, Problem.SCAN, "");
            default -> throw new UnreadableDocumentException(name, Problem.UNSUPPORTED, type.name());
        }
    }

    private static String text(byte[] bytes, String name, List<Remark> remarks) throws UnreadableDocumentException {
        TextBytes decoded = TextBytes.decode(bytes, name);
        if (decoded.text().indexOf('\0') >= 0) {
            throw new UnreadableDocumentException(name, Problem.UNSUPPORTED, FileType.BINARY.name());
        }
        if (decoded.guessed()) {
            remarks.add(new Remark(RemarkKind.ENCODING, Optional.empty(), name, ""));
        }
        return decoded.text();
    }

    private List<PerformanceTargetTable> edited(List<PerformanceTargetTable> tables) {
        String id = edition;
        return id == null
                ? tables
                : tables.stream().map(t -> t.toBuilder().edition(id).build()).toList();
    }

    private List<PerformanceTargetTable> measured(List<PerformanceTargetTable> tables) {
        return units == UnitCatalogue.standard()
                ? tables
                : tables.stream().map(table -> OwnUnits.read(table, units)).toList();
    }
}
