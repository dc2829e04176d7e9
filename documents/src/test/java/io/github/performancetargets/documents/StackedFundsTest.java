package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of money below each other in one cell, and amounts below each other beside it. */
class StackedFundsTest {
    @ParameterizedTest
    @CsvSource({
        "资金总额/财政拨款/其他资金, 100/80/20, 100",
        "年度资金总额/其中：财政拨款/其他资金, 100/80/20, 100",
        "资金总额/财政拨款/其他资金, 100/100/-, 100",
        // as many lines on both sides, or nothing is taken apart
        "资金总额/财政拨款/其他资金, 100/20, ''",
        "资金总额/财政拨款, 100/80/20, ''",
        "资金总额/财政拨款/其他资金, 100/80/另行安排, ''",
    })
    void areTakenApartWhereEachHasItsAmount(String labels, String amounts, String total)
            throws UnreadableDocumentException {
        String page = """
                <table><tr><td>项目名称</td><td>绿化</td></tr>
                <tr><td>项目资金（万元）</td><td>%s</td><td>%s</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树</td><td>≥200棵</td></tr></table>
                """.formatted(labels.replace("/", "<br>"), amounts.replace("/", "<br>"));

        ReadResult result = DocumentReader.create().read(page.getBytes(StandardCharsets.UTF_8), "a.html");

        PerformanceTargetTable table = result.tables().get(0);
        Optional<String> read = table.funding()
                .flatMap(Funding::annual)
                .flatMap(FundingPlan::total)
                .map(amount -> amount.toString());
        assertThat(read.orElse("")).isEqualTo(total);
        if (total.isEmpty()) {
            assertThat(result.remarks() + table.fields().toString()).contains(amounts.substring(0, 3));
        }
    }
}
