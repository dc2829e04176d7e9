package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other ways in which {@code assess} and {@code diff} answer. */
class AssessModesTest {
    private static final String CONFORMANCE = System.getProperty("conformance.directory", "../../conformance");
    private static final String SCHOOL = CONFORMANCE + "/290-budget-system-self-assessment/source.tsv";
    private static final String LANGFANG = CONFORMANCE + "/203-langfang-self-assessment/source.html";
    private static final String LIBRARY = CONFORMANCE + "/library/sample.csv";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private String county(String name, String county, String rows) throws IOException {
        return write(
                name,
                "农田建设补助资金区域绩效目标自评表\n项目名称\t农田建设补助资金\n实施单位\t" + county + "\n预算年度\t2022\n"
                        + "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分\n" + rows);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void jsonIsALineForEachTableAndForWhatCannotBeRead() throws IOException {
        Run run = Run.of("assess", SCHOOL, folder.resolve("none").toString(), "--format", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.outLines()).hasSize(2);
        JsonNode problem = MAPPER.readTree(run.outLines().get(0));
        JsonNode table = MAPPER.readTree(run.outLines().get(1));
        if (problem.path("problem").isMissingNode()) {
            JsonNode first = problem;
            problem = table;
            table = first;
        }
        assertThat(problem.path("problem").textValue()).isEqualTo("文件不存在");
        assertThat(table.at("/assessment/scheme/id").textValue()).isEqualTo("mof-2020");
        assertThat(table.at("/assessment/execution/expected/low").decimalValue())
                .isEqualByComparingTo("2.5");
        assertThat(table.at("/assessment/indicators/0/expected/high").decimalValue())
                .isEqualByComparingTo("3.85");
        assertThat(table.at("/assessment/indicators/0/attainment/outcome").textValue())
                .isEqualTo("not-met");
        assertThat(table.at("/assessment/total/expected/low").decimalValue()).isEqualByComparingTo("46.35");
        assertThat(table.at("/assessment/total/grade/name").textValue()).isEqualTo("差");
        assertThat(StreamSupport.stream(table.path("findings").spliterator(), false)
                        .map(finding -> finding.path("rule").textValue()))
                .contains("self-assessment/far-above-target");
    }

    @Test
    void warningsEndWithOneOnRequest() throws IOException {
        assertThat(Run.of("assess", SCHOOL).code()).isZero();
        assertThat(Run.of("assess", LANGFANG).code()).isEqualTo(1);
        String missed = county("a.tsv", "甲县", "产出指标\t数量指标\t培训人数\t≥100人\t90人\t50\t50\n");
        assertThat(Run.of("assess", missed, "--format", "json").out()).contains("\"severity\":\"warning\"");
        assertThat(Run.of("assess", missed).code()).isZero();
        assertThat(Run.of("assess", missed, "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void aLibraryGivesDirectionsAndRemarks() throws IOException {
        String table = county("a.tsv", "甲县", "产出指标\t质量指标\t培训合格率\t≥90%\t92%\t50\t50\n");
        assertThat(Run.of("assess", table).out()).doesNotContain("指标库");
        assertThat(Run.of("assess", table, "--library", LIBRARY).out()).contains("低于指标库的标准值 ≥95%");
        assertThat(Run.of("check", table, "--library", LIBRARY, "--lang", "en").out())
                .contains("below the standard of the indicator library, ≥95%");
    }

    @Test
    void aLibraryThatIsNoneIsToldInOneLine() throws IOException {
        String library = write("bad.csv", "指标名称,单位\n培训人数,某某\n");
        for (String command : new String[] {"assess", "check"}) {
            Run run = Run.of(command, SCHOOL, "--library", library);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines().get(0)).endsWith("第 2 行“单位”栏，应为已收录的计量单位，实际为 某某");
        }
        assertThat(Run.of("assess", SCHOOL, "--library", "nowhere.csv").code()).isEqualTo(2);
    }

    @Test
    void aRollUpAddsOverCounties() throws IOException {
        county("a.tsv", "甲县", "产出指标\t数量指标\t建设面积\t≥1公顷\t16亩\t50\t50\n产出指标\t质量指标\t验收合格率\t≥90%\t95%\t40\t40\n");
        county("b.tsv", "乙县", "产出指标\t数量指标\t建设面积\t≥20亩\t20亩\t50\t50\n产出指标\t质量指标\t验收合格率\t≥90%\t85%\t40\t30\n");
        Run text = Run.of("assess", folder.toString(), "--rollup");
        assertThat(text.outLines())
                .contains("区域绩效 农田建设补助资金（2022年）「建设面积」", "  2 个地区合计：指标值 ≥35 亩，完成值 36 亩", "    乙县：≥90%，完成 85%");
        assertThat(text.out()).doesNotContain("a.tsv #1\n  ");

        Run json = Run.of("assess", folder.toString(), "--rollup", "--format", "json", "--scheme", "hubei");
        assertThat(json.outLines()).hasSize(1);
        JsonNode rollUp = MAPPER.readTree(json.out()).path("rollUp");
        assertThat(rollUp.path("tables").intValue()).isEqualTo(2);
        assertThat(rollUp.at("/regional/0/sums/0/actual/amount").intValue()).isEqualTo(36);
        assertThat(rollUp.at("/regional/1/rates/listed")).hasSize(2);
        // nobody states its money
        assertThat(rollUp.at("/regional/1/rates/weighted").isMissingNode()).isTrue();
    }

    @Test
    void monitoringShowsLightsUpToADate() throws IOException {
        String table =
                county("a.tsv", "甲县", "产出指标\t数量指标\t培训人次\t≥1200人次\t300人次\t50\t\n产出指标\t数量指标\t培训场次\t≥12场次\t7场次\t50\t\n");
        Run july = Run.of("assess", table, "--monitor", "--scheme", "platform");
        assertThat(july.out()).contains("截至 2022-07-31：红灯", "培训人次：指标值 ≥1200人次，已完成 300人次：红灯", "已完成 7场次：绿灯");
        assertThat(july.code()).isEqualTo(1);
        Run march = Run.of(
                "assess", table, "--monitor", "--scheme", "platform", "--date", "2022-03-31", "--format", "json");
        JsonNode lights = MAPPER.readTree(march.out());
        assertThat(StreamSupport.stream(lights.at("/lights/indicators").spliterator(), false)
                        .map(row -> row.path("light").textValue()))
                .containsExactly("green", "blue");
        assertThat(lights.at("/lights/worst").textValue()).isEqualTo("green");
        assertThat(march.code()).isZero();
    }

    @Test
    void readingsOfMonitoringComeBeforeActualValues() throws IOException {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .fiscalYear(2022)
                .addIndicators(Indicator.builder()
                        .name("培训人次")
                        .value(StatedTarget.read("≥1200人次"))
                        .adjusted(StatedTarget.read("≥600人次"))
                        .actual(StatedTarget.read("10人次"))
                        .addReadings(MonitoringReading.builder()
                                .asOf(TimePoint.parse("--06"))
                                .value(StatedTarget.read("300人次"))
                                .build())
                        .build())
                .build();
        String file = write("a.json", PerformanceTargetJson.mapper().writeValueAsString(table));
        assertThat(Run.of("assess", file, "--monitor", "--scheme", "platform").out())
                .contains("截至 2022-06-30：绿灯", "培训人次：指标值 ≥600人次，已完成 300人次：绿灯");
        Run july = Run.of("assess", file, "--monitor", "--scheme", "platform", "--date", "2022-07-31");
        assertThat(july.out()).isEmpty();
        assertThat(july.err()).contains("该日期没有监控数据");
    }

    @Test
    void monitoringNeedsLightsAndAYear() {
        Run none = Run.of("assess", SCHOOL, "--monitor");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.errLines().get(0)).contains("mof-2020", "platform");
        Run year = Run.of("--lang", "en", "assess", SCHOOL, "--monitor", "--scheme", "platform");
        assertThat(year.code()).isEqualTo(2);
        assertThat(year.err()).contains("expected a fiscal year, or --date");
        assertThat(Run.of("assess", SCHOOL, "--monitor", "--scheme", "platform", "--date", "2022-07-31")
                        .out())
                .contains("截至 2022-07-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--monitor --rollup",
                "--rollup -o x.xlsx",
                "--monitor -o x.xlsx",
                "--date 2022-7",
                "--format xml"
            })
    void whatDoesNotGoTogetherIsMisuse(String options) {
        Run run = Run.of(("assess - " + options).split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2);
    }

    @Test
    void theWorkbookHoldsExpectedBesidePrinted() throws IOException {
        Path report = folder.resolve("out.xlsx");
        Run run = Run.of("assess", SCHOOL, LANGFANG, "-o", report.toString());
        assertThat(run.code()).isEqualTo(1);
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet rows = workbook.getSheet("复核");
            assertThat(rows.getRow(0).getCell(8).getStringCellValue()).isEqualTo("复核得分（复核值，供参考，不代替评分。）");
            assertThat(rows.getRow(1).getCell(7).getStringCellValue()).isEqualTo("2.5");
            assertThat(rows.getRow(2).getCell(3).getStringCellValue()).isEqualTo("资助困难教师及学生");
            assertThat(rows.getRow(2).getCell(8).getStringCellValue()).isEqualTo("3.85");
            long findings = run.outLines().stream()
                    .filter(line -> line.startsWith("  !"))
                    .count();
            assertThat(workbook.getSheet("审核意见").getLastRowNum()).isEqualTo((int) findings);
        }
    }

    @Test
    void differencesAreJsonOnRequest() throws IOException {
        String table = "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"合格率\",\"value\":{\"text\":\"≥%s%%\","
                + "\"target\":{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":%s,\"unit\":\"%%\"}}}]}";
        String old = write("old.json", String.format(table, "95", "95"));
        String now = write("new.json", String.format(table, "90", "90"));
        Run run = Run.of("diff", old, now, "--format", "json", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        JsonNode change = MAPPER.readTree(run.out()).at("/difference/changes/0");
        assertThat(change.path("kind").textValue()).isEqualTo("loosened");
        assertThat(change.path("part").textValue()).isEqualTo("indicator");
        assertThat(change.path("was").textValue()).isEqualTo("≥95%");
        assertThat(MAPPER.readTree(run.out()).path("loosenedWithoutReason").intValue())
                .isEqualTo(1);
        assertThat(MAPPER.readTree(Run.of("diff", old, old, "--format", "json").out())
                        .path("messages"))
                .isEmpty();
    }
}
