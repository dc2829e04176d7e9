package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * A page drawn in a test: a line of cells between bars is a row of a table, any other line a paragraph, a blank one the end of a table. A cell
 * {@code <} belongs to the one on its left, {@code ^} to the one above it.
 */
final class DrawnPage {
    private final List<List<String>> table = new ArrayList<>();
    private final StringBuilder html = new StringBuilder("<meta charset=utf-8>");

    private DrawnPage(String drawn) {
        for (String line : drawn.split("\n", -1)) {
            if (line.indexOf('|') >= 0) {
                table.add(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
                continue;
            }
            close();
            if (!line.isBlank()) {
                html.append("<p data-kept>").append(escaped(line.strip())).append("</p>");
            }
        }
        close();
    }

    /** The page as read from each of the formats that can hold it. */
    static List<ReadResult> readInAll(String drawn) throws IOException, UnreadableDocumentException {
        String page = new DrawnPage(drawn).html.toString();
        PageFormats formats = PageFormats.of(page);
        DocumentReader reader = DocumentReader.create();
        return List.of(
                reader.read(page.getBytes(StandardCharsets.UTF_8), "a.html"),
                reader.read(formats.word(), "a.docx"),
                reader.read(formats.word97(), "a.doc"),
                reader.read(formats.workbook(), "a.xlsx"));
    }

    /** Tiers, name, value and what was achieved of every indicator, each in a line. */
    static List<String> indicators(PerformanceTargetTable table) {
        return table.indicators().stream().map(DrawnPage::said).toList();
    }

    private static String said(Indicator indicator) {
        return indicator.category().map(IndicatorCategory::code).orElse("-") + " "
                + indicator.dimension().map(IndicatorDimension::code).orElse("-") + " " + indicator.name() + " "
                + indicator.value().map(StatedTarget::text).orElse("-")
                + indicator.actual().map(a -> " " + a.text()).orElse("");
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\\n", "<br>");
    }

    private void close() {
        if (table.isEmpty()) {
            return;
        }
        html.append("<table>");
        for (int row = 0; row < table.size(); row++) {
            html.append("<tr>");
            for (int column = 0; column < table.get(row).size(); column++) {
                String text = table.get(row).get(column);
                if (!text.equals("<") && !text.equals("^")) {
                    html.append("<td colspan=").append(across(row, column)).append(" rowspan=");
                    html.append(down(row, column))
                            .append('>')
                            .append(escaped(text))
                            .append("</td>");
                }
            }
            html.append("</tr>");
        }
        html.append("</table>");
        table.clear();
    }

    private int across(int row, int column) {
        int end = column + 1;
        while (end < table.get(row).size() && table.get(row).get(end).equals("<")) {
            end++;
        }
        return end - column;
    }

    private int down(int row, int column) {
        int end = row + 1;
        while (end < table.size()
                && column < table.get(end).size()
                && table.get(end).get(column).equals("^")) {
            end++;
        }
        return end - row;
    }
}
