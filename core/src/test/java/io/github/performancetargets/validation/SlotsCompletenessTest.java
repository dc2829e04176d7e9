package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CompletenessTables.found;
import static io.github.performancetargets.validation.CompletenessTables.rows;
import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules about tiers and their slots end: each case stands at the border between a finding and none. */
class SlotsCompletenessTest {
    private static IndicatorSlot slot(IndicatorDimension dimension, IndicatorCategory category, Requirement demand) {
        return IndicatorSlot.builder()
                .category(category)
                .dimension(dimension)
                .label(dimension.code())
                .requirement(demand)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12次 | true",
                "10-20次 | true",
                "增长5%以上 | true",
                "12次，每次不少于50人 | true",
                "6月底前完成，增长5%以上 | true",
                "若干 | false",
                "年度内完成 | false",
                "7-9月 | false",
                "2021年6月底前 | false",
                "年底前完成；持续提高 | false",
            })
    void aHardSlotNeedsANumberThatIsNoDate(String value, boolean enough) {
        PerformanceTargetTable table = rows(row("数量指标", "培训", value)).toBuilder()
                .addSlots(slot(IndicatorDimension.QUANTITY, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-unquantified"))
                .isEqualTo(enough ? List.of() : List.of("/indicators/0/value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            若干 | false
            年度内完成 | false
            ≥3次 | true
            按时完成，共3次 | true
            """)
    void aHardSlotOfATierOfItsOwnNeedsANumberToo(String value, boolean enough) {
        IndicatorDimension own = IndicatorDimension.of("安全");
        PerformanceTargetTable table =
                rows(row("数量指标", "培训", "≥3次"), row("安全指标", "演练", "若干"), row("安全指标", "检查", value)).toBuilder()
                        .addSlots(slot(own, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                        .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-missing")).isEmpty();
        assertThat(found(FormEdition.GENERIC, table, "slot-unquantified"))
                .isEqualTo(enough ? List.of() : List.of("/indicators/1/value"));
    }

    @Test
    void aHardSlotWithoutANumberIsToldOnceAtItsFirstRow() {
        PerformanceTargetTable table = rows(
                        row("质量指标", "合格率", "高"),
                        row("数量指标", "培训", "若干"),
                        row("质量指标", "完成率", "高"),
                        row("数量指标", "宣传", "若干"))
                .toBuilder()
                .addSlots(slot(IndicatorDimension.QUANTITY, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-unquantified")).containsExactly("/indicators/1/value");
        assertThat(found(FormEdition.GENERIC, table, "slot-missing")).isEmpty();
    }

    @Test
    void oneNumberInAHardSlotIsEnoughWhereverItStands() {
        for (int at = 0; at < 3; at++) {
            Indicator[] rows = {row("数量指标", "甲", "若干"), row("数量指标", "乙", "若干"), row("数量指标", "丙", "若干")};
            rows[at] = row("数量指标", "丁", "≥3次");
            PerformanceTargetTable table = rows(rows).toBuilder()
                    .addSlots(slot(
                            IndicatorDimension.QUANTITY, IndicatorCategory.OUTPUT, Requirement.REQUIRED_QUANTIFIED))
                    .build();

            assertThat(found(FormEdition.GENERIC, table, "slot-unquantified")).isEmpty();
        }
    }

    @Test
    void aTierOfWhichASlotIsDemandedIsToldBySlotOnly() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addSlots(slot(IndicatorDimension.SOCIAL_BENEFIT, IndicatorCategory.BENEFIT, Requirement.REQUIRED))
                .build();

        assertThat(found(FormEdition.GENERIC, table, "slot-missing")).hasSize(1);
        assertThat(TableValidator.completeness(FormEdition.GENERIC)
                        .validate(table)
                        .byRule(RuleId.of("completeness/category-missing")))
                .extracting(finding -> finding.place().category())
                .containsExactly(Optional.of(IndicatorCategory.OUTPUT));
    }

    @Test
    void aTierIsThereByItsFirstOrItsSecondLabel() {
        Indicator firstOnly = Indicator.builder()
                .category(IndicatorCategory.BENEFIT)
                .name("受益人数")
                .value(StatedTarget.read("≥3人"))
                .build();
        Indicator secondOnly = Indicator.builder()
                .dimension(IndicatorDimension.QUANTITY)
                .name("培训人数")
                .value(StatedTarget.read("≥3人"))
                .build();
        Indicator satisfied = Indicator.builder()
                .category(IndicatorCategory.SATISFACTION)
                .name("群众满意度")
                .value(StatedTarget.read("≥90%"))
                .build();

        assertThat(TableValidator.completeness(FormEdition.GENERIC)
                        .validate(rows(firstOnly, secondOnly, satisfied))
                        .findings())
                .isEmpty();
        assertThat(found(FormEdition.PINGLUO_2021, rows(satisfied), "slot-missing"))
                .hasSize(6);
    }

    /** As forms of before 2015 print it, and some bureaus still do. */
    @Test
    void satisfactionMayBeASecondTierUnderBenefit() {
        Indicator satisfied = row("服务对象满意度指标", "群众满意度", "≥90%").toBuilder()
                .category(IndicatorCategory.BENEFIT)
                .build();

        assertThat(found(FormEdition.GENERIC, rows(satisfied), "satisfaction-missing"))
                .isEmpty();
        assertThat(found(FormEdition.GENERIC, rows(row("社会效益指标", "群众满意度", "≥90%")), "satisfaction-missing"))
                .hasSize(1);
    }
}
