package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The self-assessments of many tables in one workbook, printed points beside those of a scheme. */
class AssessmentWorkbookTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());
    private static final Assessor ASSESSOR = Assessor.by(ScoringScheme.standard());
    private static final String SCHOOL = "290-budget-system-self-assessment/source.tsv";

    private static XSSFWorkbook written(Locale locale, List<PerformanceTargetTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AssessmentWorkbook workbook = AssessmentWorkbook.create(locale)) {
            int number = 0;
            for (PerformanceTargetTable table : tables) {
                Report report = REVIEW.validate(table);
                workbook.add("某县.tsv", ++number, table, ASSESSOR.assess(table), report);
            }
            workbook.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static PerformanceTargetTable school() throws IOException {
        return DocumentReader.create().read(Conformance.file(SCHOOL)).tables().get(0);
    }

    @Test
    void theBudgetEveryIndicatorAndTheTotalAreRows() throws Exception {
        PerformanceTargetTable table = school();
        int indicators = ASSESSOR.assess(table).indicators().size();
        try (XSSFWorkbook workbook = written(Locale.CHINA, List.of(table, table))) {
            Schema.accepts(workbook);
            List<List<String>> rows = CheckedWritersTest.texts(workbook.getSheet("复核"));
            assertThat(rows).hasSize(1 + 2 * (indicators + 2));
            assertThat(rows.get(1)).startsWith("某县.tsv", "1").contains("120000", "30000", "2.5");
            assertThat(rows.get(2)).contains("资助困难教师及学生", "3.85");
            assertThat(rows.get(indicators + 2)).contains("46.35");
            assertThat(rows.get(indicators + 3)).startsWith("某县.tsv", "2");
            assertThat(CheckedWritersTest.texts(workbook.getSheet("审核意见")))
                    .hasSize(1 + 2 * REVIEW.validate(table).findings().size());
        }
    }

    @Test
    void theHeadingSaysThatExpectedPointsAreForReference() throws Exception {
        try (XSSFWorkbook chinese = written(Locale.CHINA, List.of());
                XSSFWorkbook english = written(Locale.ENGLISH, List.of())) {
            assertThat(CheckedWritersTest.texts(chinese.getSheet("复核")).get(0)).contains("复核得分（复核值，供参考，不代替评分。）");
            assertThat(CheckedWritersTest.texts(english.getSheet("Assessment")).get(0))
                    .contains("Expected (Computed again, for reference; no substitute for the scoring.)");
        }
    }
}
