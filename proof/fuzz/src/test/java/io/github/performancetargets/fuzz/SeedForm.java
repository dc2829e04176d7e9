package io.github.performancetargets.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A table of the documents of {@code conformance}, for documents that are made of it.
 *
 * @param rows how many it has
 * @param boxes its cells, row by row
 */
record SeedForm(int rows, List<Box> boxes) {
    private static final List<String> PAGES = readPages();
    private static final int LARGEST = 400;
    private static final List<SeedForm> ALL =
            PAGES.stream().flatMap(page -> of(Jsoup.parse(page))).toList();

    /** A cell; rows and columns from 0. */
    record Box(int row, int column, int rows, int columns, String text) {}

    /** All documents, as pages. */
    static List<String> pages() {
        return PAGES;
    }

    /** All tables of a size that a search can change many times a second. */
    static List<SeedForm> all() {
        return ALL;
    }

    /** The cells that begin or go on in a row, from left to right. */
    List<Box> row(int index) {
        return boxes.stream()
                .filter(box -> box.row <= index && index < box.row + box.rows)
                .sorted((a, b) -> Integer.compare(a.column, b.column))
                .toList();
    }

    private static List<String> readPages() {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("conformance.directory")), 2)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.equals("source.html")) {
                    pages.add(Files.readString(file));
                } else if (name.equals("source.tsv")) {
                    pages.add(page(Files.readString(file)));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return List.copyOf(pages);
    }

    private static String page(String lines) {
        Document page = Document.createShell("");
        Element table = page.body().appendElement("table");
        lines.lines().forEach(line -> {
            Element row = table.appendElement("tr");
            for (String cell : line.split("\t", -1)) {
                row.appendElement("td").text(cell);
            }
        });
        return page.outerHtml();
    }

    private static Stream<SeedForm> of(Document page) {
        return page.select("table").stream().map(SeedForm::of).filter(form -> form.boxes.size() <= LARGEST);
    }

    private static SeedForm of(Element table) {
        List<Box> boxes = new ArrayList<>();
        Set<List<Integer>> covered = new HashSet<>();
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (covered.contains(List.of(row, column))) {
                    column++;
                }
                Box box = new Box(
                        row,
                        column,
                        Math.min(span(cell, "rowspan"), rows.size() - row),
                        span(cell, "colspan"),
                        cell.text());
                for (int place = 0; place < box.rows * box.columns; place++) {
                    covered.add(List.of(row + place / box.columns, column + place % box.columns));
                }
                boxes.add(box);
                column += box.columns;
            }
        }
        return new SeedForm(rows.size(), List.copyOf(boxes));
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        boolean number = !span.isEmpty() && span.length() < 3 && span.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(span)) : 1;
    }
}
