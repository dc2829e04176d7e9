package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.util.Objects;

/**
 * 自有单位 Units as a person writes them into a file, one a line: {@code 标准床 | standard bed | 标床} is a counted thing with its
 * English name and its synonyms, {@code 重症床 = 5/2 标准床 | intensive-care bed} a multiple of another. Blank lines and lines
 * that begin with {@code #} say nothing.
 */
final class UnitLines {
    private static final int MAX_LINES = 10_000;

    private UnitLines() {}

    /** Adds every unit of the lines to a builder. */
    static void addTo(UnitCatalogue.Builder units, String lines) {
        int number = 0;
        int from = 0;
        while (from <= lines.length()) {
            int end = lines.indexOf('\n', from);
            String line = lines.substring(from, end < 0 ? lines.length() : end).strip();
            from = end < 0 ? lines.length() + 1 : end + 1;
            number++;
            if (number > MAX_LINES) {
                throw new IllegalArgumentException("expected at most " + MAX_LINES + " lines of units, found more");
            }
            if (!line.isEmpty() && line.charAt(0) != '#') {
                try {
                    add(units, line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static void add(UnitCatalogue.Builder units, String line) {
        String[] columns = line.split("\\|", -1);
        String symbol = columns[0].strip();
        String english = columns.length > 1 ? columns[1].strip() : "";
        if (columns.length > 3 || english.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a symbol, an English name and perhaps synonyms between bars, found '" + line + "'");
        }
        String[] synonyms =
                columns.length > 2 && !columns[2].isBlank() ? columns[2].strip().split(" +", -1) : new String[0];
        int equals = symbol.indexOf('=');
        if (equals < 0) {
            units.counted(symbol, english, synonyms);
            return;
        }
        String multiple = symbol.substring(equals + 1).strip();
        int blank = multiple.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "expected a factor, a blank and a unit behind the equals sign, found '" + multiple + "'");
        }
        units.multiple(
                symbol.substring(0, equals).strip(),
                factor(multiple.substring(0, blank)),
                known(units, multiple.substring(blank + 1).strip()),
                english,
                synonyms);
    }

    private static Ratio factor(String text) {
        int slash = text.indexOf('/');
        try {
            long above = Long.parseLong(slash < 0 ? text : text.substring(0, slash));
            long below = slash < 0 ? 1 : Long.parseLong(text.substring(slash + 1));
            if (above > 0 && below > 0) {
                return Ratio.of(above, below);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException("expected a factor such as 3 or 5/2, found '" + text + "'");
    }

    private static MeasurementUnit known(UnitCatalogue.Builder units, String symbol) {
        try {
            return Objects.requireNonNull(units.build().parse(symbol));
        } catch (TextParseException e) {
            throw new IllegalArgumentException("expected the symbol of a unit, found '" + symbol + "'", e);
        }
    }
}
