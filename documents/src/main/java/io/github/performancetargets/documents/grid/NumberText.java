package io.github.performancetargets.documents.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * 数字文字 The words of a numeric cell: as Excel shows them, but never with fewer digits than were typed. Excel keeps numbers as
 * binary fractions of 15 significant digits, so 0.1 + 0.2 is read as 0.3; and a cell that shows 13 for 12.6 holds 12.6.
 */
final class NumberText {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private NumberText() {}

    static String of(Cell cell, DataFormatter formatter) {
        String shown = formatter.formatCellValue(cell);
        if (DateUtil.isCellDateFormatted(cell)) {
            return shown;
        }
        BigDecimal value =
                new BigDecimal(cell.getNumericCellValue()).round(EXCEL).stripTrailingZeros();
        String plain = (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
        String format = cell.getCellStyle().getDataFormatString();
        if (format == null || format.equals("General") || format.equals("@")) {
            return plain;
        }
        if (shown.endsWith("%")) {
            BigDecimal percent = value.movePointRight(2).stripTrailingZeros();
            return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
        }
        return sameNumber(shown, value) ? shown : plain;
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
