package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a good reviewer finds in the three forms, and nothing else. */
class CountyFormsReviewTest {
    private static final TableValidator REVIEW = TableValidator.review(FormEdition.PINGLUO_2021);

    @Test
    void theFirstForm() {
        assertThat(found(CountyForms.first()))
                .containsExactly(
                        "review/unit-cost-may-exceed-funds /indicators/3/value",
                        "review/vague-value /indicators/1/value",
                        "review/operator-missing /indicators/0/value",
                        "review/part-uncovered /project/name");
    }

    @Test
    void theSecondForm() {
        assertThat(found(CountyForms.second())).containsExactly("review/range-too-wide /indicators/6/value");
    }

    @Test
    void theThirdForm() {
        assertThat(found(CountyForms.third()))
                .containsExactly(
                        "review/unit-incomplete /indicators/10/value",
                        "review/rate-in-count-unit /indicators/14/value",
                        "review/improvement-limited /indicators/14/value",
                        "review/frequency-against-year-end /indicators/8/value",
                        "review/measured-twice /indicators/14");
    }

    @Test
    void theRemarksAreReadyToPaste() {
        assertThat(REVIEW.validate(CountyForms.first()).remarks(Locale.CHINA, "表 1"))
                .isEqualTo("""
                        表 1 · 产出指标/成本指标 · 第 1 项「开展法治宣传教育活动」：单价乘同名数量为 12 万元至 36 万元，最高超过资金总额 24 万元；数量见数量指标「开展法治宣传教育活动」“12 次”。请收窄单价区间，或核对数量。
                        表 1：以下指标值笼统，没有程度或依据：质量指标「群众普法知法意识」“提高”、社会效益指标「群众法治知识掌握及普法意识」“持续提升”、可持续影响指标「群众法治意识」“长效”。请细化、量化，或写明可核验的标准和佐证材料。以下指标值没有运算符号：数量指标「开展法治宣传教育活动」“12 次”。请注明 ≥、= 或 ≤。项目名称中的以下内容没有对应的绩效指标：「人民调解“以案定补”」、「人民调解“四张网”建设」、「法律援助专项经费」。请为这些内容补充指标。
                        """);
    }

    @Test
    void inEnglishToo() {
        assertThat(REVIEW.validate(CountyForms.second()).text(Locale.UK, "Table 2"))
                .isEqualTo("[warning] Table 2 · Output/Cost · no. 1 \"深入推进法治政府建设工作和法治政府建设示范创建\": The ends of the range "
                        + "\"每次 1000 元-35000 元\" differ by a factor of 35; it binds nobody. Narrow the range by the "
                        + "spending standard, or split the indicator. (review/range-too-wide)\n");
    }

    private static List<String> found(PerformanceTargetTable form) {
        return REVIEW.validate(form).findings().stream()
                .map(finding -> finding.rule() + " " + finding.place().pointer())
                .toList();
    }
}
