package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in several units in one form, and units that are said at one place or another. */
class UnitsOfMoneyTest {
    private static final String NAME = "<tr><td>项目名称</td><td colspan='3'>灌区改造</td></tr>";
    private static final String INDICATORS = """
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>巡查次数</td><td>≥12次</td></tr></table>""";

    /** Lines before the table, and its rows of funds with bars between cells. */
    private static ReadResult result(String before, String... rows) throws IOException {
        StringBuilder html = new StringBuilder("<p>项目支出绩效目标表</p>");
        before.lines().forEach(line -> html.append("<p>").append(line).append("</p>"));
        html.append("<table>").append(NAME);
        for (String row : rows) {
            html.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>");
        }
        html.append(INDICATORS);
        return DocumentReader.create().read(html.toString().getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static String read(String before, String... rows) throws IOException {
        Funding funding = result(before, rows).tables().get(0).funding().orElseThrow();
        List<String> lines = new ArrayList<>();
        funding.unit().ifPresent(u -> lines.add(u.symbol()));
        funding.annual().ifPresent(p -> plan("", p, lines));
        funding.mediumTerm().ifPresent(p -> plan("term ", p, lines));
        return String.join("; ", lines);
    }

    private static void plan(String of, FundingPlan plan, List<String> lines) {
        plan.total().ifPresent(t -> lines.add(of + t));
        plan.execution().flatMap(BudgetExecution::executed).ifPresent(e -> lines.add(of + "spent " + e));
        plan.sources().forEach(s -> {
            s.amount().ifPresent(a -> lines.add(of + s.label().orElse("") + " " + a));
            s.execution().flatMap(BudgetExecution::executed).ifPresent(e -> lines.add(of + "spent " + e));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1.2亿元;8000万元;4000万元;亿元, 1.2, 财政拨款 0.8, 其他资金 0.4
            1000万元;800万元;2000000元;万元, 1000, 财政拨款 800, 其他资金 200
            500000元;40万元;100千元;元, 500000, 财政拨款 400000, 其他资金 100000
            3百万元;200万元;100万元;百万元, 3, 财政拨款 2, 其他资金 1""")
    void amountsWithUnitsOfTheirOwnAreConvertedToThatOfTheFirst(
            String total, String fiscal, String other, String expected) throws IOException {
        assertThat(read("", "年度资金总额|" + total, "其中：财政拨款|" + fiscal, "其他资金|" + other))
                .isEqualTo(expected.replace(", ", "; "));
    }

    @Test
    void anAmountWithoutUnitIsNotInThatOfAnotherOne() throws IOException {
        ReadResult result = result("", "项目总投资|1.2亿元|本年预算|3000");
        Funding funding = result.tables().get(0).funding().orElseThrow();
        assertThat(funding.annual().orElseThrow().total()).isEmpty();
        assertThat(result.remarks())
                .filteredOn(r -> r.kind() == RemarkKind.AMOUNT_NOT_UNDERSTOOD)
                .extracting(Remark::text)
                .containsExactly("3000");
    }

    @Test
    void anAmountWithoutUnitBeforeOneOfAnotherSizeIsNotInItsUnit() throws IOException {
        assertThat(read("", "本年预算|3000|项目总投资|1.2亿元")).isEqualTo("3000");
    }

    @Test
    void theUnitThatTheFormStatesCountsThoughAnAmountAboveItNamesAnother() throws IOException {
        assertThat(read("项目总投资：1.2亿元\n单位：万元", "年度资金总额|3000", "其中：财政拨款|3000"))
                .isEqualTo("万元; 3000; 财政拨款 3000; term 12000");
    }

    @Test
    void columnsMayHaveUnitsOfTheirOwn() throws IOException {
        assertThat(read("", "项目资金|资金来源|预算数（万元）|执行数（元）", "|财政拨款|100|985000", "|其他资金|20|200000"))
                .isEqualTo("万元; spent 98.5; spent 20");
        assertThat(read("", "|年初预算数（万元）|全年执行数（元）", "年度资金总额|120|1185000", "其中：财政拨款|100|985000"))
                .isEqualTo("万元; 120; spent 118.5; 财政拨款 100; spent 98.5");
    }

    @Test
    void theUnitInALabelCountsForItsAmountAndForTheSourcesOfIt() throws IOException {
        assertThat(read("单位：元", "年度资金总额|1200000|总投资（万元）|560", "其中：财政拨款|1200000"))
                .isEqualTo("元; 1200000; 财政拨款 1200000; term 5600000");
        assertThat(read("", "本年预算（万元）|3000|项目总投资（亿元）|1.2", "其中：财政拨款|3000"))
                .isEqualTo("万元; 3000; 财政拨款 3000; term 12000");
        assertThat(read("单位：万元", "年度资金总额（元）|3000000", "其中：财政拨款|3000000")).isEqualTo("元; 3000000; 财政拨款 3000000");
    }

    @Test
    void labelsWithTheirAmountsInLinesOfOneCellStandBehindTheNameOfTheBlock() throws IOException {
        assertThat(read("", "项目资金（万元）|年度资金总额：1000<br>其中：财政拨款：900<br>其他资金：100"))
                .isEqualTo("万元; 1000; 财政拨款 900; 其他资金 100");
    }

    @Test
    void yearAndUnitOverAListHoldForEachOfItsProjects() throws IOException {
        String html = """
                <p>项目支出绩效目标表</p><table>
                <tr><td>2025年</td><td colspan="5">金额单位：万元</td></tr>
                <tr><td>项目名称</td><td>预算数</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>灌区改造</td><td>510</td><td>产出指标</td><td>数量指标</td><td>渠道长度</td><td>≥5公里</td></tr>
                <tr><td>道路养护</td><td>80</td><td>产出指标</td><td>数量指标</td><td>道路长度</td><td>≥7公里</td></tr>
                </table>""";
        ReadResult result = DocumentReader.create().read(html.getBytes(StandardCharsets.UTF_8), "a.html");
        assertThat(result.tables()).hasSize(2).allSatisfy(t -> {
            assertThat(t.fiscalYear()).hasValue(2025);
            assertThat(t.funding().orElseThrow().unit().orElseThrow().symbol()).isEqualTo("万元");
        });
    }

    @Test
    void aSecondTitleNamesTheYearThatTheFirstLeavesOpen() throws IOException {
        assertThat(result("预算项目支出绩效自评表（2023年度）", "年度资金总额（万元）|10")
                        .tables()
                        .get(0)
                        .fiscalYear())
                .hasValue(2023);
    }

    @Test
    void theUnitInACellBehindAnAmountIsItsOwn() throws IOException {
        assertThat(read("", "年度资金总额|120|万元", "其中：财政拨款|100|万元", "其他资金|200000|元"))
                .isEqualTo("万元; 120; 财政拨款 100; 其他资金 20");
    }
}
