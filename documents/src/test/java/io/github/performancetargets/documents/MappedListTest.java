package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.documents.trace.Unwritten;
import io.github.performancetargets.documents.trace.Unwritten.Reason;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lists by a column map: in, with what has no place told; out, with what has no column told; and in again. */
class MappedListTest {
    private static final String DECLARED = """
            项目编码,项目名称,实施单位,年度,资金总额,财政拨款,其他资金,目标期间,一级指标,二级指标,指标名称,运算符号,指标值,计量单位,权重,备注
            P01,公路养护,交通局,2025,120,100,20,2,产出指标,数量指标,养护里程,1,95,公里,20,
            P01,公路养护,交通局,2025,120,100,20,2,产出指标,质量指标,合格率,3,100,%,15,抽检
            P01,公路养护,交通局,2025,120,100,20,1,效益指标,社会效益指标,出行条件,6,明显改善,,15,
            P02,桥梁维修,交通局,2025,50.5,50.5,,2,产出指标,数量指标,维修桥梁,5,12,座,50,
            """;

    private static ColumnMap map(String name) throws IOException {
        return ColumnMap.read(Files.readString(Conformance.file("maps/" + name + ".map")), name);
    }

    private static ReadResult read(ColumnMap map, String csv) throws IOException {
        return DocumentReader.create().withColumnMap(map).read(csv.getBytes(StandardCharsets.UTF_8), "a.csv");
    }

    private static String csv(ColumnMap map, List<PerformanceTargetTable> tables) throws IOException {
        StringBuilder csv = new StringBuilder();
        ListWriter.of(map).writeCsv(tables, csv);
        return csv.toString();
    }

    private static List<String> values(PerformanceTargetTable table) {
        return table.indicators().stream()
                .map(indicator -> indicator.value().orElseThrow().text())
                .toList();
    }

    @Test
    void aListOfDeclarationsIsATableForEachProject() throws Exception {
        ReadResult result = read(map("declaration"), DECLARED);
        assertThat(result.remarks()).isEmpty();
        assertThat(result.tables()).hasSize(2);
        PerformanceTargetTable roads = result.tables().get(0);
        assertThat(roads.project().orElseThrow().code()).contains("P01");
        assertThat(roads.project()
                        .orElseThrow()
                        .implementingOrganization()
                        .orElseThrow()
                        .name())
                .isEqualTo("交通局");
        assertThat(roads.fiscalYear()).contains(2025);
        assertThat(roads.funding().orElseThrow().unit().orElseThrow().symbol()).isEqualTo("万元");
        assertThat(roads.funding().orElseThrow().annual().orElseThrow().total()).contains(Amount.of(120));
        assertThat(roads.funding().orElseThrow().annual().orElseThrow().sources())
                .hasSize(2);
        assertThat(values(roads)).containsExactly("≥95公里", "=100%", "明显改善");
        assertThat(roads.indicators())
                .extracting(Indicator::period)
                .containsExactly(TargetPeriod.ANNUAL, TargetPeriod.ANNUAL, TargetPeriod.MEDIUM_TERM);
        assertThat(roads.indicators().get(1).note()).contains("抽检");
        assertThat(values(result.tables().get(1))).containsExactly("≤12座");
        assertThat(result.placeOf(0, "/indicators/1/value").orElseThrow()).hasToString("R3C12");
        assertThat(result.placeOf(1, "/indicators/0/name").orElseThrow()).hasToString("R5C11");
    }

