package io.github.performancetargets.assessment;

import static io.github.performancetargets.assessment.AssessedTables.grade;
import static io.github.performancetargets.assessment.AssessedTables.spent;
import static io.github.performancetargets.assessment.AssessedTables.table;
import static io.github.performancetargets.assessment.AssessedTables.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.Grade;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Published self-assessments, computed again to the digit. */
class WorkedExamplesTest {
    private static final Assessor BY_2020 = Assessor.by(ScoringScheme.standard());

    @Test
    void ofASchoolThatSpentAQuarter() {
        Assessment assessment = BY_2020.assess(table(
                        "资助困难教师及学生(数量), 52, 10, 20, 3.85",
                        "困难教师(质量), 2, 0, 30, 0",
                        "帮助困难教师和学生提高生活水平, 95%, 100%, 30, 30",
                        "资助困难教师及学生(满意度), 52, 100, 10, 10")
                .funding(spent("120000", "30000", "25", "10", "2.5"))
                .addFields(total("46.35"), grade("差"))
                .build());
        assertThat(assessment.execution().orElseThrow().expected()).contains(points("2.5"));
        assertThat(assessment.indicators())
                .extracting(row -> row.expected().orElseThrow())
                .containsExactly(points("3.85"), points("0"), points("30"), points("10"));
        assertThat(assessment.indicators())
                .extracting(AssessedIndicator::agreement)
                .containsOnly(ScoreAgreement.AGREES);
        assertThat(assessment.total().expected()).contains(points("46.35"));
        assertThat(assessment.total().grade().map(Grade::name)).contains("差");
        assertThat(assessment.total().isSum()).isTrue();
    }

    @Test
    void ofADepartmentWhoseProcurementWasShortAndHasFullPoints() {
        Assessment assessment = BY_2020.assess(table(
                        "财政供养人员控制率, 100%, 92%, 2, 2",
                        "预算完成率, 70%, 76%, 2, 2",
                        "预算调整率, 3%, 0, 2, 2",
                        "结转结余率, 2%, 0, 2, 2",
                        "公用经费控制率, 100%, 97%, 2, 2",
                        "政府采购执行率, 100%, 72.74%, 2, 2",
                        "固定资产利用率, 90%, 100%, 2, 2",
                        "党性教育培训次数, 6次, 12次, 5, 5",
                        "播发稿件数量, 2200篇, 2859篇, 10, 10",
                        "业务保障能力提升, 90%, 95%, 10, 10",
                        "其他各项, 100%, 100%, 51, 51")
                .funding(spent("", "", "76%", "10", "7.6"))
                .addFields(total("97.6"), grade("优"))
                .build());
        assertThat(assessment.execution().orElseThrow())
                .returns(Optional.of(points("7.6")), AssessedExecution::expected)
                .returns(ScoreAgreement.AGREES, AssessedExecution::agreement);
        AssessedIndicator procurement = assessment.indicators().get(5);
        assertThat(procurement)
                .returns(Optional.of(points("1.45")), AssessedIndicator::expected)
                .returns(ScoreAgreement.GIVEN_BY_HAND, AssessedIndicator::agreement)
                .returns(Optional.of(Amount.parse("0.55")), AssessedIndicator::difference);
        assertThat(assessment.total())
                .returns(Optional.of(points("97.05")), AssessedTotal::expected)
                .returns(Optional.of(Amount.parse("97.6")), AssessedTotal::printedSum)
                .returns(true, AssessedTotal::isSum);
        assertThat(assessment.total().grade().map(Grade::name)).contains("优");
    }

    @Test
    void ofHubeiWhereTheActualPercentageOfThePointsIsGiven() {
        Assessment assessment = Assessor.by(ScoringScheme.builtIn("hubei").orElseThrow())
                .assess(table(
                                "监测数据合格, 100%, 100%, 10, 10",
                                "取得2018-2022监测资料, 100%, 100%, 10, 10",
                                "整编资料审核(满意度), 98%, 98%, 20, 19.6",
                                "监测数据资料整编, 100%, 100%, 20, 20",
                                "完成年度资料上报, 100%, 100%, 20, 20")
                        .funding(spent("10", "10", "100%", "20", "20"))
                        .addFields(total("99.6"))
                        .build());
        assertThat(assessment.execution().orElseThrow().expected()).contains(points("20"));
        assertThat(assessment.total().expected()).contains(points("100"));
        AssessedIndicator audit = assessment.indicators().get(2);
        assertThat(audit)
                .returns(Optional.of(points("20")), AssessedIndicator::expected)
                .returns(ScoreAgreement.GIVEN_BY_HAND, AssessedIndicator::agreement);
        assertThat(audit.fit().orElseThrow().message(Locale.CHINA)).startsWith("实际百分比×分值");
    }

