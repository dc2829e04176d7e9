package io.github.performancetargets.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the catalogue's resource: a line per unit, its columns apart by tabs. By hand, because it runs at start-up and regular
 * expressions and streams would cost more than the reading.
 */
final class CatalogueReader {
    private static final int COLUMNS = 7;

    private final String text;
    private final Map<String, UnitDimension> dimensions = new HashMap<>();
    private final UnitCatalogue.Builder builder = UnitCatalogue.builder();

    private CatalogueReader(String text) {
        this.text = text;
    }

    static UnitCatalogue read(String resource) {
        try (InputStream stream = CatalogueReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("unit catalogue bug: no resource " + resource);
            }
            return new CatalogueReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnitCatalogue read() {
        String[] row = new String[COLUMNS];
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = length;
            }
            if (end > start && text.charAt(start) != '#') {
                split(start, end, row);
                add(row);
            }
            start = end + 1;
        }
        return builder.build();
    }

    private void split(int start, int end, String[] row) {
        int from = start;
        for (int column = 0; column < COLUMNS; column++) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || tab > end ? end : tab;
            row[column] = from > end ? "" : text.substring(from, to);
            from = to + 1;
        }
    }

    private void add(String[] row) {
        String symbol = row[0];
        builder.add(UnitDefinition.atom(
                symbol,
                UnitKind.valueOf(row[1]),
                dimension(row[2].equals("=") ? symbol : row[2]),
                factor(row[3]),
                row[4],
                row[5].equals("n")));
        addSynonyms(symbol, row[6]);
    }

    // 质量·长度^2/时间^3
    private UnitDimension dimension(String expression) {
        UnitDimension known = dimensions.get(expression);
        if (known != null) {
            return known;
        }
        UnitDimension product = UnitDimension.NONE;
        int sign = 1;
        int start = 0;
        for (int i = 0; i <= expression.length(); i++) {
            char c = i == expression.length() ? '·' : expression.charAt(i);
            if (c == '·' || c == '/') {
                String word = expression.substring(start, i);
                int caret = word.indexOf('^');
                int power = caret < 0 ? 1 : Integer.parseInt(word.substring(caret + 1));
                if (!word.equals("1")) {
                    UnitDimension base = UnitDimension.of(caret < 0 ? word : word.substring(0, caret));
                    product = product.times(base.pow(sign * power));
                }
                sign = c == '/' ? -1 : sign;
                start = i + 1;
            }
        }
        dimensions.put(expression, product);
        return product;
    }

    private static Ratio factor(String text) {
        if (text.equals("1")) {
            return Ratio.ONE;
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? Ratio.of(Long.parseLong(text))
                : Ratio.of(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    private void addSynonyms(String symbol, String synonyms) {
        int start = 0;
        while (start < synonyms.length()) {
            int blank = synonyms.indexOf(' ', start);
            int end = blank < 0 ? synonyms.length() : blank;
            if (synonyms.charAt(start) == '~') {
                builder.symbolOnly(symbol, synonyms.substring(start + 1, end));
            } else {
                builder.synonyms(symbol, synonyms.substring(start, end));
            }
            start = end + 1;
        }
    }
}
