package io.github.performancetargets.documents.word97;

import io.github.performancetargets.documents.grid.LimitException;
import io.github.performancetargets.documents.grid.OutsideLines;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.word97.Word97Row.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Word 97 网格 The tables of a Word 97 document, and the short lines right above each of them. */
public final class Word97Grid {
    private final SheetBuilder grid;
    private final OutsideLines lines;
    private int tables;

    private Word97Grid(SheetBuilder grid) {
        this.grid = grid;
        this.lines = new OutsideLines(grid);
    }

    /**
     * Reads the tables in the order of the document.
     *
     * @param size of the file
     * @return whether the document has pictures and not a word, as a scanned one does
     * @throws IOException if the file is broken
     */
    public static boolean read(POIFSFileSystem files, long size, SheetBuilder grid) throws IOException, LimitException {
        Word97Bounds.check(files.getRoot(), size, grid.limits());
        try (HWPFDocument document = new HWPFDocument(files)) {
            return new Word97Grid(grid).read(new Word97Paragraphs(document));
        } catch (AssertionError broken) {
            // the library says of some broken files that they cannot be, where assertions are on
            throw new IOException(broken);
        }
    }

    private boolean read(Word97Paragraphs paragraphs) throws IOException, LimitException {
        boolean words = false;
        boolean pictures = false;
        while (paragraphs.hasNext()) {
            if (paragraphs.isInTable()) {
                table(paragraphs.table());
                words = true;
            } else {
                Word97Text line = paragraphs.line();
                lines.add(line.words());
                words |= !line.words().isBlank();
                pictures |= line.hasPictures();
            }
        }
        return pictures && !words;
    }

    private void table(List<Word97Row> rows) throws LimitException {
        grid.begin("T" + ++tables, lines.flow());
        add(rows, lines.flush());
        for (Word97Row row : rows) {
            for (Box box : row.boxes()) {
                for (List<Word97Row> nested : box.content().nested()) {
                    table(nested);
                }
            }
        }
    }

    private void add(List<Word97Row> rows, int above) throws LimitException {
        Word97Columns columns = Word97Columns.of(rows);
        List<Map<Integer, Integer>> begun = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            begun.add(new HashMap<>());
            for (int c = 0; c < rows.get(r).boxes().size(); c++) {
                begun.get(r).put(columns.column(rows.get(r), c), c);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            Word97Row row = rows.get(r);
            for (int c = 0; c < row.boxes().size(); c++) {
                Box box = row.boxes().get(c);
                int column = columns.column(row, c);
                // a cell that would go on with none is one of its own; words below those of a merged cell are hidden,
                // and read all the same
                if (box.continues()
                        && r > 0
                        && begun.get(r - 1).containsKey(column)
                        && LabelWords.stripped(box.content().text()).isEmpty()) {
                    continue;
                }
                int span = 1;
                while (r + span < rows.size()
                        && continues(rows.get(r + span), begun.get(r + span).get(column))) {
                    span++;
                }
                grid.add(
                        above + r,
                        column,
                        span,
                        columns.span(row, c),
                        box.content().text());
            }
        }
    }

    private static boolean continues(Word97Row row, @Nullable Integer index) {
        return index != null && row.boxes().get(index).continues();
    }
}
