package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook is one that Excel accepts, looks like the form, and cannot be misused. */
class WorkbookWriterTest {
    static PerformanceTargetTable named(String name) {
        return PerformanceTargetTable.builder()
                .title("项目支出绩效目标表")
                .project(Project.builder().name(name).build())
                .addIndicators(Indicator.builder()
                        .id("1")
                        .category(IndicatorCategory.OUTPUT)
                        .dimension(IndicatorDimension.QUANTITY)
                        .name(name)
                        .value(StatedTarget.read("≥1"))
                        .build())
                .build();
    }

    private static XSSFWorkbook written(PerformanceTargetTable... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.create().write(List.of(tables), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach((Row row) -> row.forEach(cells::add)));
        return cells;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "=1+1",
                "+1+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=cmd|' /C calc'!A0"
            })
    void injectedFormulasStayText(String name) throws Exception {
        try (XSSFWorkbook workbook = written(named(name))) {
            assertThat(cells(workbook)).allSatisfy(cell -> {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            });
            assertThat(cells(workbook))
                    .anyMatch(cell -> cell.getStringCellValue().strip().equals(name.strip()));
        }
    }

    /** Read as the character of that code by whoever reads workbooks: the name of a form would change. */
    @Test
    void whatLooksLikeAnEscapeOfExcelStaysAsItIs() throws Exception {
        for (String name : List.of("a_x0041_b", "_x000D_", "_x005F_x0041_", "_x00", "__x0041__")) {
            try (XSSFWorkbook workbook = written(named(name))) {
                assertThat(cells(workbook))
                        .anyMatch(cell -> cell.getStringCellValue().equals(name));
            }
        }
    }

    @Test
    void whatNoWorkbookHoldsIsReplaced() throws Exception {
        try (XSSFWorkbook workbook = written(named("甲\u0000乙\u000B丙\uD842丁"))) {
            assertThat(cells(workbook))
                    .anyMatch(cell -> cell.getStringCellValue().equals("甲 乙 丙\uFFFD丁"));
        }
    }

    @Test
    void amountsKeepAllTheirDigits() throws Exception {
        String digits = "12345678901234567890.123456";
        PerformanceTargetTable table = named("甲").toBuilder()
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .total(Amount.parse(digits))
                                .build())
                        .build())
                .build();
        try (XSSFWorkbook workbook = written(table)) {
            assertThat(cells(workbook))
                    .anyMatch(cell -> cell.getStringCellValue().equals(digits));
        }
    }

    @Test
    void aTextBeyondACellIsRefusedAndNotCut() {
        assertThatThrownBy(() -> written(named("长".repeat(32_768)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTableIsAnEmptyWorkbook() throws Exception {
        try (XSSFWorkbook workbook = written()) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(cells(workbook)).isEmpty();
        }
    }

    @Test
    void theSchemaOfExcelAcceptsIt() throws Exception {
        for (String name : Conformance.DOCUMENTS) {
            List<PerformanceTargetTable> tables =
                    DocumentReader.create().read(Conformance.file(name)).tables();
            try (XSSFWorkbook workbook = written(tables.toArray(new PerformanceTargetTable[0]))) {
                Schema.accepts(workbook);
            }
        }
    }

    @Test
    void itPrintsOnA4AndMergesTheTiers() throws Exception {
        List<PerformanceTargetTable> tables = DocumentReader.create()
                .read(Conformance.file("forms/pingluo-justice-2021.txt"))
                .tables();
        try (XSSFWorkbook workbook = written(tables.get(2))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            Cell output = cells(workbook).stream()
                    .filter(cell -> cell.getStringCellValue().equals("产出指标"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sheet.getMergedRegions())
                    .anyMatch(region -> region.isInRange(output) && region.getNumberOfCells() == 14);
            // every line of the longest goal fits into its merged cell
            Cell goals = cells(workbook).stream()
                    .filter(cell -> cell.getStringCellValue().startsWith("目标 1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(goals.getRow().getHeightInPoints()).isGreaterThan(4 * 13);
        }
    }
}
