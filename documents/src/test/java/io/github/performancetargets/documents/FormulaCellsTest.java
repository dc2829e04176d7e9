package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.quantity.Amount;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula is taken as the result stored with it, and never as the 0 that POI gives where there is none. */
class FormulaCellsTest {
    private static final DocumentReader READER = DocumentReader.create();

    private static Workbook workbook(String type) {
        Workbook workbook = type.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        workbook.createSheet("目录").createRow(0).createCell(0).setCellValue("目录");
        Sheet sheet = workbook.createSheet("表1");
        sheet.createRow(0).createCell(0).setCellValue("项目名称");
        sheet.getRow(0).createCell(1).setCellValue("某项目");
        sheet.createRow(1).createCell(0).setCellValue("年度资金总额");
        sheet.getRow(1).createCell(1).setCellFormula("10+14");
        return workbook;
    }

    private static ReadResult read(Workbook workbook, String type) throws Exception {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return READER.read(out.toByteArray(), "a." + type);
        }
    }

    private static Optional<Amount> total(ReadResult result) {
        return result.tables()
                .get(0)
                .funding()
                .orElseThrow()
                .annual()
                .orElseThrow()
                .total();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void neverTakesAFormulaWithoutResultForZero(String type) throws Exception {
        ReadResult result = read(workbook(type), type);
        assertThat(total(result)).isEmpty();
        assertThat(result.remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.NO_RESULT);
            assertThat(remark.place().orElseThrow()).hasToString("表1!R2C2");
            assertThat(remark.text()).isEqualTo("=10+14");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void takesTheResultThatIsStored(String type) throws Exception {
        Workbook workbook = workbook(type);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ReadResult result = read(workbook, type);
        assertThat(total(result)).contains(Amount.of(24));
        assertThat(result.remarks()).extracting(Remark::kind).contains(RemarkKind.FORMULA);
    }
}
