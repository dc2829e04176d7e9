package io.github.performancetargets.documents.print;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** 清单 A sheet with one heading, which stays in sight, and a filter over its rows; texts are texts, whatever they begin with. */
public final class FindingSheet {
    private static final int UNITS_OF_A_CHARACTER = 256;
    /** As high as Excel lets a row be, in points. */
    static final double HIGHEST = 409;

    private final Sheet sheet;
    private final List<FindingColumn> columns;
    private final CellStyle body;
    private int rows;

    /**
     * Begins a list on an empty sheet.
     *
     * @param columns its headings
     */
    public FindingSheet(Sheet sheet, List<FindingColumn> columns) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.body = body(sheet);
        CellStyle head = head(sheet);
        Row row = sheet.createRow(rows++);
        for (int c = 0; c < columns.size(); c++) {
            row.createCell(c).setCellValue(columns.get(c).heading());
            row.getCell(c).setCellStyle(head);
            sheet.setColumnWidth(c, columns.get(c).width() * UNITS_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /**
     * 栏 A column of a list.
     *
     * @param heading its words
     * @param width in characters
     */
    public record FindingColumn(String heading, int width) {}

    private static CellStyle body(Sheet sheet) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    private static CellStyle head(Sheet sheet) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        Font font = sheet.getWorkbook().createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /** How many rows it has, the heading included. */
    public int rows() {
        return rows;
    }

    /** Adds a row; a text beyond what a cell holds is cut. */
    public void add(List<String> texts) {
        Row row = sheet.createRow(rows++);
        double height = 0;
        for (int c = 0; c < texts.size(); c++) {
            row.createCell(c).setCellValue(WorkbookText.clipped(texts.get(c)));
            row.getCell(c).setCellStyle(body);
            height = Math.max(
                    height, RowHeights.height(texts.get(c), columns.get(c).width() - 2));
        }
        row.setHeightInPoints((float) Math.min(height, HIGHEST));
    }

    /** Ends the list: the filter covers the rows that are there. */
    public void end() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
    }
}
