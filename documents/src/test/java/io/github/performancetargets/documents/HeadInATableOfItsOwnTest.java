package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A head whose indicators stand in the next table: its last rows may have labels that nobody listed. */
class HeadInATableOfItsOwnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>资金管理概况</td><td>情况</td><td>分值</td></tr><tr><td>分配</td><td>科学</td><td>6</td></tr>"
                        + "<tr><td>下达</td><td>及时</td><td>6</td></tr><tr><td>拨付</td><td>合规</td><td>6</td></tr>",
                "<tr><td>受益村组</td><td>甲村</td><td>乙村</td></tr><tr><td>受益户数</td><td>12</td><td>30</td></tr>"
                        + "<tr><td>联系人员</td><td>某甲</td><td>某乙</td></tr>"
            })
    void goesOnBehindItsLastKnownLabel(String rows) throws Exception {
        String page = "<p>项目支出绩效自评表</p><table><tr><td>项目名称</td><td colspan=\"2\">河道清淤</td></tr>"
                + "<tr><td>主管部门</td><td colspan=\"2\">某县水务局</td></tr>" + rows + "</table>"
                + "<table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td></tr>"
                + "<tr><td>产出指标</td><td>数量指标</td><td>清淤里程</td><td>≥30公里</td></tr></table>";
        ReadResult result = DocumentReader.create().read(page.getBytes(StandardCharsets.UTF_8), "form.html");

        assertThat(result.tables()).hasSize(1);
        PerformanceTargetTable table = result.tables().get(0);
        assertThat(table.project().orElseThrow().name()).contains("河道清淤");
        assertThat(DrawnPage.indicators(table)).containsExactly("output quantity 清淤里程 ≥30公里");
        assertThat(result.remarks()).extracting(Remark::kind).doesNotContain(RemarkKind.OUTSIDE);
    }
}
