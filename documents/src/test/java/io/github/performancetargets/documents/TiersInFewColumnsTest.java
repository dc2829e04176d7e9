package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.value.StatedTarget;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two tiers in one column or one cell, and second tiers that leave out what the first one says. */
class TiersInFewColumnsTest {
    private static final String ABOVE = "项目支出绩效目标表\n项目名称\t农产品检测\n年度绩效目标\t全年完成农产品检测\n";

    private static List<String> tiers(String rows) throws Exception {
        ReadResult result = DocumentReader.create().read((ABOVE + rows).getBytes(StandardCharsets.UTF_8), "a.txt");
        return result.tables().get(0).indicators().stream()
                .map(TiersInFewColumnsTest::said)
                .toList();
    }

    private static String said(Indicator indicator) {
        return indicator.category().map(IndicatorCategory::code).orElse("-") + " "
                + indicator.dimension().map(IndicatorDimension::code).orElse("-") + " " + indicator.name() + " "
                + indicator.value().map(StatedTarget::text).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({"—", "-", "/", "→", "·", "''"})
    void bothTiersMayStandInOneCell(String between) throws Exception {
        assertThat(tiers("指标类别\t指标内容\t指标值\n"
                        + "产出" + between + "数量指标\t检测样品\t≥1500批次\n"
                        + "效益" + between + "社会效益\t抽检合格率\t≥98%\n"
                        + "满意度" + between + "服务对象满意度\t消费者满意度\t≥85%\n"))
                .containsExactly(
                        "output quantity 检测样品 ≥1500批次",
                        "benefit social-benefit 抽检合格率 ≥98%",
                        "satisfaction beneficiary-satisfaction 消费者满意度 ≥85%");
    }

    @Test
    void aSecondTierMayLeaveOutWhatTheFirstOneSays() throws Exception {
        assertThat(tiers("""
                        一级指标\t二级指标\t三级指标\t指标值
                        成本\t经济\t检测成本\t≤8万元
                        效益\t经济\t综合产值\t≥8亿元
                        效益\t社会\t带动农户\t≥3000户
                        效益\t可持续\t示范作用\t持续
                        满意度\t服务对象\t农户满意度\t≥90%
                        """))
                .containsExactly(
                        "cost economic-cost 检测成本 ≤8万元",
                        "benefit economic-benefit 综合产值 ≥8亿元",
                        "benefit social-benefit 带动农户 ≥3000户",
                        "benefit sustainable-impact 示范作用 持续",
                        "satisfaction beneficiary-satisfaction 农户满意度 ≥90%");
    }

    @Test
    void aColumnOfSecondTiersAloneNamesNoFirstTier() throws Exception {
        assertThat(tiers("""
                        指标类型\t指标名称\t指标值
                        数量指标\t设立站点\t8个
                        质量指标\t持证占比\t≥60%
                        社会效益指标\t链接资源\t≥30万元
                        """))
                .containsExactly("- quantity 设立站点 8个", "- quality 持证占比 ≥60%", "- social-benefit 链接资源 ≥30万元");
    }

    @Test
    void marksBehindATierAreNoSecondOne() throws Exception {
        assertThat(tiers("""
                        一级指标\t二级指标\t三级指标\t指标值
                        产出指标\t成本指标（必填硬性指标）\t检测成本\t≤8万元
                        """)).containsExactly("output cost 检测成本 ≤8万元");
    }
}
