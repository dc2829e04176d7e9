package io.github.performancetargets.cost;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.ColumnMap;
import io.github.performancetargets.documents.FindingsWorkbook;
import io.github.performancetargets.documents.FormPage;
import io.github.performancetargets.documents.HtmlWriter;
import io.github.performancetargets.documents.ListWriter;
import io.github.performancetargets.documents.OpinionLetter;
import io.github.performancetargets.documents.WordWriter;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Each writer, of tables with what is found in them. What POI does of it counts in bytes only. */
public final class Writers implements Supplier<Map<String, IntFunction<Runnable>>> {
    private static final ColumnMap MAP = map();

    /** Writes one table. */
    private interface Writing {
        void write(List<CheckedTable> tables) throws IOException;
    }

    private static ColumnMap map() {
        return ColumnMap.read("start-row = 2\nA = 项目名称\nB = 二级指标\nC = 指标名称\nD = 指标值\n", "list.map");
    }

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, Writing> writers = new TreeMap<>();
        writers.put("page", tables -> HtmlWriter.create().writeChecked(tables, Locale.CHINA));
        writers.put("workbook", tables -> WorkbookWriter.create().writeChecked(tables, Locale.CHINA, nowhere()));
        writers.put("Word document", tables -> WordWriter.create().writeChecked(tables, Locale.CHINA, nowhere()));
        writers.put(
                "letter",
                tables -> OpinionLetter.create(Locale.CHINA)
                        .withDate(LocalDate.of(2021, 3, 1))
                        .write(tables, nowhere()));
        writers.put("list", tables -> ListWriter.of(MAP).writeCsv(plain(tables), new StringBuilder()));
        writers.put("list as a workbook", tables -> ListWriter.of(MAP).writeWorkbook(plain(tables), nowhere()));
        writers.put("page by page", tables -> {
            FormPage page = HtmlWriter.create().begin(new StringBuilder());
            for (CheckedTable table : tables) {
                page.add(table, Locale.CHINA);
            }
            page.end();
        });
        writers.put("findings", tables -> {
            try (FindingsWorkbook book = FindingsWorkbook.create(Locale.CHINA)) {
                for (CheckedTable table : tables) {
                    book.add("a.txt", 1, table);
                }
                book.write(nowhere());
            }
        });
        Map<String, IntFunction<PerformanceTargetTable>> shapes = new TreeMap<>(Tables.ofRows());
        for (String part : List.of("1万元", " ")) {
            shapes.put("texts of " + part, size -> Tables.ofText(part, 10 * size));
        }
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        writers.forEach((name, writer) -> shapes.forEach((shape, tables) -> actions.put(name + " of " + shape, size -> {
            List<CheckedTable> checked = List.of(checked(tables.apply(size / 3)));
            return () -> run(writer, checked);
        })));
        writers.forEach((name, writer) -> actions.put(name + " of many tables", size -> {
            CheckedTable one = checked(Tables.ofRows().get("rows of their own").apply(8));
            List<CheckedTable> checked = Collections.nCopies(size / 3, one);
            return () -> run(writer, checked);
        }));
        return actions;
    }

    private static CheckedTable checked(PerformanceTargetTable table) {
        return new CheckedTable(
                table, TableValidator.review(FormEdition.GENERIC).validate(table));
    }

    private static List<PerformanceTargetTable> plain(List<CheckedTable> tables) {
        return tables.stream().map(CheckedTable::table).toList();
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static void run(Writing writer, List<CheckedTable> tables) {
        try {
            writer.write(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
