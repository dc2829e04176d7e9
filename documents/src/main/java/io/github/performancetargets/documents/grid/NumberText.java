package io.github.performancetargets.documents.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * 数字文字 The words of a numeric cell: as Excel shows them, but never with fewer digits than were typed. Excel keeps numbers as
 * binary fractions of 15 significant digits, so 0.1 + 0.2 is read as 0.3; and a cell that shows 13 for 12.6 holds 12.6.
 */
final class NumberText {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private @Nullable DataFormatter formatter;

    /** The words of a number or date. */
    String of(Cell cell) {
        Optional<String> date = DateText.of(cell);
        if (date.isPresent()) {
            return date.get();
        }
        BigDecimal value =
                new BigDecimal(cell.getNumericCellValue()).round(EXCEL).stripTrailingZeros();
        String plain = plain(value);
        String format = cell.getCellStyle().getDataFormatString();
        if (format == null || format.equals("General") || format.equals("@")) {
            return plain;
        }
        String shown = shown(cell, plain);
        if (isRate(format)) {
            BigDecimal rate = value.movePointRight(2).stripTrailingZeros();
            return exact(shown, rate).orElseGet(() -> plain(rate) + "%");
        }
        return sameNumber(shown, value)
                ? shown
                : exact(shown, value).or(() -> withLiterals(format, plain)).orElse(plain);
    }

    /** Whether a format shows hundredths: a % in quotation marks or behind a backslash is a word like any other. */
    private static boolean isRate(String format) {
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == '%' && !quoted) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words of a format with all digits of the number: ≥95.4% for 95.4 below {@code "≥"0"%"}. Empty where what is shown is no
     * rounding of the number, as tens of thousands are not.
     */
    private static Optional<String> exact(String shown, BigDecimal number) {
        int start = 0;
        while (start < shown.length() && !isOfNumber(shown.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < shown.length() && (isOfNumber(shown.charAt(end)) || shown.charAt(end) == ',')) {
            end++;
        }
        String before = shown.substring(0, start);
        String behind = shown.substring(end);
        boolean one = behind.chars().noneMatch(c -> isOfNumber((char) c));
        return number(shown.substring(start, end).replace(",", ""))
                .filter(r ->
                        one && number.setScale(r.scale(), RoundingMode.HALF_UP).compareTo(r) == 0)
                .map(r -> before + plain(number) + behind);
    }

    /**
     * The number between the words of a format, {@code "≥"0"%"}: POI takes a % in quotation marks for hundredths. Empty where the
     * format has more than words and one number.
     */
    private static Optional<String> withLiterals(String format, String number) {
        StringBuilder words = new StringBuilder();
        boolean quoted = false;
        boolean placed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            boolean escaped = c == '\\' && !quoted && i + 1 < format.length();
            boolean digit = c == '0' || c == '#' || c == '.';
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || escaped) {
                i += escaped ? 1 : 0;
                words.append(format.charAt(i));
            } else if (digit && (!placed || isPlace(format, i - 1))) {
                words.append(placed ? "" : number);
                placed = true;
            } else {
                return Optional.empty();
            }
        }
        return placed ? Optional.of(words.toString()) : Optional.empty();
    }

    private static boolean isPlace(String format, int index) {
        return index >= 0 && "0#.".indexOf(format.charAt(index)) >= 0;
    }

    private static Optional<BigDecimal> number(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    /** The words of a cell that holds no number. */
    String shown(Cell cell) {
        return formatter().formatCellValue(cell);
    }

    /** As Excel shows a number; as it is stored where POI knows no such format. */
    private String shown(Cell cell, String plain) {
        try {
            return shown(cell);
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    private DataFormatter formatter() {
        DataFormatter made = formatter;
        if (made == null) {
            made = new DataFormatter(Locale.ROOT);
            made.setUseCachedValuesForFormulaCells(true);
            formatter = made;
        }
        return made;
    }

    private static String plain(BigDecimal value) {
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    /** Whether the number that is shown is the one that is stored; words around it do not matter. */
    private static boolean sameNumber(String shown, BigDecimal value) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (isOfNumber(c)) {
                digits.append(c);
            }
        }
        return number(digits.toString()).filter(n -> n.compareTo(value) == 0).isPresent();
    }
}
