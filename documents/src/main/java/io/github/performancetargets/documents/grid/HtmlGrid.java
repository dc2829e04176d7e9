package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** 网页网格 The tables of a web page, nested ones each by itself, and the short lines right above each of them. */
public final class HtmlGrid {
    private static final int MOST_SPANNED = 10_000;
    private static final int MOST_COVERED = 200_000;
    private static final int MARGIN = 10;
    private static final Set<String> APART = Set.of("table", "script", "style");

    private final SheetBuilder grid;
    private final OutsideLines lines;
    private int tables;

    private HtmlGrid(SheetBuilder grid) {
        this.grid = grid;
        this.lines = new OutsideLines(grid);
    }

    /** Reads the tables of a page in their order. */
    public static void read(String page, SheetBuilder grid) throws LimitException {
        checkMarkup(page, grid.limits().markup());
        HtmlGrid html = new HtmlGrid(grid);
        PageWalk walk = new PageWalk();
        NodeTraversor.traverse(walk, parsed(page, grid.limits().nesting()).body());
        for (Object item : walk.order) {
            if (item instanceof Element table) {
                html.table(table);
            } else {
                html.lines.add(item.toString());
            }
        }
    }

    /** Counts what the parser would make objects of, before it does. */
    private static void checkMarkup(String page, long most) throws LimitException {
        long count = 0;
        boolean tag = false;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            boolean opens = c == '<' && i + 1 < page.length() && page.charAt(i + 1) != '/';
            count += opens || (tag && c == '=') ? 1 : 0;
            tag = opens || (tag && c != '>');
        }
        if (count > most) {
            throw new LimitException("elements and attributes", most, "withMaxContent");
        }
    }

    /**
     * A page whose elements stand no deeper in each other than the limit: every level costs the parser a search through all of
     * them, so it flattens what is deeper than it is told to go. Below that it loses tables, which is why it goes further than
     * the limit and such a page is refused.
     */
    private static Document parsed(String page, int nesting) throws LimitException {
        Document document = Jsoup.parse(page, "", Parser.htmlParser().setMaxDepth(nesting + MARGIN));
        int[] deepest = {0};
        NodeTraversor.traverse(
                (node, depth) -> deepest[0] = Math.max(deepest[0], node instanceof Element ? depth : 0), document);
        if (deepest[0] > nesting) {
            throw new LimitException("elements within each other", nesting, "withMaxNesting");
        }
        return document;
    }

    /** 遍历 Finds the tables of a page, and the lines of text outside of them. */
    private static final class PageWalk implements NodeVisitor {
        private final List<Object> order = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        // how many elements around the node have text of their own
        private int apart;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("table")) {
                    breakLine();
                    order.add(element);
                } else if (element.isBlock() || element.normalName().equals("br")) {
                    breakLine();
                }
                apart += isApart(element) ? 1 : 0;
            } else if (node instanceof TextNode text && apart == 0) {
                line.append(text.text());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                apart -= isApart(element) ? 1 : 0;
                if (element.isBlock()) {
                    breakLine();
                }
            }
        }

        private static boolean isApart(Element element) {
            return isNote(element) || APART.contains(element.normalName());
        }

        private void breakLine() {
            if (line.length() > 0) {
                order.add(line.toString());
                line.setLength(0);
            }
        }
    }

    private void table(Element table) throws LimitException {
        tables++;
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                CellWords.of(child).lines().forEach(lines::add);
            }
        }
        grid.begin("T" + tables, lines.flow());
        int row = lines.flush();
        Set<Long> covered = new HashSet<>();
        List<Element> rows = rows(table);
        int last = row + rows.size();
        for (Element tr : rows) {
            int column = 0;
            for (Element cell : tr.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                while (covered.contains(key(row, column))) {
                    column++;
                }
                int rowSpan = Math.min(last - row, span(cell, "rowspan"));
                int columnSpan = span(cell, "colspan");
                add(cell, row, column, rowSpan, columnSpan);
                cover(covered, row, column, rowSpan, columnSpan);
                column += columnSpan;
            }
            row++;
        }
    }

    /** A note beside the form, such as a finding that this library wrote there, is no part of the form. */
    private void add(Element cell, int row, int column, int rowSpan, int columnSpan) throws LimitException {
        String words = CellWords.of(cell);
        if (!isNote(cell)) {
            grid.add(row, column, rowSpan, columnSpan, words);
        } else if (!words.isBlank()) {
            grid.remark(RemarkKind.OUTSIDE, row, column, words);
        }
    }

    private static boolean isNote(Element element) {
        return element.attr("role").equals("note");
    }

    private static void cover(Set<Long> covered, int row, int column, int rowSpan, int columnSpan)
            throws LimitException {
        if (covered.size() + (long) rowSpan * columnSpan > MOST_COVERED) {
            throw new LimitException("merged places", MOST_COVERED);
        }
        for (int r = 1; r < rowSpan; r++) {
            for (int c = 0; c < columnSpan; c++) {
                covered.add(key(row + r, column + c));
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    /** The rows of this table, not of tables inside its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (Set.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(e -> e.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Spans as HTML bounds them: 1 to 1000 columns, up to 65534 rows; anything else is 1. */
    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int most = attribute.equals("colspan") ? 1_000 : MOST_SPANNED;
        return text.length() > 5 ? most : Math.min(most, Math.max(1, Integer.parseInt(text)));
    }
}
