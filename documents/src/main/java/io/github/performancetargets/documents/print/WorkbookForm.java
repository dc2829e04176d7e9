package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 工作表 Draws a form on a sheet of a workbook: merged cells, frames, widths and heights, to be printed on A4. */
public final class WorkbookForm {
    /** The size of its letters. */
    static final int POINTS = 10;

    private static final int WIDEST_UPRIGHT = 110;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int COMMENT_ROWS = 6;
    private static final int COMMENT_COLUMNS = 3;

    private final AnnotatedForm form;
    private final XSSFSheet sheet;
    private final FormStyles styles;

    private WorkbookForm(AnnotatedForm form, XSSFSheet sheet, FormStyles styles) {
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Draws a form on an empty sheet. */
    public static void draw(AnnotatedForm form, XSSFSheet sheet, FormStyles styles) {
        new WorkbookForm(form, sheet, styles).draw();
    }

    private void draw() {
        FormSheet printed = form.sheet();
        page(printed);
        for (int c = 0; c < printed.width(); c++) {
            sheet.setColumnWidth(c, printed.widthOf(c) * UNITS_OF_A_CHARACTER);
        }
        double[] heights = RowHeights.of(printed);
        for (int r = 0; r < heights.length; r++) {
            sheet.createRow(r).setHeightInPoints((float) Math.min(heights[r], FindingSheet.HIGHEST));
        }
        for (int r = 0; r < heights.length; r++) {
            for (PrintedCell cell : printed.rows().get(r)) {
                cell(r, cell);
            }
        }
        if (heights.length > 0) {
            CellRangeAddress all = new CellRangeAddress(0, heights.length - 1, 0, printed.width() - 1);
            sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void page(FormSheet printed) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(printed.totalWidth() > WIDEST_UPRIGHT);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    private void cell(int row, PrintedCell cell) {
        List<Note> notes = form.about(row, cell);
        CellStyle style = styles.of(cell.style(), AnnotatedForm.heaviest(notes));
        for (int r = 0; r < cell.rowSpan(); r++) {
            Row line = sheet.getRow(row + r);
            for (int c = 0; c < cell.columnSpan(); c++) {
                line.createCell(cell.column() + c).setCellStyle(style);
            }
        }
        Cell first = sheet.getRow(row).getCell(cell.column());
        if (!cell.text().isEmpty()) {
            first.setCellValue(new XSSFRichTextString(WorkbookText.literal(cell.text())));
        }
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            int lastRow = row + cell.rowSpan() - 1;
            int lastColumn = cell.column() + cell.columnSpan() - 1;
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, lastRow, cell.column(), lastColumn));
        }
        if (!notes.isEmpty() && cell.style() != Style.TITLE) {
            comment(first, notes);
        }
    }

    private void comment(Cell cell, List<Note> notes) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        int right = form.sheet().width();
        anchor.setCol1(right);
        anchor.setCol2(right + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = drawing.createCellComment(anchor);
        String words = notes.stream()
                .map(n -> n.number() + " " + n.weight() + " " + n.message() + "（" + n.rule() + "）")
                .collect(Collectors.joining("\n"));
        comment.setString(new XSSFRichTextString(WorkbookText.literal(words)));
        cell.setCellComment(comment);
    }
}
