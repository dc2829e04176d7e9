package io.github.performancetargets.generalisation.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * 文本来源 A case's text with tabs as a document of one table, a line a row. Where it leaves tiers blank below the first row of
 * them, they are taken for merged cells, as they were before the table became a text.
 */
public final class TextSource {
    private static final int NAME = 3;

    private final List<List<String>> lines;

    private TextSource(List<List<String>> lines) {
        this.lines = lines;
    }

    /** Reads the text. */
    public static FormDocument read(String text) {
        List<List<String>> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(List.of(line.split("\t", -1))));
        return new FormDocument(List.of(new Block.Table(new TextSource(lines).grid())));
    }

    private FormGrid grid() {
        int width = lines.stream().mapToInt(List::size).max().orElse(1);
        int[] busy = new int[width];
        List<FormCell> cells = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).size() == 1) {
                cells.add(new FormCell(row, 0, 1, width, lines.get(row).get(0)));
                continue;
            }
            for (int column = 0; column < width; column++) {
                if (busy[column] <= row) {
                    String text = word(row, column);
                    int rows = text.isBlank() ? 1 : tierRows(row, column);
                    cells.add(new FormCell(row, column, rows, 1, text));
                    busy[column] = row + rows;
                }
            }
        }
        return new FormGrid(lines.size(), cells);
    }

    private String word(int row, int column) {
        return column < lines.get(row).size() ? lines.get(row).get(column) : "";
    }

    /** How many rows a tier covers: down to the next one in its column or further left. */
    private int tierRows(int row, int column) {
        boolean tier = (column == 1 || column == 2) && !word(row, NAME).isBlank();
        int rows = 1;
        while (tier
                && row + rows < lines.size()
                && lines.get(row + rows).size() > NAME
                && isBlankUpTo(row + rows, column)
                && !word(row + rows, NAME).isBlank()) {
            rows++;
        }
        return rows;
    }

    private boolean isBlankUpTo(int row, int column) {
        for (int c = 0; c <= column; c++) {
            if (!word(row, c).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
