package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 单元格样式 The styles of a form's cells in one workbook, each made once. */
public final class FormStyles {
    private static final int TOP_TO_BOTTOM = 255;
    private static final int TITLE_POINTS = 16;
    private static final byte OPAQUE = (byte) 0xFF;

    private final XSSFWorkbook workbook;
    private final Map<Key, CellStyle> made = new HashMap<>();

    private record Key(Style style, Optional<Severity> found) {}

    /** The styles of a workbook. */
    public FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a cell, marked where something was found. */
    CellStyle of(Style style, Optional<Severity> found) {
        return made.computeIfAbsent(new Key(style, found), this::make);
    }

    private CellStyle make(Key key) {
        Style style = key.style();
        XSSFCellStyle cell = workbook.createCellStyle();
        cell.setWrapText(true);
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setAlignment(style == Style.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        cell.setDataFormat(workbook.createDataFormat().getFormat("@"));
        // what Excel shows as a leading apostrophe: text, whatever it begins with, also after it is edited
        cell.setQuotePrefixed(true);
        if (style == Style.UPRIGHT) {
            cell.setRotation((short) TOP_TO_BOTTOM);
        }
        boolean framed = style != Style.TITLE && style != Style.SUBTITLE;
        if (framed) {
            cell.setBorderTop(BorderStyle.THIN);
            cell.setBorderBottom(BorderStyle.THIN);
            cell.setBorderLeft(BorderStyle.THIN);
            cell.setBorderRight(BorderStyle.THIN);
        }
        XSSFFont font = workbook.createFont();
        font.setFontName(style == Style.TITLE ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) (style == Style.TITLE ? TITLE_POINTS : WorkbookForm.POINTS));
        cell.setFont(font);
        key.found().ifPresent(severity -> {
            cell.setFillForegroundColor(new XSSFColor(tint(severity), null));
            cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        return cell;
    }

    private static byte[] tint(Severity severity) {
        return switch (severity) {
            case ERROR -> new byte[] {OPAQUE, (byte) 0xFB, (byte) 0xE3, (byte) 0xE0};
            case WARNING -> new byte[] {OPAQUE, (byte) 0xFD, (byte) 0xF0, (byte) 0xD5};
            case NOTE -> new byte[] {OPAQUE, (byte) 0xE7, (byte) 0xEF, (byte) 0xF9};
        };
    }
}
