package io.github.performancetargets.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page drawn in lines of text: lines beside a table as they are, a row of a table between bars, {@code ~3} behind a cell that
 * covers three columns and {@code ^3} behind one that covers three rows, and what must be read behind {@code =>}.
 */
record LayoutSketch(String name, List<String> page, List<String> expected) {
    static List<LayoutSketch> all(String resource) {
        String text;
        try (InputStream in = LayoutSketch.class.getResourceAsStream(resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<LayoutSketch> found = new ArrayList<>();
        for (String line : text.lines().toList()) {
            LayoutSketch last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (line.startsWith("= ")) {
                found.add(new LayoutSketch(line.substring(2), new ArrayList<>(), new ArrayList<>()));
            } else if (last != null && line.startsWith("=> ")) {
                last.expected().add(line.substring(3));
            } else if (last != null && !line.isEmpty()) {
                last.page().add(line);
            }
        }
        return found;
    }

    /** The page as html. */
    String html() {
        StringBuilder html = new StringBuilder("<html><body>");
        boolean table = false;
        for (String line : page) {
            boolean row = line.startsWith("|");
            if (row != table) {
                html.append(row ? "<table>" : "</table>");
            }
            html.append(row ? row(line) : "<p data-kept>" + line + "</p>");
            table = row;
        }
        return html.append(table ? "</table>" : "").append("</body></html>").toString();
    }

    private static String row(String line) {
        StringBuilder row = new StringBuilder("<tr>");
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        for (String cell : cells) {
            row.append("<td")
                    .append(span(cell, '~', "colspan"))
                    .append(span(cell, '^', "rowspan"))
                    .append('>')
                    .append(words(cell))
                    .append("</td>");
        }
        return row.append("</tr>").toString();
    }

    private static String words(String cell) {
        int end = cell.length();
        for (char mark : new char[] {'~', '^'}) {
            end = cell.indexOf(mark) < 0 ? end : Math.min(end, cell.indexOf(mark));
        }
        return cell.substring(0, end);
    }

    private static String span(String cell, char mark, String attribute) {
        int at = cell.indexOf(mark);
        return at < 0 ? "" : " " + attribute + "=\"" + cell.charAt(at + 1) + "\"";
    }

    @Override
    public String toString() {
        return name;
    }
}
