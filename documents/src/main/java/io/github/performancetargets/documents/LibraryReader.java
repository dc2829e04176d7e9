package io.github.performancetargets.documents;

import io.github.performancetargets.documents.grid.QuotationException;
import io.github.performancetargets.documents.grid.SeparatedRows;
import io.github.performancetargets.documents.library.LibraryCells;
import io.github.performancetargets.documents.trace.LibraryFormatException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 指标库读取器 Reads an indicator library (指标库) from CSV: a row that heads the columns, then a row for each indicator, as {@code
 * docs/assessment.md} describes them. All of it is read or nothing. Immutable, and safe for use by several threads.
 */
public final class LibraryReader {
    private static final int MOST_BYTES = 64 << 20;

    private final UnitCatalogue units;

    private LibraryReader(UnitCatalogue units) {
        this.units = units;
    }

    /** A reader with the standard units. */
    public static LibraryReader create() {
        return new LibraryReader(UnitCatalogue.standard());
    }

    /** The same with other units. */
    public LibraryReader withUnits(UnitCatalogue others) {
        return new LibraryReader(Objects.requireNonNull(others, "others"));
    }

    /**
     * Reads a library.
     *
     * @param bytes in UTF-8, UTF-16 with a byte order mark, or GB18030
     * @param name of the file, for messages
     * @throws LibraryFormatException if a row is no indicator
     * @throws UnreadableDocumentException if the bytes are no CSV, or more than 64 MiB
     */
    public IndicatorLibrary read(byte[] bytes, String name) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableDocumentException(name, Problem.TOO_LARGE, bytes.length + " > " + MOST_BYTES);
        }
        List<LibraryIndicator> indicators = new ArrayList<>();
        try (SeparatedRows rows = SeparatedRows.of(TextBytes.decode(bytes, name).text())) {
            Optional<List<String>> headings = rows.next();
            LibraryCells cells = new LibraryCells(name, headings.orElse(List.of()), units);
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                cells.read(rows.line(), row.get()).ifPresent(indicators::add);
            }
        } catch (QuotationException e) {
            throw new UnreadableDocumentException(name, Problem.QUOTATION, String.valueOf(e.getMessage()), e);
        }
        return IndicatorLibrary.of(indicators);
    }
}
