package io.github.performancetargets.documents.grid;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** 网页单元格文字 The words of a cell of a web page as a browser shows them, without the tables inside it. */
final class CellWords implements NodeFilter {
    private static final Pattern WHITE_SPACE = Pattern.compile("white-space:\\s*(pre|break-spaces)");

    private final StringBuilder text = new StringBuilder();
    private final boolean asWritten;

    private CellWords(boolean asWritten) {
        this.asWritten = asWritten;
    }

    static String of(Element cell) {
        CellWords words = new CellWords(WHITE_SPACE.matcher(cell.attr("style")).find());
        NodeTraversor.filter(words, cell);
        return words.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(asWritten ? words.getWholeText() : words.text());
        } else if (node instanceof Element element && depth > 0) {
            String name = element.normalName();
            if (name.equals("table") || name.equals("script") || name.equals("style")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br") || element.isBlock()) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0 && element.isBlock()) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        boolean fresh = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(fresh ? words.stripLeading() : words);
    }

    private void newLine() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
