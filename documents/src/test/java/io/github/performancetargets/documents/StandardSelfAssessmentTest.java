package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.validation.TableValidator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The form of self-assessment of 财预〔2020〕10号, filled in well: its sources print — where only the total has points. */
class StandardSelfAssessmentTest {
    private static final String FORM = """
            项目支出绩效自评表
            (2023年度)
            项目名称\t社区教育\t\t\t\t\t\t\t
            主管部门\t县教育局\t\t\t实施单位\t县社区教育中心\t\t\t
            项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\t
            \t年度资金总额\t50\t50\t50\t10\t100%\t10\t
            \t其中：当年财政拨款\t50\t50\t50\t—\t100%\t—\t
            \t上年结转资金\t0\t0\t0\t—\t—\t—\t
            \t其他资金\t0\t0\t0\t—\t—\t—\t
            年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t\t
            \t开办社区课堂，培训社区居民。\t\t\t\t开办社区课堂，培训社区居民。\t\t\t
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\t
            产出指标\t数量指标\t培训居民人数\t≥100人\t105人\t30\t30\t—\t
            \t质量指标\t课程合格率\t≥95%\t96%\t20\t20\t—\t
            效益指标\t社会效益指标\t社区课堂覆盖率\t≥90%\t92%\t30\t30\t—\t
            满意度指标\t服务对象满意度指标\t居民满意度\t≥90%\t93%\t10\t10\t—\t
            总分\t\t\t\t\t100\t100\t\t
            """;

    @Test
    void aDashIsNoRemark() throws Exception {
        PerformanceTargetTable table = DocumentReader.create()
                .read(FORM.getBytes(StandardCharsets.UTF_8), "self.tsv")
                .tables()
                .get(0);

        assertThat(table.indicators()).hasSize(4).allMatch(row -> row.score().isPresent());
        FundingPlan annual = table.funding().orElseThrow().annual().orElseThrow();
        assertThat(annual.execution().flatMap(BudgetExecution::score)).isPresent();
        assertThat(annual.sources()).hasSize(3);
        assertThat(TableValidator.review(EditionRegistry.builtIn())
                        .at(Stage.SELF_ASSESSMENT)
                        .validate(table)
                        .findings())
                .isEmpty();
    }
}
