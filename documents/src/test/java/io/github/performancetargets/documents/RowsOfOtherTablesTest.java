package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of another table in the grid of a form, no blank row between them, are told and never typed; rows of the form stay in it. */
class RowsOfOtherTablesTest {
    private static final String HEAD = "项目支出绩效目标表\n项目名称\t河道清淤\n主管部门\t某县水务局\n年度目标\t清淤三公里\n";
    private static final String INDICATORS = """
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t清淤里程\t≥3公里
            满意度指标\t服务对象满意度指标\t居民满意度\t≥90%
            """;
    private static final String FORM = HEAD + INDICATORS;

    private static ReadResult read(String text) throws Exception {
        return DocumentReader.create().read(text.getBytes(StandardCharsets.UTF_8), "form.tsv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "资金来源\n渠道\t拨付批次\t拨付数\n省级补助\t首批\t500\n县级自筹\t次批\t100\n",
                "下属机构电话\n单位\t电话\n县疾控中心\t5221001\n县妇幼保健院\t5221002\n",
                "项目投资一览\n项目名称\t总投资（万元）\n滨河公园\t1200\n体育馆改造\t860\n",
                "指标名称\t规格型号\t技术参数\n处理器\t八核\t两千兆\n内存\t三十二吉\t双通道\n",
                "指标\t分值\t得分\n出勤考核\t30\t28\n业务考核\t50\t46\n",
                "36\t28.5\t102\t81%\n44\t30.2\t118\t79%\n51\t33.6\t120\t80%\n",
                "项目名称\t滨江绿道\n建设地点\t滨江街道\n建设规模\t三公里\n施工企业\t某市政公司\n",
                "单位名称\t单位性质\t人数\n城管大队\t参公\t45\n环卫所\t全额\t120\n",
            })
    void behindAForm(String other) throws Exception {
        ReadResult result = read(FORM + other);

        assertThat(result.tables()).isEqualTo(read(FORM).tables());
        assertThat(words(result)).containsExactlyInAnyOrderElementsOf(cells(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附属单位名单\n单位名称\t单位性质\t人数\n城管大队\t参公\t45\n环卫所\t全额\t120\n",
                "资金拨付明细\n拨付时间\t收款单位\t金额\n3月\t城关镇\t30\n合计\t\t30\n",
            })
    void beforeAForm(String other) throws Exception {
        ReadResult result = read(other + FORM);

        assertThat(result.tables()).isEqualTo(read(FORM).tables());
        assertThat(words(result)).containsExactlyInAnyOrderElementsOf(cells(other));
    }

    @Test
    void oneUnknownRowAloneIsNoOtherTable() throws Exception {
        assertThat(words(read(FORM + "进度安排\t三月开工，十月完工并验收。\n"))).isEmpty();
    }

    @Test
    void tiersThatNobodyListedGoOnWithTheIndicators() throws Exception {
        ReadResult result = read(FORM + "影响力指标\t管护情况\t制度执行\t规范\n治理指标\t监督情况\t公开次数\t≥4次\n");

        assertThat(result.tables().get(0).indicators()).hasSize(4);
    }

    private static List<String> words(ReadResult result) {
        return result.remarks().stream()
                .filter(r -> r.kind() == RemarkKind.OUTSIDE)
                .map(Remark::text)
                .toList();
    }

    private static List<String> cells(String table) {
        return Stream.of(table.split("[\t\n]", -1)).filter(c -> !c.isEmpty()).toList();
    }
}
