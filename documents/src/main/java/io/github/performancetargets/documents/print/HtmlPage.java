package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * 网页 A page of printed forms, each built as a tree, so that no text of a form can become markup, written as it comes, and then
 * forgotten.
 */
public final class HtmlPage {
    private static final int WIDEST_UPRIGHT = 110;
    private static final int WHOLE = 100;
    /** How much of the width the margin for notes takes, in percent. */
    private static final int MARGIN = 28;
    /** Marks what was added to a form, for people with screen readers and for our own reader. */
    private static final String ROLE = "role";

    private static final String NOTE = "note";

    private static final String END = "</body>";

    private final Document page = Document.createShell("");
    private final Appendable out;
    private final String after;

    /**
     * Begins a page.
     *
     * @throws IOException if what takes the page fails
     */
    public HtmlPage(String title, Appendable out) throws IOException {
        this.out = out;
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        Objects.requireNonNull(page.selectFirst("html")).attr("lang", "zh-CN");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("title").text(PlainWords.of(title));
        head.appendElement("style").appendChild(new DataNode(style()));
        String empty = page.outerHtml();
        int end = empty.lastIndexOf(END);
        out.append(empty, 0, end);
        this.after = empty.substring(end);
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("form.css")) {
            return new String(Objects.requireNonNull(in, "form.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the page.
     *
     * @throws IOException if what takes the page fails
     */
    public void end() throws IOException {
        out.append(after).append('\n');
    }

    /**
     * Adds a form as it is.
     *
     * @throws IOException if what takes the page fails
     */
    public void add(AnnotatedForm form) throws IOException {
        Element article = article(form, "form");
        Element table = table(article, form.sheet(), WHOLE);
        for (int row = 0; row < form.sheet().rows().size(); row++) {
            row(table, form, row);
        }
        write(article);
    }

    /**
     * Adds a form with the findings about it.
     *
     * @param summary what is said of the form as a whole
     * @throws IOException if what takes the page fails
     */
    public void addChecked(AnnotatedForm form, String summary) throws IOException {
        Element article = article(form, "form checked");
        Element table = table(article, form.sheet(), WHOLE - MARGIN);
        Objects.requireNonNull(table.selectFirst("colgroup"))
                .appendElement("col")
                .addClass("notes");
        int covered = 0;
        for (int row = 0; row < form.sheet().rows().size(); row++) {
            Element line = row(table, form, row);
            if (row >= covered) {
                covered = margin(line, form, row, row == 0 ? summary : "");
            }
        }
        if (!form.atEnd().isEmpty()) {
            Element end = article.appendElement("section").addClass("notes").attr(ROLE, NOTE);
            form.atEnd().forEach(note -> note(end, note, true));
        }
        write(article);
    }

    private void write(Element article) throws IOException {
        out.append(article.outerHtml()).append('\n');
        article.remove();
    }

    private Element article(AnnotatedForm form, String classes) {
        boolean wide = form.sheet().totalWidth() > WIDEST_UPRIGHT;
        Element article = page.body().appendElement("article").attr("class", classes + (wide ? " wide" : ""));
        return article;
    }

    private static Element table(Element article, FormSheet sheet, int share) {
        Element table = article.appendElement("table");
        Element columns = table.appendElement("colgroup");
        for (int c = 0; c < sheet.width(); c++) {
            String percent = share * sheet.widthOf(c) / sheet.totalWidth() + "%";
            columns.appendElement("col").attr("style", "width: " + percent);
        }
        table.appendElement("tbody").appendText("\n");
        return table;
    }

    private static Element row(Element table, AnnotatedForm form, int row) {
        Element body = table.child(table.childrenSize() - 1);
        Element line = body.appendElement("tr");
        body.appendText("\n");
        for (PrintedCell cell : form.sheet().rows().get(row)) {
            cell(line, cell, form.about(row, cell));
        }
        return line;
    }

    private static void cell(Element line, PrintedCell cell, List<Note> notes) {
        boolean label = cell.style() == Style.LABEL || cell.style() == Style.UPRIGHT;
        Element made = line.appendElement(label ? "th" : "td");
        if (cell.style() != Style.LABEL) {
            made.addClass(cell.style().name().toLowerCase(Locale.ROOT));
        }
        span(made, "colspan", cell.columnSpan());
        span(made, "rowspan", cell.rowSpan());
        AnnotatedForm.heaviest(notes).ifPresent(severity -> {
            made.addClass("found").addClass(severity.code());
            // shown by the style sheet: no words of the form
            made.attr(
                    "data-notes",
                    notes.stream().map(n -> Integer.toString(n.number())).collect(Collectors.joining(" ")));
        });
        // a browser breaks a page anywhere in such lines, but nowhere in text that it turns itself
        String text =
                cell.style() == Style.UPRIGHT ? String.join("\n", cell.text().split("")) : cell.text();
        if (text.contains("  ") || text.indexOf('\t') >= 0) {
            // a browser makes one of several blanks
            made.attr("style", "white-space: pre-wrap");
        }
        String[] lines = PlainWords.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                made.appendElement("br");
            }
            made.appendChild(new TextNode(lines[i]));
        }
    }

    private static void span(Element cell, String attribute, int span) {
        if (span > 1) {
            cell.attr(attribute, Integer.toString(span));
        }
    }

    /** The margin beside a row and those below it that have no notes of their own; answers with the row after them. */
    private static int margin(Element line, AnnotatedForm form, int row, String summary) {
        int end = row + 1;
        while (end < form.sheet().rows().size() && form.beside(end).isEmpty()) {
            end++;
        }
        Element margin = line.appendElement("td").addClass("notes").attr(ROLE, NOTE);
        span(margin, "rowspan", end - row);
        if (!summary.isEmpty()) {
            margin.appendElement("p").addClass("summary").text(summary);
        }
        form.beside(row).forEach(note -> note(margin, note, false));
        return end;
    }

    private static void note(Element parent, Note note, boolean withPlace) {
        Element made = parent.appendElement("p").addClass(note.severity().code());
        String place = withPlace ? " · " + PlainWords.of(note.place()) : "";
        made.appendElement("b").text(note.number() + " " + note.weight() + place);
        made.appendText(" " + PlainWords.of(note.message()) + " ");
        made.appendElement("code").text(PlainWords.of(note.rule()));
    }
}
