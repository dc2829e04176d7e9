package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** 工作簿网格 The sheets of an Excel workbook, with the words that Excel shows. */
public final class WorkbookGrid {
    private final SheetBuilder grid;
    private final StoredResults results;
    private final NumberText numbers = new NumberText();

    private WorkbookGrid(SheetBuilder grid, StoredResults results) {
        this.grid = grid;
        this.results = results;
    }

    /** Reads all sheets; macros are not run and formulas not computed. */
    public static void read(Workbook workbook, StoredResults results, SheetBuilder grid) throws LimitException {
        boolean macros = (workbook instanceof XSSFWorkbook xlsx && xlsx.isMacroEnabled())
                || (workbook instanceof HSSFWorkbook xls && xls.getDirectory().hasEntry("_VBA_PROJECT_CUR"));
        if (macros) {
            grid.remark(RemarkKind.MACROS, "");
        }
        WorkbookGrid sheets = new WorkbookGrid(grid, results);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                grid.remark(RemarkKind.HIDDEN, workbook.getSheetName(i));
            }
            sheets.read(workbook.getSheetAt(i));
        }
    }

    private void read(Sheet sheet) throws LimitException {
        grid.begin(sheet.getSheetName());
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        int found = 0;
        for (Row row : sheet) {
            int number = row.getRowNum();
            for (Cell cell : row) {
                add(cell, number, merged);
                found++;
            }
        }
        if (sheet instanceof XSSFSheet xlsx && found != stored(xlsx)) {
            throw new IllegalStateException("two cells, or two rows, of one place");
        }
    }

    /** As many cells as stand in the file: of two of one place POI keeps the later one. */
    private static int stored(XSSFSheet sheet) {
        int cells = 0;
        for (CTRow row : sheet.getCTWorksheet().getSheetData().getRowArray()) {
            cells += row.sizeOfCArray();
        }
        return cells;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private void add(Cell cell, int row, Map<Long, CellRangeAddress> merged) throws LimitException {
        CellType type = cell.getCellType();
        boolean formula = type == CellType.FORMULA;
        int column = cell.getColumnIndex();
        if (formula && !results.has(cell)) {
            grid.remark(RemarkKind.NO_RESULT, row, column, "=" + cell.getCellFormula());
            return;
        }
        String text = text(cell, formula ? cell.getCachedFormulaResultType() : type);
        CellRangeAddress range = merged.get(key(row, column));
        int rowSpan = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
        int columnSpan = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
        grid.add(row, column, rowSpan, columnSpan, text);
        if (formula && !text.isBlank()) {
            grid.remark(RemarkKind.FORMULA, row, column, text);
        }
    }

    private String text(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> words(cell);
            case NUMERIC -> numbers.of(cell);
            case ERROR, BOOLEAN -> numbers.shown(cell);
            default -> "";
        };
    }

    /** The words of a cell of text. POI reads a number of a shared text that the workbook does not hold as no words at all. */
    private static String words(Cell cell) {
        if (cell instanceof XSSFCell xlsx && xlsx.getCTCell().getT() == STCellType.S) {
            int count = xlsx.getSheet()
                    .getWorkbook()
                    .getSharedStringSource()
                    .getSharedStringItems()
                    .size();
            int index = Integer.parseInt(xlsx.getCTCell().getV());
            if (index < 0 || index >= count) {
                throw new IllegalStateException("shared text " + index + " of " + count);
            }
        }
        return cell.getRichStringCellValue().getString();
    }
}
