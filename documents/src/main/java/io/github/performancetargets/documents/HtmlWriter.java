package io.github.performancetargets.documents;

import io.github.performancetargets.documents.print.FormSheet;
import io.github.performancetargets.documents.print.PrintedCell;
import io.github.performancetargets.documents.print.PrintedForm;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Locale;

/**
 * 网页输出 Writes tables as a web page that looks like the printed form: merged tiers, A4 when printed, no scripts, nothing
 * fetched from anywhere, every text escaped. Immutable and thread-safe.
 */
public final class HtmlWriter {
    private static final HtmlWriter DEFAULT = new HtmlWriter("绩效目标表");

    private static final String STYLE = """
            @page { size: A4 portrait; margin: 18mm 14mm; }
            body { font-family: "SimSun", "Songti SC", "Noto Serif CJK SC", serif; font-size: 10.5pt; line-height: 1.5;
              color: #000; background: #fff; max-width: 190mm; margin: 8mm auto; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 12mm; }
            td.title, td.subtitle { border: none; text-align: center; }
            td.title { font-family: "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif; font-size: 16pt; }
            td, th { border: 0.5pt solid #000; padding: 1.2mm 1.6mm; vertical-align: middle; overflow-wrap: anywhere;
              white-space: pre-line; }
            th { font-weight: normal; text-align: center; }
            td.value { text-align: center; }
            tr { break-inside: avoid; }
            @media print { body { margin: 0; max-width: none; } table { break-after: page; }
              table:last-of-type { break-after: auto; } }
            """;

    private final String title;

    private HtmlWriter(String title) {
        this.title = title;
    }

    /** A writer. */
    public static HtmlWriter create() {
        return DEFAULT;
    }

    /** The same with another title of the page. */
    public HtmlWriter withTitle(String pageTitle) {
        return new HtmlWriter(pageTitle);
    }

    /** The page that shows the tables one below the other, in UTF-8 when it is stored. */
    public String write(List<PerformanceTargetTable> tables) {
        StringBuilder out = new StringBuilder(4_096);
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        escape(out, title);
        out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        for (PerformanceTargetTable table : tables) {
            table(out, PrintedForm.of(table));
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static void table(StringBuilder out, FormSheet sheet) {
        out.append("<table>\n");
        for (List<PrintedCell> row : sheet.rows()) {
            out.append("<tr>");
            for (PrintedCell cell : row) {
                cell(out, cell);
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static void cell(StringBuilder out, PrintedCell cell) {
        boolean label = cell.style() == PrintedCell.Style.LABEL;
        out.append(label ? "<th" : "<td class=\"" + cell.style().name().toLowerCase(Locale.ROOT) + "\"");
        if (cell.columnSpan() > 1) {
            out.append(" colspan=\"").append(cell.columnSpan()).append('"');
        }
        if (cell.rowSpan() > 1) {
            out.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        out.append('>');
        escape(out, cell.text());
        out.append(label ? "</th>" : "</td>");
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br>");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
    }
}
