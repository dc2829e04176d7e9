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
        if (shown.endsWith("%")) {
            return plain(value.movePointRight(2).stripTrailingZeros()) + "%";
        }
        return sameNumber(shown, value) ? shown : plain;
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
            if ((c >= '0' && c <= '9') || c == '.' || c == '-') {
                digits.append(c);
            }
        }
        try {
            return new BigDecimal(digits.toString()).compareTo(value) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
