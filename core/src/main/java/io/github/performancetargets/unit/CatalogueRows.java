package io.github.performancetargets.unit;

import org.jspecify.annotations.Nullable;

/**
 * 目录文本的行 The rows of a catalogue's text, each read when its unit is first asked for: a process meets few of them. A row is
 * read under a lock and then found without one: all that two threads could see of a definition half made is final.
 */
final class CatalogueRows implements UnitRows {
    private static final int COLUMNS = 6;

    private final char[] text;
    private final int[] starts;
    private final @Nullable UnitDefinition[] made;

    // the arrays are not shared with anyone that writes to them; every line ends with a line feed
    CatalogueRows(char[] text, int[] starts) {
        this.text = text;
        this.starts = starts;
        this.made = new UnitDefinition[starts.length];
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public UnitDefinition get(int row) {
        UnitDefinition known = made[row];
        return known != null ? known : make(row);
    }

    // once only: units are compared by identity before all else
    private synchronized UnitDefinition make(int row) {
        UnitDefinition made = this.made[row];
        if (made == null) {
            made = read(starts[row]);
            this.made[row] = made;
        }
        return made;
    }

    private UnitDefinition read(int start) {
        String[] row = new String[COLUMNS];
        int from = start;
        for (int column = 0; column < COLUMNS; column++) {
            int to = from;
            while (text[to] != CatalogueReader.SEPARATOR && text[to] != '\n') {
                to++;
            }
            row[column] = new String(text, from, to - from);
            from = to + 1;
        }
        String symbol = row[0];
        return UnitDefinition.atom(
                symbol,
                kind(row[1]),
                dimension(row[2].equals("=") ? symbol : row[2]),
                factor(row[3]),
                row[4],
                row[5].equals("n"));
    }

    // valueOf would reflect upon the enumeration first
    private static UnitKind kind(String name) {
        for (UnitKind kind : UnitKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalStateException("unit catalogue bug: no kind " + name);
    }

    // 质量·长度^2/时间^3
    private static UnitDimension dimension(String expression) {
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
}
