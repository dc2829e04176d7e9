package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a table is complete depends on what was lost or doubtful when it was read, and says so everywhere alike. */
class VerdictTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());
    private static final Report NOTHING = Report.of(List.of());

    private static Remark remark(RemarkKind kind) {
        return new Remark(kind, Optional.empty(), "培训人数≥200人", "");
    }

    /** Loss, doubt about a tier, a value or money; what is outside; repairs of the layout. */
    @ParameterizedTest
    @CsvSource({
        "UNPLACED, CONTENT",
        "OUTSIDE, BESIDE",
        "FILLER, LAYOUT",
        "FAULT, CONTENT",
        "AMOUNT_NOT_UNDERSTOOD, CONTENT",
        "SHIFTED, LAYOUT",
        "REJOINED, LAYOUT",
        "CENTRED_LABEL, CONTENT",
        "SPLIT, LAYOUT",
        "VALUE_IN_NAME, CONTENT",
        "DATE_SERIAL, CONTENT",
        "CONTRADICTION, CONTENT",
        "ENCODING, LAYOUT",
        "FORMULA, LAYOUT",
        "NO_RESULT, CONTENT",
        "HIDDEN, LAYOUT",
        "MACROS, LAYOUT",
        "MISNAMED, LAYOUT"
    })
    void aKindOfRemarkHasAConcernAndTheVerdictFollows(RemarkKind kind, RemarkKind.Concern concern) {
        assertThat(kind.concern()).isEqualTo(concern);
        assertThat(Verdict.of(NOTHING, List.of(remark(kind))))
                .isEqualTo(concern == RemarkKind.Concern.CONTENT ? Verdict.COMPLETE_AS_READ : Verdict.COMPLETE);
    }

    @Test
    void aTableThatIsIncompleteIsNoLessSoForDoubts() {
        PerformanceTargetTable empty = PerformanceTargetTable.builder().build();
        Report report = REVIEW.validate(empty);
        assertThat(Verdict.of(report, List.of())).isEqualTo(Verdict.INCOMPLETE);
        assertThat(Verdict.of(report, List.of(remark(RemarkKind.UNPLACED)))).isEqualTo(Verdict.INCOMPLETE);
        assertThat(Verdict.of(NOTHING, List.of())).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void pagesLettersAndWorkbooksSayIt() throws Exception {
        PerformanceTargetTable table = WorkbookWriterTest.named("培训人数");
        CheckedTable doubtful = new CheckedTable(table, NOTHING, List.of(remark(RemarkKind.VALUE_IN_NAME)));
        String page = HtmlWriter.create().writeChecked(List.of(doubtful), Locale.CHINESE);
        assertThat(Jsoup.parse(page).select("p.summary").text()).startsWith("据读取内容完整；");
        assertThat(Jsoup.parse(HtmlWriter.create().writeChecked(List.of(doubtful), Locale.ENGLISH))
                        .select("p.summary")
                        .text())
                .startsWith("complete as read; ");
        FindingsWorkbook findings = FindingsWorkbook.create(Locale.CHINESE);
        findings.add("a.txt", 1, doubtful);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        findings.write(out);
        findings.close();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(CheckedWritersTest.texts(workbook.getSheet("各表结论")).get(1))
                    .contains("据读取内容完整", "指标值写在指标名称中，已拆出 '培训人数≥200人'");
        }
    }

    @Test
    void remarksGoWithTheTableThatTheyStandIn() throws Exception {
        String text = "项目名称\t甲\n指标名称\t指标值\n里程\t1公里\n\n项目支出绩效目标表\n项目名称\t乙\n三级指标\t指标值\n培训人数≥200人\t\n";
        ReadResult result = DocumentReader.create().read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(result.remarksByTable()).hasSameSizeAs(result.tables());
        assertThat(result.remarksByTable().stream().mapToInt(List::size).sum())
                .isEqualTo(result.remarks().size());
        ReadResult none = DocumentReader.create().read("天气\t晴\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(none.remarksByTable()).isEmpty();
    }
}
