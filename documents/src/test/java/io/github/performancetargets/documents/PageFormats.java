package io.github.performancetargets.documents;

import io.github.performancetargets.documents.Word97File.Merge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Rebuilds a page in Excel and Word, with the cells merged as the page spans them. */
final class PageFormats {
    /** The lines right above each table. */
    private final List<List<String>> lines = new ArrayList<>();

    private final List<List<Box>> tables = new ArrayList<>();

    private record Box(int row, int column, int rows, int columns, String text) {}

    private PageFormats(Document page) {
        List<String> above = new ArrayList<>();
        for (Element block : page.select(PageCells.BLOCKS)) {
            if (PageCells.isLine(block)) {
                above.add(block.text());
            } else {
                lines.add(List.copyOf(above));
                tables.add(boxes(block));
                above.clear();
            }
        }
    }

    static PageFormats of(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static PageFormats of(String page) {
        return new PageFormats(Jsoup.parse(page));
    }

    private static List<Box> boxes(Element table) {
        List<Box> boxes = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (covered.contains(row + "," + column)) {
                    column++;
                }
                Box box = new Box(
                        row,
                        column,
                        Math.min(rows.size() - row, PageCells.span(cell, "rowspan")),
                        PageCells.span(cell, "colspan"),
                        PageCells.withBreaks(cell));
                for (int r = 0; r < box.rows(); r++) {
                    for (int c = 0; c < box.columns(); c++) {
                        covered.add((row + r) + "," + (column + c));
                    }
                }
                boxes.add(box);
                column += box.columns();
            }
        }
        return boxes;
    }

    /** One sheet: the lines, and the tables below each other, a blank row between them. */
    byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (int i = 0; i < tables.size(); i++) {
                List<Box> table = tables.get(i);
                int above = sheet.getLastRowNum() + (i == 0 ? 1 : 2);
                for (String line : lines.get(i)) {
                    row(sheet, above++).createCell(0).setCellValue(line);
                }
                for (Box box : table) {
                    Cell cell = row(sheet, above + box.row()).createCell(box.column());
                    cell.setCellValue(box.text());
                    if (box.rows() > 1 || box.columns() > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(
                                above + box.row(),
                                above + box.row() + box.rows() - 1,
                                box.column(),
                                box.column() + box.columns() - 1));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** The lines as paragraphs, and the tables with an empty paragraph between them. */
    byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < tables.size(); i++) {
                lines.get(i)
                        .forEach(line -> document.createParagraph().createRun().setText(line));
                fill(document.createTable(), tables.get(i));
                document.createParagraph();
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** The same as Word 97 stores it. */
    byte[] word97() throws IOException {
        Word97File file = new Word97File();
        for (int i = 0; i < tables.size(); i++) {
            List<Box> table = tables.get(i);
            lines.get(i).forEach(file::line);
            int rows = table.stream().mapToInt(b -> b.row() + b.rows()).max().orElse(0);
            List<List<Word97File.Cell>> made = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                made.add(row(table, row));
            }
            made.removeIf(List::isEmpty);
            file.table(made).line("");
        }
        return file.bytes();
    }

    private static List<Word97File.Cell> row(List<Box> boxes, int row) {
        List<Word97File.Cell> cells = new ArrayList<>();
        boxes.stream()
                .filter(b -> b.row() <= row && row < b.row() + b.rows())
                .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                .forEach(box -> {
                    Merge down = row == box.row() ? Merge.FIRST_DOWN : Merge.DOWN;
                    cells.add(Word97File.Cell.of(
                                    box.column() * Formats.COLUMN,
                                    (box.column() + box.columns()) * Formats.COLUMN,
                                    row == box.row() ? box.text() : "")
                            .merged(box.rows() > 1 ? down : Merge.NONE));
                });
        return cells;
    }

    private static void fill(XWPFTable table, List<Box> boxes) {
        int rows = boxes.stream().mapToInt(b -> b.row() + b.rows()).max().orElse(0);
        table.removeRow(0);
        for (int row = 0; row < rows; row++) {
            var made = table.createRow();
            while (!made.getTableCells().isEmpty()) {
                made.removeCell(0);
            }
            int current = row;
            boxes.stream()
                    .filter(b -> b.row() <= current && current < b.row() + b.rows())
                    .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                    .forEach(box -> fill(made.createCell(), box, current));
        }
    }

    private static void fill(XWPFTableCell cell, Box box, int row) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        if (box.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columns()));
        }
        if (box.rows() > 1) {
            properties.addNewVMerge().setVal(row == box.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row == box.row()) {
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            XWPFRun run = paragraph.createRun();
            List<String> words = box.text().lines().toList();
            for (int i = 0; i < words.size(); i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(words.get(i), i);
            }
        }
    }
}
