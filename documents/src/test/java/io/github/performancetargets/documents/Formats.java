package io.github.performancetargets.documents;

import io.github.performancetargets.documents.Word97File.Merge;
import io.github.performancetargets.documents.trace.DocumentPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Rebuilds a text with tabs in the other formats, tier cells merged downwards as people do. */
final class Formats {
    /** How wide a column is in Word 97. */
    static final int COLUMN = 700;

    private Formats() {}

    /** The name of the sheet in workbooks. */
    static final String SHEET = "绩效目标";

    /** Where each cell of the text stands in a document made of it. */
    static Map<DocumentPlace, String> cells(List<String[]> lines, String part) {
        Map<DocumentPlace, String> cells = new HashMap<>();
        for (int row = 0; row < lines.size(); row++) {
            String[] texts = lines.get(row);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    cells.put(new DocumentPlace(part, row + 1, column + 1), texts[column].strip());
                }
            }
        }
        return cells;
    }

    static List<String[]> lines(Path file) throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            lines.add(line.split("\t", -1));
        }
        return lines;
    }

    /** How many rows a tier cell covers: down to the next cell of its column or of one further left. */
    static int rowSpan(List<String[]> lines, int row, int column) {
        int span = 1;
        while (column >= 1
                && column <= 2
                && lines.get(row).length > 3
                && row + span < lines.size()
                && blank(lines.get(row + span), column)
                && lines.get(row + span).length > 3
                && !lines.get(row + span)[3].isBlank()
                && !lines.get(row)[3].isBlank()) {
            span++;
        }
        return span;
    }

    private static boolean blank(String[] line, int upTo) {
        for (int i = 0; i <= upTo; i++) {
            if (i < line.length && !line[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    static byte[] workbook(Path file, boolean old) throws IOException {
        List<String[]> lines = lines(file);
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(SHEET);
            for (int r = 0; r < lines.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < lines.get(r).length; c++) {
                    row.createCell(c).setCellValue(lines.get(r)[c]);
                    if (!lines.get(r)[c].isBlank() && rowSpan(lines, r, c) > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(r, r + rowSpan(lines, r, c) - 1, c, c));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] word(Path file) throws IOException {
        List<String[]> lines = lines(file);
        int width = lines.stream().mapToInt(l -> l.length).max().orElse(1);
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(lines.size(), width);
            for (int r = 0; r < lines.size(); r++) {
                for (int c = 0; c < lines.get(r).length; c++) {
                    XWPFTableCell cell = table.getRow(r).getCell(c);
                    cell.setText(lines.get(r)[c]);
                    int span = lines.get(r)[c].isBlank() ? 1 : rowSpan(lines, r, c);
                    for (int down = 0; down < span && span > 1; down++) {
                        merge(table.getRow(r + down).getCell(c), down == 0);
                    }
                }
                if (lines.get(r).length == 1) {
                    span(table, r, width);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** The same as Word 97 stores it. */
    static byte[] word97(Path file) throws IOException {
        List<String[]> lines = lines(file);
        int width = lines.stream().mapToInt(l -> l.length).max().orElse(1);
        int[] end = new int[width];
        List<List<Word97File.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < lines.size(); r++) {
            String[] line = lines.get(r);
            List<Word97File.Cell> row = new ArrayList<>();
            for (int c = 0; c < (line.length == 1 ? 1 : width); c++) {
                String text = c < line.length ? line[c] : "";
                int span = text.isBlank() ? 1 : rowSpan(lines, r, c);
                Merge merge = end[c] > r ? Merge.DOWN : span > 1 ? Merge.FIRST_DOWN : Merge.NONE;
                end[c] = Math.max(end[c], r + span);
                int right = line.length == 1 ? width : c + 1;
                row.add(Word97File.Cell.of(c * COLUMN, right * COLUMN, text).merged(merge));
            }
            rows.add(row);
        }
        return new Word97File().line("首页").table(rows).line("").bytes();
    }

    private static void merge(XWPFTableCell cell, boolean first) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }

    private static void span(XWPFTable table, int row, int width) {
        var properties = table.getRow(row).getCell(0).getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(width));
        for (int c = width - 1; c > 0; c--) {
            table.getRow(row).removeCell(c);
        }
    }

    static byte[] html(Path file) throws IOException {
        List<String[]> lines = lines(file);
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><p>首页 &gt; 公开</p><table><tbody>");
        int[] busy = new int[64];
        for (int r = 0; r < lines.size(); r++) {
            html.append("<tr>");
            for (int c = 0; c < lines.get(r).length; c++) {
                if (busy[c] > r) {
                    continue;
                }
                String text = lines.get(r)[c];
                int span = text.isBlank() ? 1 : rowSpan(lines, r, c);
                busy[c] = r + span;
                html.append(lines.get(r).length == 1 ? "<td colspan=9>" : "<td rowspan=\"" + span + "\">")
                        .append("<p> ")
                        .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                        .append("</p></td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csv(Path file) throws IOException {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (String[] line : lines(file)) {
            for (int c = 0; c < line.length; c++) {
                csv.append(c > 0 ? "," : "")
                        .append('"')
                        .append(line[c].replace("\"", "\"\""))
                        .append('"');
            }
            csv.append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
