package io.github.performancetargets.generalisation.grid;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page. */
final class HtmlRenderer {
    private HtmlRenderer() {}

    static byte[] write(FormDocument document) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Line line) {
                page.body().appendElement("p").text(line.text());
            } else if (block instanceof Block.Table table) {
                write(table.grid(), page.body());
            }
        }
        return ("<!DOCTYPE html>" + page.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(FormGrid grid, Element parent) {
        Element body = parent.appendElement("table").appendElement("tbody");
        for (int row = 0; row < grid.height(); row++) {
            Element tr = body.appendElement("tr");
            for (FormCell cell : grid.row(row)) {
                Element td = tr.appendElement("td");
                span(td, "rowspan", cell.rows());
                span(td, "colspan", cell.columns());
                String[] lines = cell.text().split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        td.appendElement("br");
                    }
                    td.appendText(lines[i]);
                }
                cell.inner().ifPresent(inner -> write(inner, td));
            }
        }
    }

    private static void span(Element cell, String attribute, int places) {
        if (places > 1) {
            cell.attr(attribute, String.valueOf(places));
        }
    }
}
