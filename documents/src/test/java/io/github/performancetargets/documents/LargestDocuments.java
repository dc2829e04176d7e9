package io.github.performancetargets.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Documents that hold as much as a reader with some limits takes: of cells, rows, text, depth, and of what stands between them. */
final class LargestDocuments {
    /** A sixteenth of the default limits. */
    static final int CELLS = 62_500;

    static final int ROWS = 6_250;
    static final int TEXT = 100_000;
    static final int NESTING = 1_000;
    static final int BYTES = 3_125_000;
    static final int EXPANDED = 25_000_000;

    private static final int COLUMNS = CELLS / ROWS;
    /** Elements and attributes of each cell or paragraph. */
    private static final int MARKUP = 20;

    /** What a row takes in a file of Word 97, and a bit more. */
    private static final int BYTES_OF_ROW = 1_000;

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    private LargestDocuments() {}

    /** By the names of their files. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        texts().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        all.put("cells.xlsx", workbook(sheet((row, column) -> inline(word(row, column)))));
        all.put("blank.xlsx", workbook(sheet((row, column) -> "<c s=\"0\"/>")));
        all.put("text.xlsx", workbook(longTexts()));
        all.put("cells.docx", word(rows("<w:tbl>", "<w:tr>", "</w:tr>", "</w:tbl>", LargestDocuments::formatted)));
        all.put("paragraphs.docx", word("<w:p/>".repeat(2 * CELLS)));
        all.put("elements.docx", word("<w:p><w:r><w:rPr>" + "<w:b/>".repeat(MARKUP * CELLS) + "</w:rPr></w:r></w:p>"));
        all.put("text.docx", word("<w:p><w:r><w:t>" + "甲".repeat(EXPANDED / 3 - 1_000) + "</w:t></w:r></w:p>"));
        all.put("cells.xls", old(false));
        all.put("blank.xls", old(true));
        all.put("cells.doc", word97());
        return all;
    }

    /** Documents that hold more than the limits allow, which is found before a library makes objects of it. */
    static Map<String, byte[]> tooLarge() throws IOException {
        return Map.of(
                "paragraphs.docx",
                word("<w:p/>".repeat(2 * CELLS + 1)),
                "elements.docx",
                word("<w:p><w:r><w:rPr>" + "<w:b/>".repeat(3 * MARKUP * CELLS) + "</w:rPr></w:r></w:p>"),
                "attributes.xlsx",
                workbook("<row>" + ("<v" + " a=\"1\"".repeat(MARKUP) + "/>").repeat(2 * CELLS) + "</row>"));
    }

    /** A cell by its row and column. */
    @FunctionalInterface
    private interface CellText {
        String of(int row, int column);
    }

    private static String word(int row, int column) {
        return "甲" + row + "乙" + column;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        String longText = "甲".repeat(TEXT) + "\n";
        for (String[] type : new String[][] {{"txt", "\t"}, {"csv", ","}}) {
            texts.put("cells." + type[0], separated(type[1]));
            texts.put("text." + type[0], longText.repeat(BYTES / 3 / longText.length()));
            texts.put("rows." + type[0], "甲\n".repeat(ROWS - 1) + "甲");
        }
        texts.put(
                "cells.html",
                rows("<table>", "<tr>", "</tr>", "</table>", (row, column) -> "<td>" + word(row, column) + "</td>"));
        texts.put("text.html", "<table><tr><td>" + "甲".repeat(TEXT) + "</td></tr></table>" + "乙".repeat(BYTES / 4));
        texts.put("elements.html", "<br>".repeat(BYTES / 4));
        texts.put("attributes.html", "<p a=1 b=2 c=3 d=4 e=5>".repeat(BYTES / 23));
        texts.put("deep.html", "<div>".repeat(NESTING - 10) + "<table><tr><td>甲</td></tr></table>");
        return texts;
    }

    private static String separated(String mark) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> line(mark, column -> word(row, column)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String mark, IntFunction<String> cell) {
        return IntStream.range(0, COLUMNS).mapToObj(cell).collect(Collectors.joining(mark));
    }

    private static String rows(String begin, String beginRow, String endRow, String end, CellText cell) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> beginRow + line("", column -> cell.of(row, column)) + endRow)
                .collect(Collectors.joining("", begin, end));
    }

    private static String sheet(CellText cell) {
        return rows("", "<row>", "</row>", "", cell);
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String longTexts() {
        String cell = "<row>" + inline("甲".repeat(TEXT)) + "</row>";
        return cell.repeat(EXPANDED / 3 / cell.length() - 1);
    }

    /** As Word writes a cell, with its widths and fonts. */
    private static String formatted(int row, int column) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"1\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:sz w:val=\"21\"/>"
                + "</w:rPr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"21\"/></w:rPr><w:t>" + word(row, column)
                + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] workbook(String rows) throws IOException {
        return office(
                "xl/workbook.xml",
                TYPES + "spreadsheetml.sheet.main+xml",
                "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                TYPES + "spreadsheetml.worksheet+xml",
                "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>",
                "xl/_rels/workbook.xml.rels",
                "",
                relationship("worksheet", "worksheets/sheet1.xml"));
    }

    private static byte[] word(String body) throws IOException {
        return office(
                "word/document.xml",
                TYPES + "wordprocessingml.document.main+xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** A container of parts: of each its name, its type where it has one, and its text. */
    private static byte[] office(String... parts) throws IOException {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (int i = 0; i < parts.length; i += 3) {
            if (!parts[i + 1].isEmpty()) {
                types.append("<Override PartName=\"/")
                        .append(parts[i])
                        .append("\" ContentType=\"")
                        .append(parts[i + 1])
                        .append("\"/>");
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(zip, "_rels/.rels", relationship("officeDocument", parts[0]));
            for (int i = 0; i < parts.length; i += 3) {
                put(zip, parts[i], parts[i + 2]);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] old(boolean blank) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            HSSFCellStyle style = workbook.createCellStyle();
            for (int r = 0; r < ROWS; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    row.createCell(c).setCellStyle(style);
                    if (!blank) {
                        row.getCell(c).setCellValue(word(r, c));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** As many rows as the bytes hold. */
    private static byte[] word97() throws IOException {
        List<List<Word97File.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < BYTES / BYTES_OF_ROW; r++) {
            List<Word97File.Cell> row = new ArrayList<>();
            for (int c = 0; c < COLUMNS; c++) {
                row.add(Word97File.Cell.of(c * Formats.COLUMN, (c + 1) * Formats.COLUMN, word(r, c)));
            }
            rows.add(row);
        }
        return new Word97File().table(rows).bytes();
    }
}
