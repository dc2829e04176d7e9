package io.github.performancetargets.assessment;

import static io.github.performancetargets.assessment.AssessedTables.grade;
import static io.github.performancetargets.assessment.AssessedTables.spent;
import static io.github.performancetargets.assessment.AssessedTables.table;
import static io.github.performancetargets.assessment.AssessedTables.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.attainment.UndecidedReason;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
    private static final Assessor BY_2020 = Assessor.by(ScoringScheme.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合格率, ≥90%, 95%, 10, | 10", "合格率, ≥90%, 45%, 10, | 5", "成本, ≤90万元, 100万元, 10, | 9",
                "安全事故, 0起, 1起, 10, | 0", "安全事故, ≤0起, 3起, 10, | 0", "安全事故, 0起, 0起, 10, | 10",
                "利润, ≥10万元, -5万元, 10, | 0", "温度, ≥-5℃, -6℃, 10, | NO_FORMULA", "提升, 提升, 达成预期指标, 10, | 8–10",
                "提升, 提升, 部分达成, 10, | 6–8", "提升, 提升, 未达成, 10, | 0–6", "成本, ≤30万元, 完成, 90, | 72–90",
                "完成时间, 12月底前, 12月, 10, | 10", "完成时间, 9月底前, 10月, 10, | NO_FORMULA", "满意度, ≥95%, , 10, | UNDECIDED",
                "人数, ≥300人, 200余人, 10, | NO_FORMULA", "面积, ≥1公顷, 14.9亩, 10, | 9.93"
            })
    void computesEachRow(String row, String expected) {
        AssessedIndicator assessed =
                BY_2020.assess(table(row).build()).indicators().get(0);
        assertThat(assessed.expected()
                        .map(ScoreRange::toString)
                        .orElseGet(() -> assessed.noScore().orElseThrow().name()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合格率, 100%, 97.3%, 100, 97 | AGREES", "合格率, 100%, 97.3%, 10, 10 | AGREES",
                "合格率, 100%, 97.3%, 100, 100 | GIVEN_BY_HAND", "合格率, 100%, 98%, 10, 9 | GIVEN_BY_HAND",
                "提升, 提升, 达成预期指标, 10, 9 | WITHIN", "提升, 提升, 达成预期指标, 10, 7 | GIVEN_BY_HAND",
                // 2 of 3 is printed as 66.7 % and gives 13.33, and as 67 %
                "合格率, 100%, 66.7%, 20, 13.33 | AGREES", "合格率, 100%, 67%, 20, 13.33 | AGREES",
                "合格率, 100%, 66.7%, 20, 13.32 | GIVEN_BY_HAND", "合格率, 100%, 67.0%, 20, 13.33 | GIVEN_BY_HAND",
                "成本, ≤10万元, 10.3万元, 20, 19.35 | AGREES", "人数, ≥30人, 20人, 20, 13.5 | GIVEN_BY_HAND",
                // cut off is what the formula gives too, as long as it has digits behind the point
                "台数, ≥30台, 20台, 10, 6.66 | AGREES", "台数, ≥30台, 20台, 10, 6.6 | AGREES",
                "台数, ≥30台, 20台, 10, 6.65 | GIVEN_BY_HAND", "台数, ≥30台, 20台, 10, 6 | GIVEN_BY_HAND",
                "合格率, 100%, 97.3%, 10,  | NOT_PRINTED"
            })
    void comparesThePrintedPoints(String row, ScoreAgreement expected) {
        assertThat(BY_2020.assess(table(row).build()).indicators().get(0).agreement())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "知晓率, 100%, 98%, 10, 9 | proportion | 0", "宣传场数, 9场, 5场, 20, 16 | step 1 | 2",
                "执行率, 100%, 94%, 6, 4.2 | band 80 100 | 2", "成本, ≤10万元, 14万元, 20, 12 | linear-excess | 2",
                "满意度, 98%, 98%, 20, 19.6 | actual-percent | 2"
            })
    void findsAFormulaThatFits(String row, String formula, int places) {
        ScoreFit fit =
                BY_2020.assess(table(row).build()).indicators().get(0).fit().orElseThrow();
        assertThat(fit.formula()).hasToString(formula);
        assertThat(fit.rounding().places()).isEqualTo(places);
        assertThat(fit.message(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void givesNoExpectedTotalWithAnUndecidedRow() {
        AssessedTotal total = BY_2020.assess(table("甲, 100%, 100%, 90, 90", "乙, 100%, 三分之一左右完成, 10, 5")
                        .addFields(total("95"))
                        .build())
                .total();
        assertThat(total.expected()).isEmpty();
        assertThat(total.grade()).isEmpty();
        assertThat(total.printedSum()).contains(Amount.of(95));
    }

    @ParameterizedTest
    @CsvSource({"10, AGREES", "9.99, AGREES", "9.996, AGREES", "9.9, AGREES", "9.98, GIVEN_BY_HAND", "12, GIVEN_BY_HAND"
    })
    void pointsOfExecutionMayBeRoundedOrCutOff(String printed, ScoreAgreement expected) {
        PerformanceTargetTable table = table("甲, 100%, 100%, 90, 90")
                .funding(spent("50", "49.98", "99%", "10", printed))
                .build();
        assertThat(BY_2020.assess(table).execution().orElseThrow().agreement()).isEqualTo(expected);
    }

    @Test
    void aRowThatSaysThatThereIsNoSuchIndicatorIsNoPartOfTheTotal() {
        PerformanceTargetTable table = table("甲, 100%, 100%, 90, 90")
                .addIndicators(Indicator.builder()
                        .name("无")
                        .value(StatedTarget.read("/"))
                        .build())
                .build();
        assertThat(BY_2020.assess(table).total().expected()).contains(ScoreRange.exact(Amount.of(90)));
        assertThat(BY_2020.assess(table).total().printedSum()).contains(Amount.of(90));
        PerformanceTargetTable asked = table.toBuilder()
                .addIndicators(Indicator.builder()
                        .name("满意度")
                        .value(StatedTarget.read("≥90%"))
                        .build())
                .build();
        assertThat(BY_2020.assess(asked).total().expected()).isEmpty();
    }

    @Test
    void givesAGradeOnlyWhereBothEndsShareIt() {
        AssessedTotal total = BY_2020.assess(table("甲, 100%, 100%, 50, 50", "乙, 提升, 达成预期指标, 50, 50")
                        .addFields(grade("优"))
                        .build())
                .total();
        assertThat(total.expected()).contains(new ScoreRange(Amount.of(90), Amount.of(100)));
        assertThat(total.grade()).isPresent();
        AssessedTotal wide = BY_2020.assess(
                        table("甲, 100%, 99%, 50, 50", "乙, 提升, 达成预期指标, 50, 50").build())
                .total();
        assertThat(wide.grade()).isEmpty();
    }

    @Test
    void comparesGradesWithoutRounding() {
        ScoringScheme scheme = ScoringScheme.standard();
        assertThat(scheme.grade(Amount.parse("89.5")).orElseThrow().name()).isEqualTo("良");
        assertThat(scheme.grade(Amount.parse("90")).orElseThrow().name()).isEqualTo("优");
        assertThat(scheme.grade(Amount.parse("59.99")).orElseThrow().name()).isEqualTo("差");
    }

    @Test
    void takesADirectionFromALibrary() {
        PerformanceTargetTable table = table("平均用量, 10吨, 8吨, 10, 8").build();
        Assessor assessor = BY_2020.withLibrary(always(Aim.LESS));
        assertThat(assessor.assess(table).indicators().get(0).expected()).contains(ScoreRange.exact(Amount.of(10)));
    }

    @Test
    void takesAUnitFromALibraryWhereTheTargetIsABareNumber() {
        PerformanceTargetTable table = table("培训人数, 12, 12场次, 10, 10").build();
        assertThat(BY_2020.assess(table).indicators().get(0).attainment().outcome())
                .isEqualTo(AttainmentOutcome.MET);
        Assessor informed = BY_2020.withLibrary(library(Optional.empty(), Optional.of(MeasurementUnit.parse("人"))));
        assertThat(informed.assess(table).indicators().get(0).attainment().reason())
                .contains(UndecidedReason.DIFFERENT_UNIT);
    }

    @Test
    void takesNoUnitThatMayMeanAnotherMagnitude() {
        for (String row : List.of("完成投资, 500000, 49, 10, 9.8 | 万元", "合格率, 0.95, 0.9, 10, 9.47 | %")) {
            String[] parts = row.split(" \\| ", -1);
            PerformanceTargetTable table = table(parts[0]).build();
            Assessor informed =
                    BY_2020.withLibrary(library(Optional.empty(), Optional.of(MeasurementUnit.parse(parts[1]))));
            assertThat(informed.assess(table).indicators())
                    .isEqualTo(BY_2020.assess(table).indicators());
        }
    }

    private static KnownIndicators always(Aim aim) {
        return library(Optional.of(aim), Optional.empty());
    }

    private static KnownIndicators library(Optional<Aim> aim, Optional<MeasurementUnit> unit) {
        return new KnownIndicators() {
            @Override
            public Optional<Aim> aimOf(Indicator indicator) {
                return aim;
            }

            @Override
            public Optional<MeasurementUnit> unitOf(Indicator indicator) {
                return unit;
            }
        };
    }

    @Test
    void saysOfATableWithoutPointsNothing() {
        AssessedTotal total = BY_2020.assess(PerformanceTargetTable.builder()
                        .funding(spent("10", "9", "90%", "", ""))
                        .build())
                .total();
        assertThat(total.expected()).isEmpty();
        assertThat(total.printedSum()).isEmpty();
    }

    @Test
    void saysItInBothLanguages() {
        Assessment assessment = BY_2020.assess(table("政策知晓率, 100%, 98%, 10, 9", "提升, 提升, 达成预期指标, 80, 80")
                .funding(spent("10", "10", "100%", "10", "10"))
                .addFields(total("99"), grade("优"))
                .build());
        assertThat(assessment.lines(Locale.CHINA))
                .containsExactly(
                        "按项目支出绩效自评 (财预〔2020〕10号)。复核值，供参考，不代替评分。",
                        "预算执行，复核 10，得分 10，相符",
                        "政策知晓率 (100% / 98%): 未达成，复核 9.8，得分 9，人工打分，吻合：实际值÷目标值×分值，逆向指标为目标值÷实际值×分值，截取0位小数",
                        "提升 (提升 / 达成预期指标): 达成（据其所称），复核 64–80，得分 80，在区间内",
                        "总分：复核 83.8–99.8（区间内按所打分计 99.8），得分合计 99，印出 99，印出等级 优");
        assertThat(assessment.lines(Locale.ENGLISH).get(1)).isEqualTo("Execution, expected 10, printed 10, agrees");
    }

    @Test
    void isForReferenceOnly() {
        assertThat(Assessment.notice(Locale.CHINA)).isEqualTo("复核值，供参考，不代替评分。");
    }
}
