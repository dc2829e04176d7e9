package io.github.performancetargets.documents.grid;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * 保存的结果 Which formulas of a workbook come with a result. Old workbooks have no way to leave it out: those that were never
 * calculated hold 0 and ask to be calculated when they are opened.
 */
public final class StoredResults {
    private static final int CALCULATE_ON_LOAD = 2;

    private final Set<String> never;

    private StoredResults(Set<String> never) {
        this.never = never;
    }

    /** For workbooks that leave a missing result out. */
    public static StoredResults inCells() {
        return new StoredResults(Set.of());
    }

    /** For an old workbook. */
    public static StoredResults of(POIFSFileSystem files) throws IOException {
        Formulas formulas = new Formulas();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formulas);
        new HSSFEventFactory().processWorkbookEvents(request, files);
        return new StoredResults(formulas.never);
    }

    boolean has(Cell cell) {
        if (cell instanceof XSSFCell xlsx) {
            return xlsx.getCTCell().isSetV();
        }
        return never.isEmpty()
                || cell.getCachedFormulaResultType() != CellType.NUMERIC
                || !never.contains(key(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex()));
    }

    private static String key(String sheet, int row, int column) {
        return row + "," + column + "," + sheet;
    }

    /** Sheets follow each other in the file in the order of where they begin. */
    private static final class Formulas implements HSSFListener {
        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final Deque<Boolean> open = new ArrayDeque<>();
        private final Set<String> never = new HashSet<>();
        private int sheet = -1;

        @Override
        public void processRecord(Record record) {
            if (record instanceof BoundSheetRecord bound) {
                sheets.add(bound);
                sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
            } else if (record instanceof BOFRecord begin) {
                boolean top = open.isEmpty() && begin.getType() != BOFRecord.TYPE_WORKBOOK;
                sheet += top ? 1 : 0;
                open.push(top);
            } else if (record instanceof EOFRecord && !open.isEmpty()) {
                open.pop();
            } else if (record instanceof FormulaRecord formula
                    && (formula.getOptions() & CALCULATE_ON_LOAD) != 0
                    && !formula.hasCachedResultString()
                    && isZero(formula.getValue())
                    && sheet >= 0
                    && sheet < sheets.size()) {
                never.add(key(sheets.get(sheet).getSheetname(), formula.getRow(), formula.getColumn()));
            }
        }

        private static boolean isZero(double value) {
            return value == 0;
        }
    }
}
