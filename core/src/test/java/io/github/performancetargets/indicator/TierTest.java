package io.github.performancetargets.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the second tier: open types, of which the known ones exist once. */
class TierTest {

    // ----- codes -----

    @Test
    void eachKnownCategoryIsFoundByItsCodeAndByItsLabel() {
        Set<String> codes = new HashSet<>();
        for (IndicatorCategory category : IndicatorCategory.known()) {
            assertThat(IndicatorCategory.of(category.code())).isSameAs(category);
            assertThat(IndicatorCategory.ofLabel(category.label())).containsSame(category);
            assertThat(IndicatorCategory.known().get(category.position())).isSameAs(category);
            assertThat(category.isKnown()).isTrue();
            assertThat(category).hasToString(category.code());
            codes.add(category.code());
        }
        assertThat(codes).containsExactlyInAnyOrder("cost", "output", "benefit", "satisfaction");
        assertThat(IndicatorCategory.SATISFACTION.position()).isEqualTo(3);
    }

    @Test
    void eachKnownDimensionIsFoundByItsCodeAndByItsLabel() {
        Set<String> codes = new HashSet<>();
        for (IndicatorDimension dimension : IndicatorDimension.known()) {
            assertThat(IndicatorDimension.of(dimension.code())).isSameAs(dimension);
            assertThat(IndicatorDimension.ofLabel(dimension.label())).containsSame(dimension);
            assertThat(IndicatorDimension.known().get(dimension.position())).isSameAs(dimension);
            assertThat(dimension.isKnown()).isTrue();
            assertThat(dimension).hasToString(dimension.code());
            codes.add(dimension.code());
        }
        assertThat(codes).hasSize(12).contains("quantity", "beneficiary-satisfaction");
    }

