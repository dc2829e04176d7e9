package io.github.performancetargets.documents.grid;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * 日期文字 The words of a cell that a workbook shows as a date: year first, and only the parts that its format shows. The formats
 * that Chinese versions of Excel keep under numbers alone are dates as well.
 */
final class DateText {
    private static final int CHINESE_FROM = 27;
    private static final int CHINESE_TO = 36;
    private static final int FURTHER_FROM = 50;
    private static final int FURTHER_TO = 58;
    private static final int YEAR_MONTH_DAY = 31;

    private final boolean year;
    private final boolean month;
    private final boolean day;
    private final boolean time;
    private final boolean chinese;

    private DateText(boolean year, boolean month, boolean day, boolean time, boolean chinese) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.time = time;
        this.chinese = chinese;
    }

    /** The date of a numeric cell; empty where it is a number. */
    static Optional<String> of(Cell cell) {
        CellStyle style = cell.getCellStyle();
        short index = style.getDataFormat();
        if (index == 0) {
            return Optional.empty();
        }
        Optional<DateText> text = numbered(index);
        String format = style.getDataFormatString();
        if (text.isEmpty() && format != null && DateUtil.isADateFormat(index, format)) {
            text = Optional.of(of(format));
        }
        return text.flatMap(t -> t.words(cell));
    }

    private Optional<String> words(Cell cell) {
        LocalDateTime at =
                DateUtil.isValidExcelDate(cell.getNumericCellValue()) ? cell.getLocalDateTimeCellValue() : null;
        return Optional.ofNullable(at).map(this::words);
    }

    /** What the formats of Chinese versions mean that files name by number. */
    private static Optional<DateText> numbered(int index) {
        boolean further = index >= FURTHER_FROM && index <= FURTHER_TO;
        if (!further && (index < CHINESE_FROM || index > CHINESE_TO)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (index) {
                    case 27, 36, 50, 52, 57 -> new DateText(true, true, false, false, true);
                    case 28, 29, 51, 53, 54, 58 -> new DateText(false, true, true, false, true);
                    case 32, 33, 34, 35, 55, 56 -> new DateText(false, false, false, true, true);
                    default -> new DateText(true, true, true, false, index == YEAR_MONTH_DAY);
                });
    }

    /** Reads what a format shows: an m beside hours or seconds is minutes. */
    private static DateText of(String format) {
        boolean year = false;
        boolean month = false;
        boolean day = false;
        boolean time = false;
        boolean chinese = false;
        String first = section(format);
        char before = ' ';
        for (int i = 0; i < first.length(); i++) {
            char c = Character.toLowerCase(first.charAt(i));
            switch (c) {
                case 'y', 'e' -> year = true;
                case 'd' -> day = true;
                case 'h', 's' -> time = true;
                case 'm' ->
                    month |= before != 'h' && before != 'M' && next(first, i).orElse(' ') != 's';
                case '年', '月', '日' -> chinese = true;
                default -> {}
            }
            // MM stands for the second letter of minutes
            boolean minutes = c == 'm' && (before == 'h' || before == 'M');
            before = minutes ? 'M' : "ymdhs".indexOf(c) >= 0 ? c : before;
        }
        return new DateText(year, month, day, time, chinese);
    }

    /** The part of a format for positive numbers, without what stands in square brackets. */
    private static String section(String format) {
        int end = format.indexOf(';') < 0 ? format.length() : format.indexOf(';');
        return format.substring(0, end).replaceAll("\\[[^\\]]*\\]", "");
    }

    private static Optional<Character> next(String format, int at) {
        for (int i = at + 1; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (c != 'm' && "ydhs".indexOf(c) >= 0) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private String words(LocalDateTime at) {
        StringBuilder out = new StringBuilder();
        boolean named = chinese || !year || !month;
        if (named) {
            out.append(year ? at.getYear() + "年" : "")
                    .append(month ? at.getMonthValue() + "月" : "")
                    .append(day ? at.getDayOfMonth() + "日" : "");
        } else {
            pad(out.append(at.getYear()).append('-'), at.getMonthValue());
            if (day) {
                pad(out.append('-'), at.getDayOfMonth());
            }
        }
        if (time) {
            out.append(out.length() > 0 ? " " : "");
            pad(out, at.getHour());
            pad(out.append(':'), at.getMinute());
        }
        return out.toString();
    }

    private static void pad(StringBuilder out, int number) {
        out.append(number < 10 ? "0" : "").append(number);
    }
}