    @Test
    void ofATableWithTwoScoresGivenByHand() {
        Assessment assessment = BY_2020.assess(table(
                        "受资助人数, ≥735人次, 735, 10, 10",
                        "营养改善计划覆盖率, ≥100%, 100%, 10, 10",
                        "资金到位及时率, ≥100%, 100%, 10, 7",
                        "生均补助标准达标率, =100%, 100%, 10, 10",
                        "减轻家庭经济负担, 有效, 有效, 10, 10",
                        "政策知晓率, =100%, 98%, 10, 9",
                        "促进事业健康发展, ≥100%, 100%, 10, 10",
                        "学生满意度, ≥95%, 100%, 10, 10",
                        "家长满意度, ≥95%, 100%, 10, 10")
                .funding(spent("387664.62", "387664.62", "100%", "10", "10"))
                .addFields(total("96"), grade("优"))
                .build());
        assertThat(assessment.indicators())
                .filteredOn(row -> row.agreement() == ScoreAgreement.GIVEN_BY_HAND)
                .extracting(row -> row.indicator().name() + " " + row.expected().orElseThrow())
                .containsExactly("资金到位及时率 10", "政策知晓率 9.8");
        assertThat(assessment.indicators().get(4))
                .returns(Optional.of(new ScoreRange(Amount.of(8), Amount.of(10))), AssessedIndicator::expected)
                .returns(ScoreAgreement.WITHIN, AssessedIndicator::agreement);
        assertThat(assessment.total())
                .returns(Optional.of(Amount.of(96)), AssessedTotal::printedSum)
                .returns(Optional.of(Amount.parse("99.8")), AssessedTotal::recomputed)
                .returns(
                        Optional.of(new ScoreRange(Amount.parse("97.8"), Amount.parse("99.8"))),
                        AssessedTotal::expected);
        assertThat(assessment.total().grade().map(Grade::name)).contains("优");
    }

    @Test
    void tellsTotalsThatAreWrongInPrint() {
        PerformanceTargetTable ninetyEight = table("甲, 100%, 100%, 90, 90", "乙, 100%, 98%, 10, 8")
                .addFields(total("99"))
                .build();
        assertThat(BY_2020.assess(ninetyEight).total())
                .returns(Optional.of(Amount.of(98)), AssessedTotal::printedSum)
                .returns(false, AssessedTotal::isSum);
        PerformanceTargetTable ninetyThree = table(
                        "参合人数, 8755, 8676, 15, 13",
                        "统筹率, 100%, 100%, 15, 15",
                        "及时率, 100%, 100%, 10, 10",
                        "配套资金, 75元, 75元, 10, 10",
                        "知晓率, 95%, 95%, 30, 27",
                        "满意度, 95%, 95%, 10, 9")
                .funding(spent("65.66", "65.07", "99%", "10", "9"))
                .addFields(total("94"))
                .build();
        Assessment assessment = BY_2020.assess(ninetyThree);
        assertThat(assessment.total())
                .returns(Optional.of(Amount.of(93)), AssessedTotal::printedSum)
                .returns(false, AssessedTotal::isSum);
        assertThat(assessment.execution().orElseThrow())
                .returns(true, AssessedExecution::rateAgrees)
                .returns(ScoreAgreement.AGREES, AssessedExecution::agreement);
        PerformanceTargetTable hundredAndTen = table("甲, 100%, 100%, 100, 100")
                .funding(spent("10", "10", "100%", "10", "10"))
                .build();
        assertThat(BY_2020.assess(hundredAndTen).total().weightSum()).contains(Amount.of(110));
    }

    @Test
    void tellsARateThatIsWrongInPrint() {
        assertThat(execution("4753.66", "3824.26", "100%", "10", "10"))
                .returns(false, AssessedExecution::rateAgrees)
                .returns(Optional.of(points("8.04")), AssessedExecution::expected)
                .returns(ScoreAgreement.GIVEN_BY_HAND, AssessedExecution::agreement);
        for (String rate : List.of("100%", "99%", "99.96%", "99.9%")) {
            assertThat(execution("50", "49.98", rate, "10", "10").rateAgrees())
                    .as(rate)
                    .isTrue();
        }
        assertThat(execution("50", "49.98", "100.00%", "10", "10").rateAgrees()).isFalse();
    }

    @Test
    void hasNoRateWithoutABudget() {
        assertThat(execution("0", "0", "0", "10", "0"))
                .returns(Optional.empty(), AssessedExecution::expected)
                .returns(Optional.of(NoScore.NO_BUDGET), AssessedExecution::noScore);
        assertThat(execution("10", "12", "120%", "10", "10"))
                .returns(Optional.of(points("10")), AssessedExecution::expected)
                .returns(true, AssessedExecution::overspent);
        assertThat(execution("310.2", "154.74", "50%", "10", "5").agreement()).isEqualTo(ScoreAgreement.AGREES);
    }

    private static AssessedExecution execution(
            String budget, String executed, String rate, String weight, String score) {
        return BY_2020.assess(PerformanceTargetTable.builder()
                        .funding(spent(budget, executed, rate, weight, score))
                        .build())
                .execution()
                .orElseThrow();
    }

    private static ScoreRange points(String points) {
        return ScoreRange.exact(Amount.parse(points));
    }
}
