package io.github.performancetargets.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A table that is no form and stands beside one.
 *
 * @param name for messages
 * @param rows its cells, some of them blank
 */
record ForeignTable(String name, List<List<String>> rows) {
    /** All that the tests have. */
    static List<ForeignTable> all() {
        try (InputStream in = Objects.requireNonNull(ForeignTable.class.getResourceAsStream("foreign-tables.txt"))) {
            List<ForeignTable> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    all.add(new ForeignTable(line.substring(2), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    all.get(all.size() - 1).rows.add(Arrays.asList(line.split("\\|", -1)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its cells that say something. */
    List<String> words() {
        return rows.stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Its cells with tabs between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }

    String html() {
        StringBuilder html = new StringBuilder("<table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(words -> html.append("<td>").append(words).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /** Adds it to a document, behind a blank line. */
    void addTo(XWPFDocument document) {
        document.createParagraph();
        XWPFTable table = document.createTable(
                rows.size(), rows.stream().mapToInt(List::size).max().orElse(1));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
