package io.github.performancetargets.documents.grid;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
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

    /**
     * For an old workbook.
     *
     * @throws LimitException if it holds more cells than the limits allow, of which no library has made objects yet
     */
    public static StoredResults of(POIFSFileSystem files, GridLimits limits) throws IOException, LimitException {
        Formulas formulas = new Formulas(limits.cells());
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formulas);
        new HSSFEventFactory().processWorkbookEvents(request, files);
        if (formulas.cells > limits.cells()) {
            throw new LimitException("cells", limits.cells(), "withMaxContent");
        }
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
    private static final class Formulas extends AbortableHSSFListener {
        private static final short ENOUGH = 1;

        private final int mostCells;
        private long cells;

        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final Deque<Boolean> open = new ArrayDeque<>();
        private final Set<String> never = new HashSet<>();
        private int sheet = -1;

        Formulas(int mostCells) {
            this.mostCells = mostCells;
        }

        @Override
        public short abortableProcessRecord(Record record) {
            cells += record instanceof MulBlankRecord blank ? blank.getNumColumns() : 0;
            cells += record instanceof CellValueRecordInterface ? 1 : 0;
            process(record);
            return cells > mostCells ? ENOUGH : 0;
        }

        private void process(Record record) {
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
