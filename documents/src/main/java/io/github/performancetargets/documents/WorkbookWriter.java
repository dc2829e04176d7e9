package io.github.performancetargets.documents;

import io.github.performancetargets.documents.print.FormSheet;
import io.github.performancetargets.documents.print.PrintedCell;
import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.documents.print.PrintedForm;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 工作簿输出 Writes tables as an Excel workbook that looks like the printed form, a sheet for each. Every cell is text: a name
 * that begins with {@code =} stays a name and is never a formula. Immutable and thread-safe.
 */
public final class WorkbookWriter {
    private static final WorkbookWriter DEFAULT = new WorkbookWriter();
    private static final int SHEET_WIDTH = 100;

    private WorkbookWriter() {}

    /** A writer. */
    public static WorkbookWriter create() {
        return DEFAULT;
    }

    /**
     * Writes the workbook; the caller closes the stream.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text is longer than a cell of Excel holds (32 767 characters)
     */
    public void write(List<PerformanceTargetTable> tables, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Map<Style, CellStyle> styles = styles(workbook);
            for (int i = 0; i < tables.size(); i++) {
                sheet(workbook.createSheet("表" + (i + 1)), PrintedForm.of(tables.get(i)), styles);
            }
            if (tables.isEmpty()) {
                workbook.createSheet("表1");
            }
            workbook.write(out);
        }
    }

    private static Map<Style, CellStyle> styles(XSSFWorkbook workbook) {
        Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            XSSFCellStyle made = workbook.createCellStyle();
            made.setWrapText(true);
            made.setVerticalAlignment(VerticalAlignment.CENTER);
            made.setAlignment(style == Style.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            made.setDataFormat(workbook.createDataFormat().getFormat("@"));
            made.setQuotePrefixed(true);
            if (style != Style.TITLE && style != Style.SUBTITLE) {
                made.setBorderTop(BorderStyle.THIN);
                made.setBorderBottom(BorderStyle.THIN);
                made.setBorderLeft(BorderStyle.THIN);
                made.setBorderRight(BorderStyle.THIN);
            }
            Font font = workbook.createFont();
            font.setFontName(style == Style.TITLE ? "黑体" : "宋体");
            font.setFontHeightInPoints((short) (style == Style.TITLE ? 16 : 10));
            made.setFont(font);
            styles.put(style, made);
        }
        return styles;
    }

    private static void sheet(Sheet sheet, FormSheet form, Map<Style, CellStyle> styles) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int c = 0; c < form.width(); c++) {
            int share = c == 3 ? 2 : 1;
            sheet.setColumnWidth(c, 256 * Math.max(10, share * SHEET_WIDTH / (form.width() + 1)));
        }
        List<List<PrintedCell>> rows = form.rows();
        for (int r = 0; r < rows.size(); r++) {
            for (PrintedCell cell : rows.get(r)) {
                cell(sheet, r, cell, Objects.requireNonNull(styles.get(cell.style())));
            }
        }
    }

    private static void cell(Sheet sheet, int row, PrintedCell cell, CellStyle style) {
        for (int r = 0; r < cell.rowSpan(); r++) {
            Row line = sheet.getRow(row + r) == null ? sheet.createRow(row + r) : sheet.getRow(row + r);
            for (int c = 0; c < cell.columnSpan(); c++) {
                Cell made = line.createCell(cell.column() + c);
                made.setCellStyle(style);
                if (r == 0 && c == 0 && !cell.text().isEmpty()) {
                    made.setCellValue(cell.text());
                }
            }
        }
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            int lastRow = row + cell.rowSpan() - 1;
            int lastColumn = cell.column() + cell.columnSpan() - 1;
            sheet.addMergedRegion(new CellRangeAddress(row, lastRow, cell.column(), lastColumn));
        }
    }
}
