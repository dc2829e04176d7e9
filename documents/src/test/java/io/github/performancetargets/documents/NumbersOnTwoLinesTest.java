package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.NotUnderstood;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two numbers in one cell are never the number that their digits make in a row. */
class NumbersOnTwoLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"<br>", " ", "　", "<p></p>"})
    void areNoNumberTogether(String between) throws UnreadableDocumentException {
        String page = """
                <table><tr><td>项目名称</td><td colspan="4">绿化</td></tr>
                <tr><td>年度资金总额（万元）</td><td colspan="4">100%1$s20</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>权重</td></tr>
                <tr><td>产出指标</td><td>质量指标</td><td>成活率</td><td>≥95%1$s100%%</td><td>10%1$s5</td></tr></table>
                """.formatted(between);

        ReadResult result = DocumentReader.create().read(page.getBytes(StandardCharsets.UTF_8), "a.html");

        PerformanceTargetTable table = result.tables().get(0);
        assertThat(table.funding().flatMap(Funding::annual).flatMap(FundingPlan::total))
                .isEmpty();
        Indicator indicator = table.indicators().get(0);
        assertThat(indicator.weight()).isEmpty();
        assertThat(indicator.value())
                .hasValueSatisfying(value -> assertThat(value.target()).isInstanceOf(NotUnderstood.class));
        assertThat(result.remarks()).extracting(Remark::text).anyMatch(text -> text.startsWith("100"));
        assertThat(indicator.fields()).singleElement().satisfies(field -> {
            assertThat(field.label()).isEqualTo("权重");
            assertThat(field.text()).startsWith("10").endsWith("5");
        });
    }
}
