package io.github.performancetargets.assessment;

import static io.github.performancetargets.assessment.AssessedTables.spent;
import static io.github.performancetargets.assessment.AssessedTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.DirectionWord;
import io.github.performancetargets.attainment.DirectionWords;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 逐行复核 Which rows are scored, by what year and words, and how far a printed score lies from its interval. */
class RowsAssessedTest {
    private static final Assessor BY_2020 = Assessor.by(ScoringScheme.standard());

    @Test
    void leavesOutARowInWhichNothingStands() {
        StatedTarget value = StatedTarget.read("≥90%");
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(
                        Indicator.builder().name("").build(),
                        Indicator.builder().name("合格率").build(),
                        Indicator.builder().name("").value(value).build(),
                        Indicator.builder().name("").adjusted(value).build(),
                        Indicator.builder().name("").actual(value).build(),
                        Indicator.builder().name(" ").build())
                .build();
        assertThat(BY_2020.assess(table).indicators())
                .extracting(AssessedIndicator::row)
                .containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "2022,2022年1月-2024年12月,CROSSES_YEAR",
        "2022,2022年1月-2022年12月,NOT_MET",
        "2022,1月-12月,NOT_MET",
        "2022,2024年12月底前,NOT_MET",
        "2022,三年,NOT_MET",
        "2022,,NOT_MET",
        ",2022年1月-2024年12月,MET",
        ",1月-12月,MET"
    })
    void judgesByTheYearOfTheFormAndTheEndOfTheTerm(@Nullable Integer year, @Nullable String term, String expected) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .project(Project.builder().name("水库加固").term(term).build());
        if (year != null) {
            table.fiscalYear(year);
        }
        AttainmentAnswer answer = Assessor.judge(table.build())
                .judge(StatedTarget.read("年底前"), StatedTarget.read("2023年3月"), Optional.empty());
        assertThat(answer.reason().map(Enum::name).orElse(answer.outcome().name()))
                .isEqualTo(expected);
    }

    @Test
    void takesTheDirectionWordsOfACaller() {
        DirectionWord own = new DirectionWord(DirectionWord.Role.LESS, "用量", List.of(), List.of("平均用量"));
        PerformanceTargetTable table = table("平均用量, 10吨, 8吨, 10, 8").build();
        assertThat(BY_2020.assess(table).indicators().get(0).expected()).contains(ScoreRange.exact(Amount.of(8)));
        Assessor informed = BY_2020.withDirections(
                IndicatorDirections.with(DirectionWords.standard().with(own)));
        assertThat(informed.assess(table).indicators().get(0).expected()).contains(ScoreRange.exact(Amount.of(10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "提升, 提升, 达成预期指标, 10, 7|-1",
                "提升, 提升, 达成预期指标, 10, 11|1",
                "提升, 提升, 达成预期指标, 10, 8|",
                "提升, 提升, 达成预期指标, 10, 10|",
                "合格率, 100%, 98%, 10, 9|-0.8",
                "合格率, ≥90%, 95%, 0, 0|",
                "合格率, ≥90%, 95%, 0, 1|1",
                // of 67 %, which is 66.5 % to 67.5 %
                "合格率, 100%, 67%, 20, 13.3|",
                "合格率, 100%, 67%, 20, 13.5|",
                "合格率, 100%, 67%, 20, 13.29|-0.11",
                "合格率, 100%, 67%, 20, 13.51|0.11",
                "事故, 0起, 1起, 10, 2|2"
            })
    void saysByHowMuchThePrintedPointsDiffer(String row, @Nullable String difference) {
        AssessedIndicator assessed =
                BY_2020.assess(table(row).build()).indicators().get(0);
        assertThat(assessed.difference().map(Amount::toString).orElse(null)).isEqualTo(difference);
    }

    @Test
    void saysWhyARowHasNoScore() {
        Assessment assessment = BY_2020.assess(table("温度, ≥-5℃, -6℃, 10, 9")
                .addIndicators(
                        Indicator.builder().name("满意度").build(),
                        Indicator.builder()
                                .name("合格率")
                                .value(StatedTarget.read("≥90%"))
                                .actual(StatedTarget.read("较高"))
                                .build())
                .funding(spent("50", "", "", "10", ""))
                .build());
        assertThat(assessment.lines(Locale.ENGLISH).subList(1, 5))
                .containsExactly(
                        "Execution, expected what was spent is missing",
                        "温度 (≥-5℃ / -6℃): not met, expected missed, and no formula of the scheme applies, printed 9",
                        "满意度 (— / —): undecided: there is no target, expected no points are set",
                        "合格率 (≥90% / 较高): undecided: one is a number, the other is words, expected no points are set");
        assertThat(assessment.lines(Locale.CHINA).get(1)).isEqualTo("预算执行，复核 未填全年执行数");
        assertThat(NoScore.UNDECIDED.message(Locale.ENGLISH)).isEqualTo("whether the target is met is undecided");
        assertThat(NoScore.UNDECIDED.message(Locale.CHINA)).isEqualTo("是否达成无法判定");
    }

    @Test
    void addsUpWhatIsPrintedWithoutPointsAndPointsWithoutWhatIsPrinted() {
        assertThat(BY_2020.assess(table("甲, 100%, 100%, 90, ").build()).total().weightSum())
                .contains(Amount.of(90));
        PerformanceTargetTable printed = PerformanceTargetTable.builder()
                .addIndicators(table("甲, 100%, 100%, 90, 88").build().indicators().get(0).toBuilder()
                        .weight(null)
                        .build())
                .build();
        assertThat(BY_2020.assess(printed).total().printedSum()).contains(Amount.of(88));
    }
}
