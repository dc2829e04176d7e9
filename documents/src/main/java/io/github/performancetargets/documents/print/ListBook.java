package io.github.performancetargets.documents.print;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** 清单工作簿 A workbook of one sheet, row by row; rows wait in temporary files. Texts are texts, whatever they begin with. */
public final class ListBook implements Closeable {
    private static final int IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final Sheet sheet;
    private final CellStyle body;
    private final CellStyle head;
    private final int firstRow;
    private int rows;

    /**
     * An empty workbook.
     *
     * @param name of its sheet
     * @param firstRow the first row below the headings, from 1
     * @throws IllegalArgumentException if Excel has no sheets of that name
     */
    public ListBook(String name, int firstRow) {
        WorkbookUtil.validateSheetName(name);
        this.sheet = workbook.createSheet(name);
        this.firstRow = firstRow;
        this.body = text();
        this.head = text();
        Font font = workbook.createFont();
        font.setBold(true);
        head.setFont(font);
    }

    private CellStyle text() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        return style;
    }

    /** Adds a row. */
    public void row(List<String> texts) {
        Row row = sheet.createRow(rows++);
        for (int c = 0; c < texts.size(); c++) {
            if (!texts.get(c).isEmpty()) {
                row.createCell(c).setCellValue(WorkbookText.literal(texts.get(c)));
                row.getCell(c).setCellStyle(rows < firstRow ? head : body);
            }
        }
    }

    /** The workbook. */
    public Workbook workbook() {
        return workbook;
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
