package io.github.performancetargets.generalisation.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook of one sheet, lines and tables below each other. */
final class WorkbookRenderer {
    private final Sheet sheet;
    private int next;

    private WorkbookRenderer(Sheet sheet) {
        this.sheet = sheet;
    }

    static byte[] write(FormDocument document) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WorkbookRenderer renderer = new WorkbookRenderer(workbook.createSheet("Sheet1"));
            for (Block block : document.blocks()) {
                if (block instanceof Block.Line line) {
                    renderer.write(FormCell.single(0, 0, line.text()));
                    renderer.next++;
                } else if (block instanceof Block.Table table) {
                    table.grid().cells().forEach(renderer::write);
                    renderer.next += table.grid().height();
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void write(FormCell cell) {
        if (cell.inner().isPresent()) {
            throw new IllegalArgumentException("a sheet has no tables in its cells");
        }
        int first = next + cell.row();
        Row row = sheet.getRow(first);
        if (row == null) {
            row = sheet.createRow(first);
        }
        row.createCell(cell.column()).setCellValue(cell.text());
        if (cell.rows() > 1 || cell.columns() > 1) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(first, next + cell.bottom() - 1, cell.column(), cell.right() - 1));
        }
    }
}
