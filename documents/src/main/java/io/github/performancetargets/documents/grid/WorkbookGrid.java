package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 工作簿网格 The sheets of an Excel workbook, with the words that Excel shows. */
public final class WorkbookGrid {
    private final GridBuilder grid;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private WorkbookGrid(GridBuilder grid) {
        this.grid = grid;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** Reads all sheets; macros are not run and formulas not computed. */
    public static void read(Workbook workbook, GridBuilder grid) throws LimitException {
        boolean macros = (workbook instanceof XSSFWorkbook xlsx && xlsx.isMacroEnabled())
                || (workbook instanceof HSSFWorkbook xls && xls.getDirectory().hasEntry("_VBA_PROJECT_CUR"));
        if (macros) {
            grid.remark(RemarkKind.MACROS, "");
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                grid.remark(RemarkKind.HIDDEN, workbook.getSheetName(i));
            }
            new WorkbookGrid(grid).read(workbook.getSheetAt(i));
        }
    }

    private void read(Sheet sheet) throws LimitException {
        grid.begin(sheet.getSheetName(), Grid.Flow.APART);
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                add(cell, merged.get(key(cell.getRowIndex(), cell.getColumnIndex())));
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private void add(Cell cell, @Nullable CellRangeAddress range) throws LimitException {
        if (cell instanceof XSSFCell formula
                && cell.getCellType() == CellType.FORMULA
                && !formula.getCTCell().isSetV()) {
            grid.remark(RemarkKind.NO_RESULT, cell.getRowIndex(), cell.getColumnIndex(), "=" + cell.getCellFormula());
            return;
        }
        String text = text(cell);
        int rowSpan = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
        int columnSpan = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
        grid.add(cell.getRowIndex(), cell.getColumnIndex(), rowSpan, columnSpan, text);
        if (cell.getCellType() == CellType.FORMULA && !text.isBlank()) {
            grid.remark(RemarkKind.FORMULA, cell.getRowIndex(), cell.getColumnIndex(), text);
        }
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> NumberText.of(cell, formatter);
            case ERROR, BOOLEAN -> formatter.formatCellValue(cell);
            default -> "";
        };
    }
}
