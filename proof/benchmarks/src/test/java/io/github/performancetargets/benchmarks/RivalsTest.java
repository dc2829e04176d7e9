package io.github.performancetargets.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.benchmarks.rivals.ConstantTokens;
import io.github.performancetargets.benchmarks.rivals.HandScanner;
import io.github.performancetargets.benchmarks.rivals.HandWrittenCheck;
import io.github.performancetargets.benchmarks.rivals.SchemaCheck;
import io.github.performancetargets.benchmarks.rivals.ValueExpressions;
import io.github.performancetargets.benchmarks.rivals.WorkbookWalk;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured beside the library does the same work, so that the ratios mean something. */
class RivalsTest {
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void everyWriterWritesTheForm() throws IOException {
        WriteBenchmark write = new WriteBenchmark();
        assertThat(write.library()).isEqualTo(CountyForms.valid());
        assertThat(write.libraryJackson3()).isEqualTo(CountyForms.valid());
        assertThat(write.floor()).isEqualTo(CountyForms.valid());
        JsonNode form = mapper.readTree(CountyForms.valid());
        assertThat(mapper.readTree(write.databind())).isEqualTo(form);
        assertThat(mapper.readTree(write.fastjson2())).isEqualTo(form);
        // so that a ratio of times is one of times per byte
        assertThat(write.fastjson2()).hasSameSizeAs(CountyForms.valid());
        assertThat(write.plain()).isEqualTo(CountyForms.valid().length);
        assertThat(write.rowsPlain()).isEqualTo(CountyForms.withManyRows().length);
        assertThat(write.rowsFastjson2()).hasSameSizeAs(CountyForms.withManyRows());
    }

    @Test
    void constantTokensWriteTheDefectiveFormToo() throws IOException {
        byte[] json = CountyForms.withSixDefects();
        assertThat(ConstantTokens.of(json, PerformanceTargetJson.mapper().getFactory())
                        .write())
                .isEqualTo(json);
    }

    @Test
    void everyReaderReadsTheForm() throws IOException {
        ReadBenchmark read = new ReadBenchmark();
        assertThat(read.libraryJackson3()).isEqualTo(read.library());
        assertThat(read.fastjson2()).isEqualTo(read.databind());
        assertThat(read.floorJackson3()).isEqualTo(read.floor());
        assertThat(read.plain()).isEqualTo(read.library());
        assertThat(read.rowsPlain()).isEqualTo(read.rowsLibrary());
        assertThat(read.rowsPlain().indicators()).hasSize(200);
        assertThat(read.rowsFastjson2().indicators()).hasSize(200);
        assertThat(read.bytes()).isGreaterThan(300);
    }

    @Test
    void everyValidatorPassesTheCompleteForm() throws IOException {
        ValidateBenchmark validate = new ValidateBenchmark();
        assertThat(validate.validLibrary().findings()).isEmpty();
        assertThat(validate.validFloor()).isEmpty();
        assertThat(validate.validBeanValidation()).isEmpty();
        ReadAndValidateBenchmark both = new ReadAndValidateBenchmark();
        assertThat(both.library().findings()).isEmpty();
        assertThat(both.databindAndBeanValidation()).isEmpty();
        assertThat(both.jsonSchemaOnTree()).isEmpty();
        assertThat(both.fhirGoal().getTarget()).hasSize(17);
    }

    @Test
    void everyValidatorFindsTheSixDefects() throws IOException {
        ValidateBenchmark validate = new ValidateBenchmark();
        assertThat(validate.defectiveFloor()).hasSize(6);
        assertThat(places(validate.defectiveLibrary().findings()))
                .containsExactlyInAnyOrderElementsOf(places(validate.defectiveFloor()));
        assertThat(validate.defectiveBeanValidation()).hasSize(6);
        assertThat(new SchemaCheck().check(CountyForms.withSixDefects())).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void sixDefectsWithWrongSumsAreSixAndAWrongSum() {
        ValidateBenchmark validate = new ValidateBenchmark();
        assertThat(validate.wrongSumsLibrary().findings()).hasSize(6);
        assertThat(validate.wrongSumsReview().findings())
                .extracting(finding -> finding.rule().value())
                .contains("review/funding-sum");
        assertThat(HandWrittenCheck.check(CountyForms.table(CountyForms.withWrongSums())))
                .hasSize(6);
        assertThat(validate.rowsLibrary().findings()).isEmpty();
        assertThat(validate.rowsReview().findings()).isNotEmpty();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.place().pointer()
                        + finding.place().dimension()
                        + finding.place().number())
                .toList();
    }

    @Test
    void everyWorkbookHoldsTheForm() throws IOException {
        byte[] workbook = WorkbookBenchmark.workbooks(1).get(0);
        List<PerformanceTargetTable> tables =
                DocumentReader.create().read(workbook, "form.xlsx").tables();
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).indicators())
                .hasSameSizeAs(CountyForms.table(CountyForms.valid()).indicators());
        assertThat(WorkbookWalk.characters(workbook)).isGreaterThan(500);
    }

    @Test
    void everyScannerReadsTheSixTexts() {
        assertThat(ValueTextBenchmark.TEXTS)
                .allSatisfy(text -> assertThat(ValueExpressions.read(text)).isEqualTo(HandScanner.scan(text)));
    }
}
