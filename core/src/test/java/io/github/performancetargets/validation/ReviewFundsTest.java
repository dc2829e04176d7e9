package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewTables.funds;
import static io.github.performancetargets.validation.ReviewTables.ids;
import static io.github.performancetargets.validation.ReviewTables.named;
import static io.github.performancetargets.validation.ReviewTables.source;
import static io.github.performancetargets.validation.ReviewTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of review say of the funds and of what is compared with them. */
class ReviewFundsTest {
    @Test
    void sourcesThatArePartsOfOneAnotherAddUp() {
        PerformanceTargetTable nested = table(t -> t.funding(Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(FundingPlan.builder()
                        .total(Amount.of(62))
                        .addSources(
                                source(FundingKind.FISCAL, 60),
                                source(FundingKind.CENTRAL, 40),
                                source(FundingKind.LOCAL, 20),
                                source(FundingKind.OTHER, 2))
                        .build())
                .build()));

        assertThat(ids(nested)).isEmpty();
    }

    /** However many sources are blank, a part is no larger than the whole; and costs are measured by the larger figure. */
    @Test
    void aTotalBelowOneOfItsSourcesIsWrong() {
        Funding funds = Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(FundingPlan.builder()
                        .total(Amount.ZERO)
                        .addSources(
                                source(FundingKind.FISCAL, 90),
                                FundingSource.builder().kind(FundingKind.OTHER).build())
                        .build())
                .build();
        PerformanceTargetTable table = table(t -> t.funding(funds).addIndicators(row("成本指标", "培训", "≤90万元")));

        assertThat(ids(table)).containsExactly("review/funding-sum");
        assertThat(ReviewTables.RULES.validate(table).findings().get(0).related())
                .hasSize(1);
        assertThat(ids(table(t -> t.funding(funds.toBuilder()
                        .annual(funds.annual().orElseThrow().toBuilder()
                                .total(Amount.of(100))
                                .build())
                        .build()))))
                .isEmpty();
    }

    @Test
    void costsAreMeasuredByTheBudgetOfTheWholeYearWhereItWasRaised() {
        Funding raised = Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(FundingPlan.builder()
                        .total(Amount.of(3))
                        .execution(BudgetExecution.builder()
                                .adjustedBudget(Amount.of(30))
                                .build())
                        .build())
                .build();

        assertThat(ids(table(t -> t.funding(raised).addIndicators(row("成本指标", "培训", "≤30万元")))))
                .isEmpty();
        assertThat(ids(table(t -> t.funding(raised).addIndicators(row("成本指标", "培训", "≤31万元")))))
                .containsExactly("review/cost-above-funds");
    }

    /** 其中：市级资金 names one source of several; 财政拨款 has 其他资金 beside it in every form. */
    @ParameterizedTest
    @CsvSource({"local,132,true", "central,132,true", "当年市级财政资金,132,true", "local,165,false", "fiscal,132,false"})
    void aSingleSourceBelowTheTotalIsOneOfSeveral(String kind, String amount, boolean right) {
        Funding funds = annual("万元", "164", part(FundingKind.of(kind), amount));

        assertThat(ids(table(t -> t.funding(funds)))).isEqualTo(right ? List.of() : List.of("review/funding-sum"));
    }

    /** 15 亩 are one 公顷 exactly: 15 000 元 are not more than 14 000 and the tolerance of 1 000. A fifteenth in 34 digits was. */
    @Test
    void aUnitCostOfAnotherUnitThanItsQuantityIsMultipliedExactly() {
        assertThat(ids(afforested("15亩", "15000元/公顷"))).isEmpty();
        assertThat(ids(afforested("15亩", "15000.01元/公顷"))).containsExactly("review/unit-cost-above-funds");
        assertThat(ids(afforested("15.1亩", "15000元/公顷"))).containsExactly("review/unit-cost-above-funds");
        assertThat(ids(afforested("1公顷", "1000元/亩"))).isEmpty();
    }

    private static PerformanceTargetTable afforested(String area, String cost) {
        Funding funds = Funding.builder()
                .unit(MeasurementUnit.parse("元"))
                .annual(FundingPlan.builder().total(Amount.of(14_000)).build())
                .build();
        return table(t -> t.funding(funds).addIndicators(row("数量指标", "造林", "=" + area), row("成本指标", "造林", cost)));
    }

    @Test
    void fundsWithoutADeclaredUnitAreComparedWithNothing() {
        Funding unknown = Funding.builder()
                .annual(FundingPlan.builder().total(Amount.of(62)).build())
                .build();

        assertThat(ids(table(t -> t.funding(unknown).addIndicators(row("成本指标", "培训", "≤800万元")))))
                .isEmpty();
    }

