package io.github.performancetargets.documents.word97;

import io.github.performancetargets.documents.grid.LimitException;
import io.github.performancetargets.documents.word97.Word97Row.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * 段落游标 The paragraphs of a document, taken one after the other: a table is a run of paragraphs that say how deep they stand in
 * tables, and the marks that end cells and rows are at their ends. The library's own tables lose one that begins with another.
 */
final class Word97Paragraphs {
    private static final int MOST_NESTED = 8;
    private static final char CELL_END = '\u0007';

    private final Range text;
    private final List<PAPX> properties;
    private final int count;
    private int at;

    Word97Paragraphs(HWPFDocument document) {
        this.text = document.getRange();
        this.properties = document.getParagraphTable().getParagraphs();
        this.count = Math.min(text.numParagraphs(), properties.size());
    }

    boolean hasNext() {
        return at < count;
    }

    boolean isInTable() {
        return text.getParagraph(at).isInTable();
    }

    /** The words of the next paragraph, which is in no table. */
    Word97Text line() {
        Word97Text line = new Word97Text();
        line.add(text.getParagraph(at++));
        return line;
    }

    /** The rows of the table that the next paragraphs are. */
    List<Word97Row> table() throws IOException, LimitException {
        return table(1);
    }

    private List<Word97Row> table(int level) throws IOException, LimitException {
        if (level > MOST_NESTED) {
            throw new LimitException("tables within each other", MOST_NESTED);
        }
        List<Word97Row> rows = new ArrayList<>();
        List<Content> cells = new ArrayList<>();
        List<List<Word97Row>> nested = new ArrayList<>();
        Word97Text words = new Word97Text();
        while (at < count) {
            Paragraph paragraph = text.getParagraph(at);
            int depth = Math.max(1, paragraph.getTableLevel());
            if (!paragraph.isInTable() || depth < level) {
                break;
            }
            if (depth > level) {
                nested.add(table(level + 1));
                continue;
            }
            boolean rowEnds = paragraph.isTableRowEnd();
            if (!rowEnds) {
                words.add(paragraph);
            }
            if (rowEnds ? !words.words().isBlank() || !nested.isEmpty() : endsCell(paragraph, level)) {
                cells.add(new Content(words.words(), List.copyOf(nested)));
                nested.clear();
                words = new Word97Text();
            }
            if (rowEnds) {
                rows.add(new Word97Definition(properties.get(at).getSprmBuf()).row(cells));
                cells.clear();
            }
            at++;
        }
        if (!cells.isEmpty() || !nested.isEmpty() || !words.words().isBlank()) {
            throw new IOException("a table whose last row does not end");
        }
        return rows;
    }

    private static boolean endsCell(Paragraph paragraph, int level) {
        String text = paragraph.text();
        return level == 1
                ? !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END
                : paragraph.isEmbeddedCellMark();
    }
}
