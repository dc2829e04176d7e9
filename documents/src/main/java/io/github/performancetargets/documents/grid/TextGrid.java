package io.github.performancetargets.documents.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** 文本网格 Text with a separator between cells: every line a row. */
public final class TextGrid {
    private TextGrid() {}

    /** Tabs between cells, as damaged text has them: quotation marks are words like any other. */
    public static void tabs(String text, GridBuilder grid) throws LimitException {
        int row = 0;
        int column = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
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
    public static void separated(String text, GridBuilder grid) throws LimitException, QuotationException, IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int row = 0;
            for (CSVRecord record = next(parser); record != null; record = next(parser)) {
                for (int column = 0; column < record.size(); column++) {
                    grid.add(row, column, 1, 1, record.get(column));
                }
                row++;
            }
        }
    }

    private static @Nullable CSVRecord next(CSVParser parser) throws QuotationException {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw new QuotationException(line, e);
        }
    }

    private static char separator(String text) {
        int end = Math.min(text.length(), 4_000);
        int tabs = 0;
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            tabs += c == '\t' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
