package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the year after the target, printed and read: adjusted, monitored, self-assessed. */
class YearFormsTest {
    private static final Assessor BY_2020 = Assessor.by(ScoringScheme.standard());

    private static Indicator.Builder row(String name, String value) {
        return Indicator.builder()
                .category(IndicatorCategory.OUTPUT)
                .dimension(IndicatorDimension.QUANTITY)
                .name(name)
                .value(StatedTarget.read(value));
    }

    private static PerformanceTargetTable assessed() {
        return PerformanceTargetTable.builder()
                .title("项目支出绩效自评表")
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .total(Amount.of(60))
                                .execution(BudgetExecution.builder()
                                        .adjustedBudget(Amount.of(50))
                                        .executed(Amount.of(40))
                                        .rate("80%")
                                        .weight(new Weight(Amount.of(10)))
                                        .score(new Score(Amount.of(10)))
                                        .build())
                                .adjustment(Adjustment.of("财预〔2022〕8号", "招标结余"))
                                .build())
                        .build())
                .addGoals(Goal.builder().text("培训100人").adjusted("培训60人").build())
                .addIndicators(
                        row("培训人数", "≥100人")
                                .adjusted(StatedTarget.read("≥60人"))
                                .adjustment(Adjustment.of("财预〔2022〕8号", "参训人员减少"))
                                .actual(StatedTarget.read("57人"))
                                .weight(new Weight(Amount.of(60)))
                                .score(new Score(Amount.of(60)))
                                .build(),
                        row("学员能力", "提升")
                                .actual(StatedTarget.read("达成预期指标"))
                                .weight(new Weight(Amount.of(30)))
                                .score(new Score(Amount.of(29)))
                                .build())
                .build();
    }

    @Test
    void thePageShowsExpectedBesidePrintedPoints() {
        String page = HtmlWriter.create().withAssessor(BY_2020).write(List.of(assessed()));
        assertThat(page).contains("复核得分", "57（得分差 3）", "24–30", "8（得分差 2）", "复核总分", "89–95（复核值，供参考，不代替评分。）");
        assertThat(HtmlWriter.create().write(List.of(assessed()))).doesNotContain("复核");
    }

    @Test
    void theWorkbookShowsTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.create().withAssessor(BY_2020).write(List.of(assessed()), out);
        assertThat(cells(out.toByteArray())).contains("复核得分", "57（得分差 3）", "24–30", "8（得分差 2）", "复核总分");
    }

    @Test
    void aTableWithoutPointsHasNoSuchColumn() {
        PerformanceTargetTable declared = PerformanceTargetTable.builder()
                .addIndicators(row("培训人数", "≥100人").build())
                .build();
        assertThat(HtmlWriter.create().withAssessor(BY_2020).write(List.of(declared)))
                .isEqualTo(HtmlWriter.create().write(List.of(declared)));
    }

    @Test
    void adjustedValuesStandBesideTheAnnualOnesAndReadBack() throws IOException {
        String page = HtmlWriter.create().write(List.of(assessed()));
        assertThat(page).contains("调整后指标值", "≥60人", "参训人员减少", "调整后目标", "培训60人", "招标结余");
        Indicator read = read(page).indicators().get(0);
        assertThat(read.value()).contains(StatedTarget.read("≥100人"));
        assertThat(read.adjusted()).contains(StatedTarget.read("≥60人"));
        assertThat(read.adjustment()).contains(Adjustment.of("财预〔2022〕8号", "参训人员减少"));
        assertThat(read(page).indicators().get(1).adjustment()).isEmpty();
    }

    @Test
    void whatMonitoringReadIsPrintedAndReadsBack() throws IOException {
        MonitoringReading reading = MonitoringReading.builder()
                .asOf(TimePoint.parse("--07"))
                .value(StatedTarget.read("35人"))
                .forecast(StatedTarget.read("100人"))
                .likelihood(Likelihood.POSSIBLE)
                .explanation("招标推迟")
                .build();
        PerformanceTargetTable monitored = PerformanceTargetTable.builder()
                .fiscalYear(2023)
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .total(Amount.of(120))
                                .addReadings(ExecutionReading.builder()
                                        .asOf(TimePoint.parse("--07"))
                                        .executed(Amount.of(60))
                                        .rate("50%")
                                        .forecast(Amount.of(118))
                                        .build())
                                .build())
                        .build())
                .addIndicators(row("培训人数", "≥100人").addReadings(reading).build())
                .build();
        String page = HtmlWriter.create().write(List.of(monitored));
        assertThat(page).contains("1-7月执行情况", "全年预计完成情况", "完成目标可能性", "有可能", "1-7月执行数", "1-7月执行率", "全年预计执行数", "118");
        assertThat(read(page).indicators().get(0).readings()).containsExactly(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-9月实际值", "1-9月执行情况", "1-9月实际完成值", "1-9月指标完成值", "1-9月目标完成情况", "截至9月底实际完成"})
    void whatIsReachedUpToAMonthIsAReading(String heading) throws IOException {
        PerformanceTargetTable read = read("""
                <table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>目标值</td><td>%s</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树数量</td><td>≥400株</td><td>150株</td></tr>
                </table>""".formatted(heading));
        assertThat(read.indicators().get(0).readings())
                .containsExactly(MonitoringReading.builder()
                        .asOf(TimePoint.parse("--09"))
                        .value(StatedTarget.read("150株"))
                        .build());
    }

    @Test
    void plansCausesAndRectificationReadBack() throws IOException {
        MonitoringReading reading = MonitoringReading.builder()
                .asOf(TimePoint.parse("--07"))
                .value(StatedTarget.read("35人"))
                .planned(StatedTarget.read("50人"))
                .forecast(StatedTarget.read("100人"))
                .addCauses(DeviationCause.FUNDS, DeviationCause.STAFF)
                .explanation("资金下达晚")
                .rectification(new Rectification(true, Optional.of("催拨资金"), Optional.of("已整改")))
                .build();
        PerformanceTargetTable monitored = PerformanceTargetTable.builder()
                .fiscalYear(2023)
                .addIndicators(row("培训人数", "≥100人").addReadings(reading).build())
                .build();
        String page = HtmlWriter.create().write(List.of(monitored));
        assertThat(page).contains("1-7月计划值", "偏差类别", "经费保障、人员保障", "是否需要整改", "整改意见", "整改结论");
        assertThat(read(page).indicators().get(0).readings()).containsExactly(reading);
        assertThat(read(page).indicators().get(0).fields()).isEmpty();
    }

    @Test
    void ticksBelowTheirHeadingsAreLikelihoodAndCauses() throws IOException {
        PerformanceTargetTable read = read("""
                <table>
                <tr><td rowspan="2">一级指标</td><td rowspan="2">二级指标</td><td rowspan="2">三级指标</td>
                <td rowspan="2">年度指标值</td><td rowspan="2">1～6月执行情况</td><td rowspan="2">全年预计完成情况</td>
                <td colspan="3">偏差原因分析</td><td colspan="3">完成目标可能性</td></tr>
                <tr><td>经费保障</td><td>人员保障</td><td>原因说明</td><td>确定能</td><td>有可能</td><td>完全不可能</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树数量</td><td>≥400株</td><td>150株</td><td>300株</td>
                <td>√</td><td></td><td>资金未到位</td><td></td><td></td><td>√</td></tr>
                </table>""");
        assertThat(read.indicators().get(0).readings())
                .containsExactly(MonitoringReading.builder()
                        .asOf(TimePoint.parse("--06"))
                        .value(StatedTarget.read("150株"))
                        .forecast(StatedTarget.read("300株"))
                        .addCauses(DeviationCause.FUNDS)
                        .explanation("资金未到位")
                        .likelihood(Likelihood.IMPOSSIBLE)
                        .build());
    }

    private static PerformanceTargetTable read(String page) throws IOException {
        return DocumentReader.create()
                .read(page.getBytes(StandardCharsets.UTF_8), "form.html")
                .tables()
                .get(0);
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    cells.add(cell.getStringCellValue());
                }
            }
        }
        return cells;
    }
}
