package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in workbooks are dates where the workbook says so, and suspected where only the number is left. */
class DateCellsTest {
    private static final List<List<String>> FORM =
            List.of(List.of("项目名称", "某项目"), List.of("一级指标", "二级指标", "三级指标", "指标值"), List.of("产出指标", "时效指标", "完成时间"));

    private static ReadResult read(Workbook workbook, double number, short format) throws Exception {
        Sheet sheet = workbook.createSheet("a");
        for (int r = 0; r < FORM.size(); r++) {
            sheet.createRow(r);
            for (int c = 0; c < FORM.get(r).size(); c++) {
                sheet.getRow(r).createCell(c).setCellValue(FORM.get(r).get(c));
            }
        }
        Cell cell = sheet.getRow(2).createCell(3);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(format);
        cell.setCellStyle(style);
        cell.setCellValue(number);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        }
        String name = workbook instanceof XSSFWorkbook ? "a.xlsx" : "a.xls";
        return DocumentReader.create().read(out.toByteArray(), name);
    }

    private static StatedTarget value(ReadResult result) {
        return result.tables().get(0).indicators().get(0).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44561 | yyyy\"年\"m\"月\"d\"日\" | 2021年12月31日",
                "44561 | yyyy\"年\"m\"月\";@ | 2021年12月",
                "44561 | [$-804]yyyy\"年\"m\"月\"d\"日\";@ | 2021年12月31日",
                "44561 | [DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@ | 2021年12月31日",
                "44561 | m\"月\"d\"日\";@ | 12月31日",
                "44561 | yyyy-mm-dd | 2021-12-31",
                "44561 | yyyy/m/d;@ | 2021-12-31",
                "44561 | m/d/yyyy | 2021-12-31",
                "44561 | mmm-yy | 2021-12",
                "44561 | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2021-12-31",
            })
    void writesADateYearFirst(double number, String format, String expected) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            StatedTarget value =
                    value(read(workbook, number, workbook.createDataFormat().getFormat(format)));
            assertThat(value.text()).isEqualTo(expected);
            assertThat(value.target()).isInstanceOf(Deadline.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2021-12-31",
        "27, 2021年12月",
        "31, 2021年12月31日",
        "57, 2021年12月",
        "58, 12月31日",
    })
    void knowsTheFormatsThatFilesNameByNumber(short format, String expected) throws Exception {
        assertThat(value(read(new XSSFWorkbook(), 44561, format)).text()).isEqualTo(expected);
        assertThat(value(read(new HSSFWorkbook(), 44561, format)).text()).isEqualTo(expected);
    }

    @Test
    void countsFrom1904WhereTheWorkbookSaysSo() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        assertThat(value(read(workbook, 43099, (short) 31)).text()).isEqualTo("2021年12月31日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h:mm", "hh:mm:ss", "h:mm AM/PM"})
    void showsATimeWithoutADay(String format) throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        assertThat(value(read(workbook, 0.5, workbook.createDataFormat().getFormat(format)))
                        .text())
                .isEqualTo("12:00");
    }

    @Test
    void suspectsADateWhereOnlyItsNumberIsLeft() throws Exception {
        ReadResult workbook = read(new XSSFWorkbook(), 44561, (short) 0);
        ReadResult text = DocumentReader.create()
                .read("一级指标\t二级指标\t三级指标\t指标值\n产出指标\t时效指标\t完成时间\t44561".getBytes(StandardCharsets.UTF_8), "a.txt");
        for (ReadResult result : List.of(workbook, text)) {
            assertThat(value(result).text()).isEqualTo("44561");
            Remark remark = result.remarks().get(0);
            assertThat(remark.kind()).isEqualTo(RemarkKind.DATE_SERIAL);
            assertThat(remark.detail()).isEqualTo("2021-12-31");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"数量指标\t完成时间\t44561", "时效指标\t完成时间\t44561天", "时效指标\t完成时间\t365"})
    void suspectsNoOtherNumber(String row) throws Exception {
        ReadResult result = DocumentReader.create()
                .read(("一级指标\t二级指标\t三级指标\t指标值\n产出指标\t" + row).getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(result.remarks()).isEmpty();
    }
}
