package io.github.performancetargets.documents.grid;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 分隔文本的行 The rows of separated values after RFC 4180, with the separator that the first lines use most. */
public final class SeparatedRows implements Closeable {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line;

    private SeparatedRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** The rows of a text. */
    public static SeparatedRows of(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        return new SeparatedRows(CSVParser.parse(new StringReader(text), format));
    }

    /**
     * The next row; empty behind the last.
     *
     * @throws QuotationException if a cell begins with a quotation mark and does not end with its pair: which words were
     *     meant to be one cell cannot be told
     */
    public Optional<List<String>> next() throws QuotationException {
        line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new QuotationException(line, e);
        }
    }

    /** The line in which the last row begins, from 1. */
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        parser.close();
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
