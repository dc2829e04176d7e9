package io.github.performancetargets.generalisation.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** 网页来源 A case's web page as a document; of the lines outside the tables those that the case says belong to the form. */
public final class HtmlSource {
    private HtmlSource() {}

    /** Reads the page. */
    public static FormDocument read(String html) {
        Document page = Jsoup.parse(html);
        List<Block> blocks = new ArrayList<>();
        for (Element element : page.select("body > p[data-kept], body > h1[data-kept], table")) {
            blocks.add(
                    element.normalName().equals("table")
                            ? new Block.Table(grid(element))
                            : new Block.Line(element.text()));
        }
        return new FormDocument(blocks);
    }

    private static FormGrid grid(Element table) {
        List<Element> rows = table.select("tr");
        List<FormCell> cells = new ArrayList<>();
        Set<List<Integer>> covered = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element td : rows.get(row).children()) {
                while (covered.contains(List.of(row, column))) {
                    column++;
                }
                int down = Math.min(rows.size() - row, span(td, "rowspan"));
                FormCell cell = new FormCell(row, column, down, span(td, "colspan"), words(td));
                cells.add(cell);
                for (int r = cell.row(); r < cell.bottom(); r++) {
                    for (int c = cell.column(); c < cell.right(); c++) {
                        covered.add(List.of(r, c));
                    }
                }
                column = cell.right();
            }
        }
        return new FormGrid(rows.size(), cells);
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static String words(Element cell) {
        Element copy = cell.clone();
        copy.select("br").forEach(br -> br.replaceWith(new TextNode("\u0001")));
        return copy.text().replace('\u0001', '\n').strip();
    }
}
