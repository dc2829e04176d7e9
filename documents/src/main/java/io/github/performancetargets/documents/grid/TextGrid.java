package io.github.performancetargets.documents.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** 文本网格 Text with a separator between cells: every line a row. */
public final class TextGrid {
    private TextGrid() {}

    /** Tabs between cells, as damaged text has them: quotation marks are words like any other. */
    public static void tabs(String text, SheetBuilder grid) throws LimitException {
        int row = 0;
        int column = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() && start == i && column == 0) {
                // the break behind the last line begins no further one
                return;
            }
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean line = c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
            if (line || c == '\t') {
                grid.add(row, column, 1, 1, text.substring(start, i));
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
                column = line ? 0 : column + 1;
                row += line ? 1 : 0;
            }
        }
    }

    /**
     * Separated values after RFC 4180, with the separator that the first lines use most.
     *
     * @throws QuotationException if a cell begins with a quotation mark and does not end with its pair: which words were
     *     meant to be one cell cannot be told
     */
    public static void separated(String text, SheetBuilder grid)
            throws LimitException, QuotationException, IOException {
        try (SeparatedRows rows = SeparatedRows.of(text)) {
            int row = 0;
            for (Optional<List<String>> cells = rows.next(); cells.isPresent(); cells = rows.next()) {
                for (int column = 0; column < cells.get().size(); column++) {
                    grid.add(row, column, 1, 1, cells.get().get(column));
                }
                row++;
            }
        }
    }
}
