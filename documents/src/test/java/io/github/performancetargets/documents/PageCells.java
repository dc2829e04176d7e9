package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.DocumentPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The cells of a page, laid out again by the rules of HTML: lines that are kept are the first rows of the table below them. */
final class PageCells {
    /** Tables, and the lines that are kept. */
    static final String BLOCKS = "body > p[data-kept], body > h1[data-kept], table";

    private PageCells() {}

    static boolean isLine(Element block) {
        return !block.normalName().equals("table");
    }

    static Map<DocumentPlace, String> of(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        Map<DocumentPlace, String> cells = new HashMap<>();
        int row = 0;
        int tables = 1;
        for (Element block : page.select(BLOCKS)) {
            if (isLine(block)) {
                cells.put(new DocumentPlace("T" + tables, ++row, 1), block.text());
            } else {
                add(cells, "T" + tables++, row, block);
                row = 0;
            }
        }
        return cells;
    }

    private static void add(Map<DocumentPlace, String> cells, String part, int above, Element table) {
        int row = above;
        Set<String> covered = new HashSet<>();
        for (Element tr : table.select("tr")) {
            row++;
            int column = 1;
            for (Element cell : tr.children()) {
                while (covered.contains(row + "," + column)) {
                    column++;
                }
                int rows = span(cell, "rowspan");
                int columns = span(cell, "colspan");
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < columns; c++) {
                        covered.add((row + r) + "," + (column + c));
                    }
                }
                String text = cell.wholeText().strip();
                if (!text.isEmpty()) {
                    cells.put(new DocumentPlace(part, row, column), withBreaks(cell));
                }
                column += columns;
            }
        }
    }

    static String withBreaks(Element cell) {
        Element copy = cell.clone();
        copy.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\u0001")));
        return copy.text().replace('\u0001', '\n').strip();
    }

    static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }
}
