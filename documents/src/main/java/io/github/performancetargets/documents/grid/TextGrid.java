package io.github.performancetargets.documents.grid;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

    /** Separated values after RFC 4180, with the separator that the first lines use most. */
    public static void separated(String text, GridBuilder grid) throws LimitException, IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int row = 0;
            for (CSVRecord line : parser) {
                for (int column = 0; column < line.size(); column++) {
                    grid.add(row, column, 1, 1, line.get(column));
                }
                row++;
            }
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