    @Test
    void whatIsWrittenReadsBack() throws Exception {
        ColumnMap map = map("declaration");
        List<PerformanceTargetTable> tables = read(map, DECLARED).tables();
        StringBuilder csv = new StringBuilder();
        assertThat(ListWriter.of(map).writeCsv(tables, csv)).isEmpty();
        assertThat(csv.toString().replace("\uFEFF", "").lines())
                .containsExactlyElementsOf(DECLARED.lines().toList());
        assertThat(read(map, csv.toString()).tables()).isEqualTo(tables);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListWriter.of(map).writeWorkbook(tables, out);
        assertThat(DocumentReader.create()
                        .withColumnMap(map)
                        .read(out.toByteArray(), "a.xlsx")
                        .tables())
                .isEqualTo(tables);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
        }
    }

    @Test
    void aListOfSelfAssessmentsFillsTiersDown() throws Exception {
        ColumnMap map = map("self-assessment");
        ReadResult result = read(map, """
                2024年度自评表,,,,,,,
                一级指标,二级指标,指标名称,指标值,实际完成值,分值,得分,备注
                产出指标,数量指标,培训人次,≥200人次,235人次,20,20,
                ,,培训期数,4期,3期,10,7.5,一期延后
                ,质量指标,合格率,≥95%,97%,20,20分,
                满意度指标,,学员满意度,≥90%,92%,10,满分,
                """);
        PerformanceTargetTable table = result.tables().get(0);
        assertThat(table.fiscalYear()).contains(2024);
        assertThat(table.indicators())
                .extracting(i -> i.dimension().map(d -> d.code()).orElse(""))
                .containsExactly("quantity", "quantity", "quality", "");
        assertThat(table.indicators().get(1).actual().orElseThrow().text()).isEqualTo("3期");
        assertThat(table.indicators().get(1).score().orElseThrow().points()).isEqualTo(Amount.parse("7.5"));
        assertThat(table.indicators().get(2).score().orElseThrow().points()).isEqualTo(Amount.of(20));
        assertThat(result.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.AMOUNT_NOT_UNDERSTOOD);
        assertThat(result.remarks().get(0).place().orElseThrow()).hasToString("R6C7");
        assertThat(Verdict.of(Report.of(List.of()), result.remarks())).isEqualTo(Verdict.COMPLETE_AS_READ);
    }

    @Test
    void aListOfMonitoringIsAReading() throws Exception {
        ColumnMap map = map("monitoring");
        ReadResult result = read(map, """
                一级,二级,名称,目标,完成值,原因,偏差,其他原因,总体,备注,可能性
                产出指标,数量指标,养护里程,≥95公里,40公里,雨季停工,滞后,征地,,,2
                产出指标,数量指标,新建里程,≥10公里,2公里,,,,,,9
                """);
        Indicator first = result.tables().get(0).indicators().get(0);
        MonitoringReading reading = first.readings().get(0);
        assertThat(reading.asOf()).hasToString("--07");
        assertThat(reading.value().orElseThrow().text()).isEqualTo("40公里");
        assertThat(reading.likelihood()).contains(Likelihood.POSSIBLE);
        assertThat(first.fields())
                .extracting(field -> field.label() + field.text())
                .containsExactly("偏差滞后", "其他原因征地");
        assertThat(result.remarks()).extracting(Remark::text).containsExactly("9");
        List<PerformanceTargetTable> known =
                read(map, csv(map, result.tables())).tables();
        assertThat(known).isEqualTo(result.tables());
    }

    @Test
    void whatHasNoPlaceIsToldWhereItStands() throws Exception {
        ReadResult result = read(map("declaration"), """
                编码,项目,单位,年度,总额,拨款,其他,期间,一级,二级,名称,符号,值,单位,权重,备注,内部编号
                P01,公路养护,交通局,2025,120元,100,20,7,产出指标,数量指标,里程,8,95,公里,x,,A1
                P01,公路养护,公路局,2025,120元,100,20,2,产出指标,数量指标,,1,95,公里,1,,A2
                P01,公路养护,公路局,2025,120元,100,20,2,产出指标,数量指标,桥梁,1,,座,1,,
                """);
        assertThat(result.remarks())
                .extracting(r -> r.kind().code() + " " + r.place().orElseThrow() + " " + r.text())
                .contains(
                        "unplaced R2C8 7",
                        "unknown-code R2C12 8",
                        "amount-not-understood R2C15 x",
                        "amount-not-understood R2C5 120元",
                        "contradiction R4C3 公路局",
                        "unplaced R4C12 1",
                        "unplaced R4C14 座",
                        "unplaced R3C12 1",
                        "unmapped R2C17 A1");
        PerformanceTargetTable table = result.tables().get(0);
        // with an unknown operator the number is no target
        assertThat(table.indicators().get(0).value().orElseThrow().obstacle()).isPresent();
        assertThat(table.indicators()).hasSize(2);
        assertThat(table.funding().orElseThrow().annual().orElseThrow().total()).isEmpty();
    }

    @Test
    void notesBelowAListAreNoIndicatorsAndMergedTiersCoverTheirRows() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("自评");
            String[][] rows = {
                {"产出指标", "数量指标", "里程", "≥1公里", "1公里", "10", "10"},
                {"", "", "桥梁", "≥2座", "2座", "10", "10"},
                {"注：本表由实施单位填写。"}
            };
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    var row = sheet.getRow(r + 2) == null ? sheet.createRow(r + 2) : sheet.getRow(r + 2);
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 7));
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("填报说明");
            workbook.write(out);
        }
        ReadResult result =
                DocumentReader.create().withColumnMap(map("self-assessment")).read(out.toByteArray(), "a.xlsx");
        assertThat(result.tables().get(0).indicators())
                .hasSize(2)
                .allMatch(i -> i.dimension().isPresent());
        assertThat(result.remarks())
                .extracting(r -> r.kind() + " " + r.text())
                .containsExactlyInAnyOrder("UNPLACED 注：本表由实施单位填写。", "UNMAPPED 说明");
    }

    @Test
    void theSheetThatTheMapNamesIsRead() throws Exception {
        ColumnMap map = ColumnMap.read("start-row = 1\nsheet = 指标\nA = name\nB = value", "m");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("封面").createRow(0).createCell(0).setCellValue("封面");
            Sheet sheet = workbook.createSheet("指标");
            sheet.createRow(0).createCell(0).setCellValue("里程");
            sheet.getRow(0).createCell(1).setCellValue("≥1公里");
            workbook.write(out);
        }
        DocumentReader reader = DocumentReader.create().withColumnMap(map);
        assertThat(values(reader.read(out.toByteArray(), "a.xlsx").tables().get(0)))
                .containsExactly("≥1公里");
        ColumnMap other = ColumnMap.read("start-row = 1\nsheet = 附表\nA = name", "m");
        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> DocumentReader.create().withColumnMap(other).read(out.toByteArray(), "a.xlsx"));
        assertThat(refused.problem()).isEqualTo(Problem.SHEET_MISSING);
        assertThat(refused.found()).isEqualTo("封面, 指标");
    }

    @Test
    void aRowMayNameTheProjectOfThoseBelow() throws Exception {
        ColumnMap map = ColumnMap.read("start-row = 1\nA = 项目名称\nB = 指标名称\nC = 指标值\nfill-down = 项目名称", "m");
        ReadResult result = read(map, "公路养护,,\n,里程,≥1公里\n桥梁维修,,\n,桥梁,≥2座\n,隧道,≥3座\n");
        assertThat(result.remarks()).isEmpty();
        assertThat(result.tables())
                .extracting(table -> table.project().orElseThrow().name()
                        + table.indicators().size())
                .containsExactly("公路养护1", "桥梁维修2");
    }

    @Test
    void aTextHasNoSheetsAndWordsStayWords() throws Exception {
        ColumnMap map = ColumnMap.read("start-row = 1\nsheet = 指标\nA = name\nB = operator\nC = value\nD = unit", "m");
        String list = "\uFEFF完工,,12月底前完成,\r\n满意度,≥,90,%\r\n";
        List<PerformanceTargetTable> tables = read(map, list).tables();
        assertThat(values(tables.get(0))).containsExactly("12月底前完成", "≥90%");
        assertThat(csv(map, tables)).isEqualTo(list);
    }

    @Test
    void whatAListHasNoPlaceForIsTold() throws Exception {
        ColumnMap map =
                ColumnMap.read("start-row = 1\nA = name\nB = operator\nC = value\nD = unit\noperator 1 = ≥", "m");
        PerformanceTargetTable table = WorkbookWriterTest.named("里程").toBuilder()
                .addGoals(Goal.builder().id("1").text("保障出行").build())
                .indicators(List.of(
                        indicator("里程", "≥95公里").toBuilder()
                                .basis("计划标准")
                                .core(true)
                                .build(),
                        indicator("成本", "≤5万元"),
                        indicator("人数", "约200人"),
                        indicator("质量", "显著提高")))
                .build();
        StringBuilder csv = new StringBuilder();
        List<Unwritten> unwritten = ListWriter.of(map).writeCsv(List.of(table), csv);
        assertThat(csv.toString().lines()).containsSequence("\uFEFF里程,1,95,公里", "成本,≤,5,万元", "人数,,约200人,");
        assertThat(unwritten)
                .extracting(one -> one.path() + " " + one.reason())
                .contains(
                        "/title NO_COLUMN",
                        "/project/name NO_COLUMN",
                        "/goals NO_COLUMN",
                        "/indicators/0/basis NO_COLUMN",
                        "/indicators/0/core NO_COLUMN",
                        "/indicators/1 NO_CODE",
                        "/indicators/2/value NOT_SPLIT");
        assertThat(unwritten.get(0).message(Locale.CHINESE)).isEqualTo("表 1 /title：对照表没有此栏（项目支出绩效目标表）");
        assertThat(unwritten.get(0).message(Locale.ENGLISH))
                .isEqualTo("table 1 /title: the map has no column for it (项目支出绩效目标表)");
    }

    private static Indicator indicator(String name, String value) {
        return Indicator.builder().name(name).value(StatedTarget.read(value)).build();
    }

    @Test
    void moneyOfAnotherUnitIsLeftOutAndTold() throws Exception {
        ColumnMap tenThousands = map("declaration");
        ColumnMap units = ColumnMap.read("start-row = 1\nA = name\nB = funding-total\nmoney-unit = 元", "m");
        List<PerformanceTargetTable> tables = read(tenThousands, DECLARED).tables();
        StringBuilder csv = new StringBuilder();
        List<Unwritten> unwritten = ListWriter.of(units).writeCsv(tables, csv);
        assertThat(unwritten)
                .filteredOn(one -> one.reason() == Reason.OTHER_MONEY)
                .hasSize(2);
        assertThat(csv.toString()).doesNotContain("120");
    }

    @Test
    void aTableWithoutIndicatorsHasNoRowAndASheetNeedsAName() throws Exception {
        ColumnMap map = ColumnMap.read("start-row = 1\nsheet = a/b\nA = name", "m");
        PerformanceTargetTable empty = PerformanceTargetTable.builder().build();
        assertThat(ListWriter.of(map).writeCsv(List.of(empty), new StringBuilder()))
                .singleElement()
                .satisfies(one -> assertThat(one.message(Locale.CHINESE)).isEqualTo("表 1：没有指标，清单中没有它的行"));
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> ListWriter.of(map).writeWorkbook(List.of(empty), new ByteArrayOutputStream())))
                .hasMessageContaining("a/b");
    }

    @Test
    void aListOfTenThousandRows() throws Exception {
        StringBuilder csv = new StringBuilder("名称,值\n");
        for (int i = 0; i < 10_000; i++) {
            csv.append("里程").append(i).append(",≥").append(i).append("公里\n");
        }
        ColumnMap map = ColumnMap.read("start-row = 2\nA = name\nB = value", "m");
        assertThat(read(map, csv.toString()).tables().get(0).indicators()).hasSize(10_000);
    }
}
