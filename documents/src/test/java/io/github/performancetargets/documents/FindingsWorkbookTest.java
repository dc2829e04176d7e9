package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The findings of many tables in one workbook, which people sort and filter. */
class FindingsWorkbookTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());

    private static XSSFWorkbook written(FindingsWorkbook findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        findings.write(out);
        findings.close();
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void everyFindingIsARowAndEveryTableHasAVerdict() throws Exception {
        FindingsWorkbook findings = FindingsWorkbook.create(Locale.SIMPLIFIED_CHINESE);
        int expected = 1;
        int tables = 1;
        for (String name : Conformance.DOCUMENTS) {
            int number = 0;
            for (PerformanceTargetTable table :
                    DocumentReader.create().read(Conformance.file(name)).tables()) {
                Report report = REVIEW.validate(table);
                findings.add(name, ++number, new CheckedTable(table, report));
                expected += report.findings().size();
                tables++;
            }
        }
        findings.unreadable("坏.xlsx", "文件损坏");
        try (XSSFWorkbook workbook = written(findings)) {
            Schema.accepts(workbook);
            List<List<String>> rows = CheckedWritersTest.texts(workbook.getSheet("审核意见"));
            assertThat(rows).hasSize(expected);
            assertThat(rows.get(0)).containsExactly("文件", "表", "名称", "位置", "级别", "规则", "审核意见");
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row)
                            .startsWith("forms/pingluo-justice-2021.txt", "2")
                            .contains("警告", "review/range-too-wide")
                            .anyMatch(text -> text.contains("上下限相差 35 倍")));
            List<List<String>> verdicts = CheckedWritersTest.texts(workbook.getSheet("各表结论"));
            assertThat(verdicts).hasSize(tables + 1);
            assertThat(verdicts.get(1))
                    .startsWith("forms/pingluo-justice-2021.txt", "1")
                    .contains("完整");
            assertThat(verdicts.get(tables)).containsExactly("坏.xlsx", "", "", "无法读取", "", "", "", "文件损坏");
        }
    }

    @Test
    void theHeadingStaysInSightAndFilters() throws Exception {
        PerformanceTargetTable table = PerformanceTargetTable.builder().build();
        FindingsWorkbook findings = FindingsWorkbook.create(Locale.ENGLISH);
        Report report = REVIEW.validate(table);
        findings.add("a.txt", 1, new CheckedTable(table, report));
        try (XSSFWorkbook workbook = written(findings)) {
            XSSFSheet sheet = workbook.getSheet("Findings");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:G" + (report.findings().size() + 1));
            Finding first = report.findings().get(0);
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo(report.message(first, Locale.ENGLISH));
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo(first.severity().code());
        }
    }

    @Test
    void namesOfFilesAreNoFormulas() throws Exception {
        PerformanceTargetTable table = WorkbookWriterTest.named("=1+1");
        FindingsWorkbook findings = FindingsWorkbook.create(Locale.ENGLISH);
        findings.add("=HYPERLINK(\"http://x\").xlsx", 1, new CheckedTable(table, REVIEW.validate(table)));
        findings.unreadable("@x", "-1");
        try (XSSFWorkbook workbook = written(findings)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getRowNum() == 0 || cell.getCellStyle().getQuotePrefixed())
                        .isTrue();
            })));
            assertThat(CheckedWritersTest.texts(workbook.getSheet("Verdicts")))
                    .anyMatch(row -> row.contains("=HYPERLINK(\"http://x\").xlsx"));
        }
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNext() throws Exception {
        PerformanceTargetTable table = PerformanceTargetTable.builder().build();
        Report report = REVIEW.validate(table);
        FindingsWorkbook findings = FindingsWorkbook.withRowsOfASheet(Locale.SIMPLIFIED_CHINESE, 3);
        for (int i = 1; i <= 4; i++) {
            findings.add("a.txt", i, new CheckedTable(table, report));
        }
        int each = report.findings().size();
        try (XSSFWorkbook workbook = written(findings)) {
            Schema.accepts(workbook);
            int rows = 0;
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                assertThat(workbook.getSheetAt(sheet).getLastRowNum()).isBetween(1, 2);
                rows += workbook.getSheetAt(sheet).getLastRowNum();
            }
            assertThat(rows).isEqualTo(4 * each + 4);
            assertThat(workbook.getSheet("审核意见 2")).isNotNull();
            assertThat(workbook.getSheet("各表结论 2")).isNotNull();
        }
    }
}