    @Test
    void aSumRowIsNeverAddedToItsParts() {
        assertThat(ids(table(t -> t.funding(funds(62, 62, 0))
                        .addIndicators(
                                row("成本指标", "项目总成本", "≤60万元"),
                                row("成本指标", "培训", "≤40万元"),
                                row("成本指标", "宣传", "≤20万元")))))
                .isEmpty();
    }

    @Test
    void mediumTermCostsAreNotMeasuredByAnnualFunds() {
        Indicator longTerm = row("成本指标", "培训", "≤180万元").toBuilder()
                .period(TargetPeriod.MEDIUM_TERM)
                .build();

        assertThat(ids(table(t -> t.funding(funds(62, 62, 0)).addIndicators(longTerm))))
                .isEmpty();
    }

    @Test
    void aBareWanIsTakenAsWanYuanAndTheFindingSaysSo() {
        PerformanceTargetTable table = table(t -> t.funding(funds(62, 62, 0)).addIndicators(row("成本指标", "培训", "≤80万")));

        assertThat(ids(table)).containsExactly("review/assumed-cost-above-funds", "review/unit-incomplete");
    }

    @Test
    void amountsInANameThatAreNoPartsAreLeftAlone() {
        for (String name : List.of("10万元以上设备购置", "每人500元补贴项目", "2021年度培训", "10-20万元设备")) {
            assertThat(ids(table(t ->
                            t.project(named(name)).funding(funds(62, 62, 0)).addIndicators(row("数量指标", "设备", "≥3台")))))
                    .isEmpty();
        }
    }

    // ----- sums -----

    private static Funding annual(String unit, String total, FundingSource... sources) {
        return Funding.builder()
                .unit(MeasurementUnit.parse(unit))
                .annual(FundingPlan.builder()
                        .total(Amount.parse(total))
                        .addSources(sources)
                        .build())
                .build();
    }

    private static FundingSource part(FundingKind kind, String amount) {
        return FundingSource.builder().kind(kind).amount(Amount.parse(amount)).build();
    }

    /** What was rounded to 0.1 万元 is no fault. */
    @ParameterizedTest
    @CsvSource({"万元,62,61.9,true", "万元,62,61.89,false", "元,620000,619000,true", "元,620000,618999,false"})
    void sumsMayDifferByAThousandYuan(String unit, String total, String sum, boolean right) {
        List<String> expected = right ? List.of() : List.of("review/funding-sum");

        assertThat(ids(table(t -> t.funding(annual(unit, total, part(FundingKind.FISCAL, sum))))))
                .isEqualTo(expected);
        assertThat(ids(table(t -> t.funding(annual(unit, sum, part(FundingKind.FISCAL, total))))))
                .isEqualTo(expected);
    }

    @Test
    void fundsWithoutADeclaredUnitAreAddedAsWanYuan() {
        Funding near = annual("万元", "62", part(FundingKind.FISCAL, "61.9")).toBuilder()
                .unit(null)
                .build();
        Funding far = annual("万元", "62", part(FundingKind.FISCAL, "61.5")).toBuilder()
                .unit(null)
                .build();

        assertThat(ids(table(t -> t.funding(near)))).isEmpty();
        assertThat(ids(table(t -> t.funding(far)))).containsExactly("review/funding-sum");
    }

    @ParameterizedTest
    @CsvSource({"central,true", "provincial,true", "local,true", "carry-over,false", "捐赠,false"})
    void whatAHigherGovernmentGivesMayBePrintedAsAPartOfTheAppropriation(String kind, boolean part) {
        Funding funds = annual(
                "万元",
                "62",
                part(FundingKind.FISCAL, "60"),
                part(FundingKind.of(kind), "20"),
                part(FundingKind.OTHER, "2"));

        assertThat(ids(table(t -> t.funding(funds)))).isEqualTo(part ? List.of() : List.of("review/funding-sum"));
    }

    @Test
    void aWrongSumSaysBothFiguresAndStandsAtItsTotal() {
        Funding annual = annual("万元", "62", part(FundingKind.FISCAL, "60.50"), part(FundingKind.OTHER, "0"));
        Funding mediumTerm = Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .mediumTerm(FundingPlan.builder()
                        .total(Amount.of(5))
                        .addSources(part(FundingKind.FISCAL, "0"))
                        .build())
                .build();

        Finding ofTheYear = ReviewTables.RULES
                .validate(table(t -> t.funding(annual)))
                .findings()
                .get(0);
        Finding ofTheTerm = ReviewTables.RULES
                .validate(table(t -> t.funding(mediumTerm)))
                .findings()
                .get(0);

        assertThat(ofTheYear.place().pointer()).isEqualTo("/funding/annual/total");
        assertThat(ofTheYear.argument("total")).isEqualTo("62");
        assertThat(ofTheYear.argument("sum")).isEqualTo("60.5");
        assertThat(ofTheTerm.place().pointer()).isEqualTo("/funding/mediumTerm/total");
        assertThat(ofTheTerm.argument("sum")).isEqualTo("0");
    }
}
