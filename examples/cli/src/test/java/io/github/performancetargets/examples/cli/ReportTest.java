package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings of a folder as one workbook, beside the lines. */
class ReportTest {
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");

    @TempDir
    private Path folder;

    @Test
    void everyLineWithAFindingIsARowOfTheWorkbook() throws IOException {
        Files.copy(FORMS, folder.resolve("a.txt"));
        Files.createDirectory(folder.resolve("下级"));
        Files.copy(FORMS, folder.resolve("下级").resolve("b.txt"));
        Files.writeString(folder.resolve("bad.xlsx"), "PK\u0003\u0004 broken", StandardCharsets.UTF_8);
        Path report = folder.resolve("findings.xlsx");

        Run run = Run.of("check", folder.toString(), "-o", report.toString());

        assertThat(run.code()).isEqualTo(2);
        long lines =
                run.outLines().stream().filter(line -> line.startsWith("  [")).count();
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("审核意见").getLastRowNum())
                    .isEqualTo((int) lines)
                    .isEqualTo(20);
            assertThat(workbook.getSheet("各表结论").getLastRowNum()).isEqualTo(7);
        }
        assertThat(run.errLines().get(run.errLines().size() - 1))
                .isEqualTo("共 3 个文件、6 表，完整 6，不完整 0；错误 0，警告 10，提示 10；无法读取 1");
    }

    /** Else the second run over a folder would read the report of the first. */
    @Test
    void theReportItselfIsNotReadWhereItStandsInTheFolder() throws IOException {
        Files.copy(FORMS, folder.resolve("a.txt"));
        String report = folder.resolve("findings.xlsx").toString();

        assertThat(Run.of("check", folder.toString(), "-o", report).code()).isZero();
        assertThat(Run.of("check", folder.toString(), "-o", report).code()).isZero();
        assertThat(Run.of("check", report, "-o", report).code()).isEqualTo(2);
    }

    @Test
    void theReportSpeaksEnglishOnRequest() throws IOException {
        Path report = folder.resolve("findings.xlsx");
        Run.of("check", FORMS.toString(), "--lang", "en", "--report", report.toString());
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(4).getStringCellValue())
                    .isIn("note", "warning");
        }
    }

    @Test
    void anyOtherTypeOfReportIsRefusedBeforeAnythingIsRead() {
        Run run =
                Run.of("check", FORMS.toString(), "-o", folder.resolve("a.csv").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0)).contains(".xlsx");
    }
}
