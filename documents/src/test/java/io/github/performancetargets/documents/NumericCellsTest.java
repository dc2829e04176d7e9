package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in workbooks become the words that were typed. */
class NumericCellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 | 0% | 90%",
                "0.985 | 0.00% | 98.5%",
                "0.985 | 0% | 98.5%",
                "200 | General | 200",
                "0.30000000000000004 | General | 0.3",
                "1234.5 | #,##0.00 | 1,234.50",
                "12.6 | 0 | 12.6",
                "12345678901 | General | 12345678901",
                "0.003 | General | 0.003",
                "13 | 0\"个\" | 13个",
                "95 | \"≥\"0\"%\" | ≥95%",
                "95.4 | \"≥\"0\"%\" | ≥95.4%",
                "0.95 | \"≥\"0% | ≥95%",
                "95 | 0\\% | 95%",
                "12.6 | \"≤\"#,##0 | ≤12.6",
                "123456 | 0!.0,\"万\" | 123456",
                "-5 | 0 | -5"
            })
    void showsWhatWasTyped(double number, String format, String expected) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("a").createRow(0);
            row.createCell(0).setCellValue("项目名称");
            Cell cell = row.createCell(1);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(number);
            workbook.write(out);
        }
        ReadResult result = DocumentReader.create().read(out.toByteArray(), "a.xlsx");
        assertThat(result.tables().get(0).project().orElseThrow().name()).isEqualTo(expected);
    }
}
