package io.github.performancetargets.benchmarks.rivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 遍历工作簿 What everybody who reads a workbook with POI has to do. */
public final class WorkbookWalk {
    private WorkbookWalk() {}

    /** Opens a workbook, walks its cells, and answers with how many characters stand in them. */
    public static int characters(byte[] bytes) throws IOException {
        int characters = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            characters += cell.getStringCellValue().length();
                        }
                    }
                }
            }
        }
        return characters;
    }
}
