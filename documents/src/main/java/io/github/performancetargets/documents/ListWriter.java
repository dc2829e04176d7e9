package io.github.performancetargets.documents;

import io.github.performancetargets.documents.mapped.ListSheet;
import io.github.performancetargets.documents.print.ListBook;
import io.github.performancetargets.documents.trace.Unwritten;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * 清单输出 Writes tables as a list by a column map (栏目对照表), a row for each indicator, as platforms import them, and answers with what the list has no
 * place for. What is written reads back by the same map. Immutable and thread-safe.
 */
public final class ListWriter {
    private static final char MARK = '\uFEFF';

    private final ColumnMap map;

    private ListWriter(ColumnMap map) {
        this.map = map;
    }

    /** A writer by a map. */
    public static ListWriter of(ColumnMap map) {
        return new ListWriter(Objects.requireNonNull(map, "map"));
    }

    /**
     * Writes an Excel workbook of one sheet; the caller closes the stream. Every cell is text, whatever it begins with.
     *
     * @return what is not in it
     * @throws IOException if the stream or a temporary file fails
     * @throws IllegalArgumentException if a text is longer than a cell of Excel holds (32 767 characters), there are more rows
     *     than a sheet holds (1 048 576), or the map names a sheet as Excel names none
     */
    public List<Unwritten> writeWorkbook(List<PerformanceTargetTable> tables, OutputStream out) throws IOException {
        try (ListBook book =
                new ListBook(map.entries().sheet().orElse("指标"), map.entries().startRow())) {
            ListSheet list = new ListSheet(map.entries(), book::row);
            fill(list, tables);
            SavedWorkbook.write(book.workbook(), out);
            return list.unwritten();
        }
    }

    /**
     * Writes separated values (RFC 4180) that begin with a byte order mark, as Excel wants them. Texts stand as they are: one that
     * begins with {@code =} is a formula to whoever opens the file in Excel without importing it as text.
     *
     * @param out takes the text, which is UTF-8 when it is stored
     * @return what is not in it
     * @throws IOException if {@code out} fails
     */
    public List<Unwritten> writeCsv(List<PerformanceTargetTable> tables, Appendable out) throws IOException {
        out.append(MARK);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        ListSheet list = new ListSheet(map.entries(), printer::printRecord);
        fill(list, tables);
        return list.unwritten();
    }

    private static void fill(ListSheet list, List<PerformanceTargetTable> tables) throws IOException {
        list.begin();
        for (PerformanceTargetTable table : tables) {
            list.add(table);
        }
    }
}
