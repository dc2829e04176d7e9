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

    @Test
    void aHeadingAloneSaysThePeriodOfWhatStandsBelow() throws Exception {
        String page = "<table><tr><td>项目名称</td><td colspan='3'>灌区改造</td></tr>"
                + "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>"
                + "<tr><td colspan='4'>中期绩效指标</td></tr>"
                + "<tr><td>产出指标</td><td>数量指标</td><td>新建农田</td><td>6万亩</td></tr>"
                + "<tr><td colspan='4'>年度绩效指标</td></tr>"
                + "<tr><td>产出指标</td><td>数量指标</td><td>新建农田</td><td>2万亩</td></tr></table>";
        assertThat(DocumentReader.create()
                        .read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                        .tables()
                        .get(0)
                        .indicators())
                .extracting(i -> i.period().code() + " " + said(i))
                .containsExactly("medium-term output quantity 新建农田 6万亩", "annual output quantity 新建农田 2万亩");
    }

    @Test
    void moreNamesAndValuesInARowAreOfTheSameYear() throws Exception {
        assertThat(tiers("""
                        一级指标\t指标名称\t指标值\t指标名称\t指标值
                        产出指标\t改造户厕\t≥1800座\t清运垃圾\t≥5000吨
                        """)).containsExactly("output - 改造户厕 ≥1800座", "output - 清运垃圾 ≥5000吨");
    }

    @Test
    void aSecondTierMayStandBeforeTheFirstAndUnderAnyHeading() throws Exception {
        assertThat(tiers("二级指标\t一级指标\t三级指标\t指标值\n数量指标\t产出指标\t改造户数\t≥197户\n"))
                .containsExactly("output quantity 改造户数 ≥197户");
        assertThat(tiers("""
                        指标类型\t指标性质\t指标名称\t指标值
                        产出\t数量\t维修套数\t≥320套
                        效益\t社会效益\t受益户数\t≥300户
                        """)).containsExactly("output quantity 维修套数 ≥320套", "benefit social-benefit 受益户数 ≥300户");
    }

    @Test
    void aProjectMayBeCalledLikeMoney() throws Exception {
        ReadResult result = DocumentReader.create().read("""
                        项目支出绩效目标表
                        项目名称\t信访维稳经费
                        年度资金总额\t30万元
                        一级指标\t二级指标\t三级指标\t指标值
                        产出指标\t数量指标\t巡查\t≥12次
                        """.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(result.tables().get(0).project().orElseThrow().name()).isEqualTo("信访维稳经费");
        assertThat(result.tables()
                        .get(0)
                        .funding()
                        .orElseThrow()
                        .annual()
                        .orElseThrow()
                        .total()
                        .orElseThrow())
                .hasToString("30");
    }

    @Test
    void whatWasReachedBeforeTheYearOfTheGoalIsHistory() throws Exception {
        ReadResult result = DocumentReader.create().read("""
                        项目支出绩效目标表
                        项目名称\t博物馆
                        一级指标\t二级指标\t三级指标\t2024年目标值\t2023年目标值\t2023年实际值
                        产出指标\t数量指标\t观众\t≥52万人\t≥50万人\t51.3万人
                        """.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(result.tables().get(0).indicators().get(0).actual()).isEmpty();
        assertThat(result.tables()
                        .get(0)
                        .indicators()
                        .get(0)
                        .value()
                        .orElseThrow()
                        .text())
                .isEqualTo("≥52万人");
    }
}
