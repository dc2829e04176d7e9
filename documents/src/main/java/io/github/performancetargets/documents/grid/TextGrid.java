package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.Place;
import java.util.ArrayList;
import java.util.List;

/** 文本网格 Text with a tab between cells: every line a row. */
public final class TextGrid {
    private TextGrid() {}

    /** The grid of a text. */
    public static List<Grid> read(String text) {
        List<GridRow> rows = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n|\f|\u000B", -1);
        for (int i = 0; i < lines.length; i++) {
            List<GridCell> cells = cells(lines[i], i + 1);
            if (!cells.isEmpty()) {
                rows.add(new GridRow(i + 1, cells));
            }
        }
        return List.of(new Grid("", rows, Grid.Flow.APART));
    }

    private static List<GridCell> cells(String line, int number) {
        List<GridCell> cells = new ArrayList<>();
        int column = 0;
        for (int start = 0; start <= line.length(); column++) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            String words = Words.stripped(line.substring(start, end));
            if (!words.isEmpty()) {
                cells.add(GridCell.of(words, column, new Place("", number, column + 1)));
            }
            start = end + 1;
        }
        return cells;
    }
}
