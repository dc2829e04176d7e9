package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewTables.ids;
import static io.github.performancetargets.validation.ReviewTables.stated;
import static io.github.performancetargets.validation.ReviewTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.ComparisonOperator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of review say of single rows. */
class ReviewRowsTest {
    // ----- tier | name | value | the rule, or nothing -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            数量指标 | 射程 | ≥80 | unit-missing
            数量指标 | 射程 | ≥80米 |
            数量指标 | 参训人数 | ≥80 |
            数量指标 | 人均培训学时 | ≥90 |
            数量指标 | 指标2:射程 | ≥80 | unit-missing
            数量指标 | 保障在职职工(人) | ≥116 |
            成本指标 | 培训支出 | ≤3万 | unit-incomplete
            成本指标 | 培训支出 | ≤3万元 |
            成本指标 | 运行支出 | ≤620万/月 | unit-incomplete
            成本指标 | 运行支出 | ≤620万元/月 |
            数量指标 | 受益人数 | ≥3万/年 |
            数量指标 | 采购数量 | ≥80 | unit-missing
            数量指标 | 采购数量（台） | ≥80 |
            数量指标 | 采购数量 | ≥80台 |
            数量指标 | 采购台数 | ≥80 |
            数量指标 | 受益人数 | ≥3万 |
            效益指标 | 重新犯罪率 | ≤30人 | rate-in-count-unit
            效益指标 | 重新犯罪率 | ≤3% |
            数量指标 | 办公效率考核 | ≥3次 |
            数量指标 | 覆盖率达标村 | ≥3个 |
            数量指标 | 培训人数 | ≥95% | count-in-percent
            数量指标 | 培训人数 | ≥95人 |
            数量指标 | 培训人数完成率 | ≥95% |
            数量指标 | 旅客人数 | 增长5%以上 |
            质量指标 | 验收合格率 | ≥120% | percent-above-hundred
            质量指标 | 验收合格率 | ≥98% |
            数量指标 | 任务完成率 | ≥120% |
            质量指标 | 投诉率 | ≥5% | direction-contradiction
            质量指标 | 投诉率 | ≤5% |
            质量指标 | 投诉处理率 | ≥95% |
            质量指标 | 零投诉率 | ≥95% |
            质量指标 | 合格率 | ≤95% | direction-contradiction
            质量指标 | 不合格率 | ≤5% |
            成本指标 | 培训成本 | ≥5万元 | direction-contradiction
            成本指标 | 培训成本节约 | ≥5万元 |
            成本指标 | 印刷 | ≥5万元 | direction-contradiction
            成本指标 | 印刷 | >5元/册 | direction-contradiction
            成本指标 | 培训费 | ≥5% | direction-contradiction
            成本指标 | 印刷 | ≥5次 |
            经济成本指标 | 印刷 | ≥5万元 | direction-contradiction
            数量指标 | 采购额 | ≥5万元 |
            成本指标 | 人均补助标准 | ≥500元/人 |
            社会效益指标 | 事故起数下降 | ≤3% | improvement-limited
            社会效益指标 | 事故发生率下降 | ≤3% | improvement-limited
            社会效益指标 | 事故发生率下降 | ≥3% |
            社会效益指标 | 亩均产量下降 | ≤3% |
            经济效益指标 | 能耗下降率 | ≥3% |
            成本指标 | 每次活动 | 1000-35000元/次 | range-too-wide
            成本指标 | 每次活动 | 10000-35000元/次 |
            数量指标 | 参加人数 | 10-100人 |
            服务对象满意度指标 | 群众满意度 | ≥60% | satisfaction-low
            服务对象满意度指标 | 群众满意度 | ≥80% |
            服务对象满意度指标 | 群众不满意率 | ≤5% |
            时效指标 | 资金拨付 | 及时 | timeliness-without-time
            时效指标 | 资金拨付及时率 | ≥90% |
            时效指标 | 资金拨付 | 12月底前 |
            时效指标 | 6月底前资金拨付 | 及时 |
            质量指标 | 资金拨付 | 及时 |
            时效指标 | 资金拨付 | 按时足额发放 | timeliness-without-time
            时效指标 | 资金拨付 | 尽快拨付到位 | timeliness-without-time
            时效指标 | 资金拨付及时性 | 较及时 | timeliness-without-time
            时效指标 | 资金拨付及时率 | 及时 |
            时效指标 | 资金拨付 | 按合同约定及时支付 |
            时效指标 | 资金拨付 | 应发尽发，及时足额 |
            时效指标 | 资金拨付 | 按进度及时拨付 |
            时效指标 | 资金拨付 | 春节前及时发放 |
            时效指标 | 资金拨付 | 年底前及时发放 |
            时效指标 | 资金拨付 | 每月按时发放 |
            时效指标 | 汛期巡查 | 及时 |
            时效指标 | 资金拨付 | 规范 |
            服务对象满意度指标 | 学生满意度 | 满意 | satisfaction-in-words
            服务对象满意度指标 | 学生评价 | 非常满意 | satisfaction-in-words
            服务对象满意度指标 | 学生评价 | 师生普遍满意 | satisfaction-in-words
            服务对象满意度指标 | 学生评价 | 基本满意及以上 | satisfaction-in-words
            服务对象满意度指标 | 学生评价 | 满意/不满意 |
            服务对象满意度指标 | 学生评价 | 无投诉 |
            社会效益指标 | 群众反映 | 满意 |
            服务对象满意度指标 | 学生满意度 | 满意率达到95% |
            社会效益指标 | 完善基层治理体系 | 完善基层治理体系 | value-repeats-name
            社会效益指标 | 指标1：完善基层治理体系 | 基层治理体系完善。 | value-repeats-name
            社会效益指标 | 保障稳定 | 保障稳定 |
            社会效益指标 | 新增就业100人 | 新增就业≥100人 |
            社会效益指标 | 完善基层治理体系 | 完善全县基层治理体系 |
            时效指标 | 按季度培训 | 年度内完成 | frequency-against-year-end
            时效指标 | 按季度培训 | 6月底前 |
            时效指标 | 培训 | 年度内完成 |
            社会效益指标 | 市民满意度 | ≥90% | satisfaction-under-benefit
            服务对象满意度指标 | 市民满意度 | ≥90% |
            经济效益指标 | 预算执行率 | ≥95% | execution-rate-as-benefit
            时效指标 | 预算执行率 | ≥95% |
            社会效益指标 | 群众意识 | 持续提升 | vague-value
            社会效益指标 | 空气质量 | 优良 |
            数量指标 | 活动场次 | 12次 | operator-missing
            质量指标 | 合格率 | 100% |
            数量指标 | 事故数 | 0起 |
            质量指标 | 工程验收合格率 | 100 |
            质量指标 | 工程验收合格率 | 98 |
            质量指标 | 工程验收合格率 | 98% |
            数量指标 | 课时比例 | 70% |
            数量指标 | 道路长度 | 2公里 | operator-missing
            服务对象满意度指标 | 学生满意度 | 95分 |
            服务对象满意度指标 | 学生满意度 | 100 |
            生态效益指标 | 环保意识 | 长远 | vague-value
            """)
    void aRowIsTold(String tier, String name, String value, String rule) {
        PerformanceTargetTable table =
                table(t -> t.addIndicators(tier.equals("效益指标") ? row("社会效益指标", name, value) : row(tier, name, value)));

        List<String> told = ids(table);

        assertThat(told).isEqualTo(rule == null ? List.of() : List.of("review/" + rule));
    }

    // ----- restraint -----

    @Test
    void aLoneLongTermEffectIsCustomaryWhereABenefitSaysMore() {
        assertThat(ids(table(t -> t.addIndicators(row("社会效益指标", "受益人数", "≥30人"), row("可持续影响指标", "影响", "长效")))))
                .isEmpty();
        assertThat(ids(table(t -> t.addIndicators(row("可持续影响指标", "影响", "长效"))))).containsExactly("review/vague-value");
    }

    @Test
    void aBareNumberBesideNumbersWithOperatorsMeansJustThatNumber() {
        assertThat(ids(table(t -> t.addIndicators(row("数量指标", "场次", "≥20场次"), row("数量指标", "乡镇", "13个乡镇")))))
                .isEmpty();
    }

    /** What percentages say of themselves shows nothing about the counts (decision 51). */
    @Test
    void percentagesWithOperatorsShowNothingAboutACount() {
        assertThat(ids(table(t -> t.addIndicators(row("质量指标", "合格率", "≥95%"), row("数量指标", "乡镇", "13个乡镇")))))
                .containsExactly("review/operator-missing");
    }

    @Test
    void aUnitThatIsNoneOfTheCatalogueStandsInItsColumnAllTheSame() {
        Indicator row = row("数量指标", "采购数量", "≥80");

        assertThat(ids(table(t -> t.addIndicators(row.toBuilder()
                        .addFields(new LabelledText("度量 单位", "批/次"))
                        .build()))))
                .isEmpty();
        assertThat(ids(table(t -> t.addIndicators(row.toBuilder()
                        .addFields(new LabelledText("度量单位", " "), new LabelledText("责任单位", "县教育局"))
                        .build()))))
                .containsExactly("review/unit-missing");
    }

    @Test
    void aValueThatRepeatsItsNameIsLeftAloneWhereThereIsAColumnOfEvidence() {
        assertThat(ids(table(t -> t.addIndicators(
                        row("社会效益指标", "完善基层治理体系", "完善基层治理体系"),
                        row("数量指标", "场次", "≥20场次").toBuilder()
                                .addFields(new LabelledText("佐证材料", "会议纪要"))
                                .build()))))
                .isEmpty();
    }

    @Test
    void aMeaningThatSaysMoreThanItsWordsDoesNotContradictThem() {
        assertThat(ids(table(t -> t.addIndicators(stated("90", ComparisonOperator.AT_LEAST, 90)))))
                .isEmpty();
    }

    /** 44197 is 2021-01-01 and 44561 is 2021-12-31, as every spreadsheet counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "时效指标 | 44197 | 2021 | date-as-number",
                "时效指标 | =44,561 | 2021 | date-as-number",
                "时效指标 | 44196 | 2021 | unit-missing",
                "时效指标 | 44562 | 2021 | unit-missing",
                "时效指标 | 44561 | 2022 | unit-missing",
                "时效指标 | 44561 | | unit-missing",
                "时效指标 | 44561.5 | 2021 | unit-missing",
                "时效指标 | ≥44561 | 2021 | date-as-number",
                "时效指标 | ≤44561元 | 2021 |",
                "数量指标 | 44561 | 2021 | unit-missing operator-missing",
                "时效指标 | 44562 | 2147483647 | unit-missing",
                "时效指标 | 44562 | -2147483648 | unit-missing",
            })
    void aDayThatASpreadsheetMadeANumberOfIsToldAsADay(String tier, String value, Integer year, String rules) {
        PerformanceTargetTable table = table(t -> {
            t.addIndicators(row(tier, "资金到位", value));
            if (year != null) {
                t.fiscalYear(year);
            }
        });

        assertThat(ids(table))
                .containsExactlyInAnyOrderElementsOf(
                        rules == null
                                ? List.of()
                                : Stream.of(rules.split(" ", -1))
                                        .map("review/"::concat)
                                        .toList());
    }
}