    @Test
    void aTierThatNobodyKnowsIsDataUnderItsOwnCode() {
        IndicatorCategory category = IndicatorCategory.of("政治");
        IndicatorDimension dimension = IndicatorDimension.of("民族团结");

        assertThat(category.code()).isEqualTo("政治");
        assertThat(category.label()).isEqualTo("政治");
        assertThat(category.isKnown()).isFalse();
        assertThat(category.position()).isEqualTo(-1);
        assertThat(category).hasToString("政治");
        assertThat(dimension.code()).isEqualTo("民族团结");
        assertThat(dimension.label()).isEqualTo("民族团结");
        assertThat(dimension.isKnown()).isFalse();
        assertThat(dimension.position()).isEqualTo(-1);
        assertThat(dimension).hasToString("民族团结");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t"})
    void aBlankCodeNamesNoTier(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCategory.of(code))
                .withMessageContaining("category");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorDimension.of(code))
                .withMessageContaining("dimension");
    }

    // ----- equality -----

    @Test
    void tiersOfTheirOwnAreEqualByTheirCode() {
        assertThat(IndicatorCategory.of("政治"))
                .isEqualTo(IndicatorCategory.of("政治"))
                .hasSameHashCodeAs(IndicatorCategory.of("政治"))
                .isNotEqualTo(IndicatorCategory.of("文化"))
                .isNotEqualTo(IndicatorCategory.COST)
                .isNotEqualTo(IndicatorDimension.of("政治"));
        assertThat(IndicatorCategory.COST)
                .isNotEqualTo(IndicatorCategory.OUTPUT)
                .isNotEqualTo(IndicatorCategory.of("政治"));
        assertThat(IndicatorDimension.of("民族团结"))
                .isEqualTo(IndicatorDimension.of("民族团结"))
                .hasSameHashCodeAs(IndicatorDimension.of("民族团结"))
                .isNotEqualTo(IndicatorDimension.of("文化"))
                .isNotEqualTo(IndicatorDimension.QUANTITY)
                .isNotEqualTo(IndicatorCategory.of("民族团结"));
        assertThat(IndicatorDimension.QUANTITY)
                .isNotEqualTo(IndicatorDimension.QUALITY)
                .isNotEqualTo(IndicatorDimension.of("民族团结"));
    }

    @Test
    void tiersSpreadOverTheBucketsOfAMap() {
        Set<Integer> hashes = new HashSet<>();
        IndicatorCategory.known().forEach(category -> hashes.add(category.hashCode()));

        assertThat(hashes).hasSizeGreaterThan(1);
    }

    // ----- labels: as printed | the code of the first tier | the code of the second tier -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            成本指标 | cost | cost
            成本 | cost | cost
            ★成本指标（20分） | cost | cost
            满意度指标 | satisfaction | beneficiary-satisfaction
            【满意度】指标 | 指标 | 指标
            满 意\u3000度\u00A0指标： | satisfaction | beneficiary-satisfaction
            满意度目标 | satisfaction | beneficiary-satisfaction
            满意度指标等 | satisfaction | beneficiary-satisfaction
            满意度指标10分 | satisfaction | beneficiary-satisfaction
            满意度指标 0-10 分 | satisfaction | beneficiary-satisfaction
            满意度指标9.5分 | satisfaction | beneficiary-satisfaction
            满意度指标（10）分 | satisfaction | beneficiary-satisfaction
            满意度指标(10)) | satisfaction | beneficiary-satisfaction
            满意度)指标 | satisfaction | beneficiary-satisfaction
            质量指标2 | 质量指标2 | 质量指标2
            满意度指标(必填(10)分 | satisfaction | beneficiary-satisfaction
            *效益指标[30] | benefit | 效益
            预期产出指标 | output | 预期产出
            预期效果 | benefit | 预期效果
            效益类指标 | benefit | 效益类
            项目绩效产出指标40分 | output | 项目绩效产出
            服务对象满意度15分 | satisfaction | beneficiary-satisfaction
            社会效益15分 | 社会效益 | social-benefit
            绩效15分 | 绩效15分 | 绩效15分
            可持续性 | 可持续性 | 可持续性
            可持续性发展影响指标 | 可持续性发展影响 | sustainable-impact
            服务对象或受益者满意度指标 | 服务对象或受益者满意度 | beneficiary-satisfaction
            政治指标 | 政治 | 政治
            政治成分 | 政治成分 | 政治成分
            政治10分 | 政治10分 | 政治10分
            10分 | 10分 | 10分
            分 | 分 | 分
            指标 | 指标 | 指标
            指标分 | 指标 | 指标
            """)
    void aLabelNamesATierByItsWordsWithoutMarksAndPoints(String label, String category, String dimension) {
        assertThat(IndicatorCategory.ofLabel(label))
                .map(IndicatorCategory::code)
                .contains(category);
        assertThat(IndicatorDimension.ofLabel(label))
                .map(IndicatorDimension::code)
                .contains(dimension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "（必填）", "★", "：", "(10分)", "[[20]]"})
    void aLabelOfMarksAloneNamesNoTier(String label) {
        assertThat(IndicatorCategory.ofLabel(label)).isEmpty();
        assertThat(IndicatorDimension.ofLabel(label)).isEmpty();
    }

    @Test
    void theCodesOfThePeriodsAreWhatIsStored() {
        assertThat(TargetPeriod.ANNUAL.code()).isEqualTo("annual");
        assertThat(TargetPeriod.MEDIUM_TERM.code()).isEqualTo("medium-term");
    }

    @Test
    void aLabelIsNoCodeAndTheRefusalNamesTheConstant() {
        assertThatThrownBy(() -> IndicatorCategory.of("产出指标"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected a code, found the label '产出指标' of IndicatorCategory.OUTPUT (output): ofLabel reads labels");
        assertThatThrownBy(() -> IndicatorDimension.of("数量"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected a code, found the label '数量' of IndicatorDimension.QUANTITY (quantity): ofLabel reads labels");
        assertThat(IndicatorCategory.ofLabel("投入指标")).contains(IndicatorCategory.of("投入"));
    }

    /** What reading folds to a constant is no code of its own: it would not read back as it was written. */
    @ParameterizedTest
    @ValueSource(strings = {"output ", "output：", "output指标", "★output", "output(50分)", " output"})
    void aCodeWithWhatFormsPrintAroundItIsNoOtherCode(String code) {
        assertThatThrownBy(() -> IndicatorCategory.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IndicatorCategory.OUTPUT");
        assertThat(IndicatorCategory.ofLabel(code)).contains(IndicatorCategory.OUTPUT);
        String dimension = code.replace("output", "quality");
        assertThatThrownBy(() -> IndicatorDimension.of(dimension))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IndicatorDimension.QUALITY");
        assertThat(IndicatorDimension.ofLabel(dimension)).contains(IndicatorDimension.QUALITY);
    }
}
