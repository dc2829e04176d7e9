package io.github.performancetargets.freeze;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** 单元格文字 The texts of a document's cells and lines, found without the reader that is judged. */
final class CellTexts {
    private static final String CELLS = "td, th, caption, body > p, h1, h2, h3, h4";

    private CellTexts() {}

    static void each(Path document, Consumer<String> texts) throws IOException {
        Consumer<String> stripped = text -> {
            if (!text.isBlank()) {
                texts.accept(text.strip());
            }
        };
        String name = String.valueOf(document.getFileName());
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html", "htm" -> page(document, stripped);
            case "xlsx", "xlsm", "xls" -> workbook(document, stripped);
            case "docx" -> word(document, stripped);
            case "csv" -> separated(document, stripped);
            case "txt", "tsv" ->
                Files.readString(document)
                        .lines()
                        .flatMap(line -> List.of(line.split("\t", -1)).stream())
                        .forEach(stripped);
            default -> {
                // another type is not read
            }
        }
    }

    private static void page(Path document, Consumer<String> texts) throws IOException {
        for (Element cell : Jsoup.parse(Files.readString(document)).select(CELLS)) {
            texts.accept(cell.text());
        }
    }

    private static void workbook(Path document, Consumer<String> texts) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.CHINA);
        try (InputStream input = Files.newInputStream(document);
                Workbook workbook = WorkbookFactory.create(input)) {
            workbook.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> texts.accept(shown.formatCellValue(cell)))));
        }
    }

    private static void word(Path document, Consumer<String> texts) throws IOException {
        try (InputStream input = Files.newInputStream(document);
                XWPFDocument word = new XWPFDocument(input)) {
            word.getParagraphs().forEach(paragraph -> texts.accept(paragraph.getText()));
            for (XWPFTable table : word.getTables()) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> texts.accept(cell.getText())));
            }
        }
    }

    private static void separated(Path document, Consumer<String> texts) throws IOException {
        try (CSVParser rows = CSVParser.parse(document, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            rows.forEach(row -> row.forEach(texts));
        }
    }
}
