package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewCases.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.target.Bound;
import io.github.performancetargets.target.ComparisonOperator;
import io.github.performancetargets.target.Deadline;
import io.github.performancetargets.target.StatedTarget;
import io.github.performancetargets.target.TimePoint;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewRulesTest {
    private static final Validator RULES = rules();

    private static Validator rules() {
        Validator validator = Validator.withoutRules(FormEdition.GENERIC);
        for (Rule rule : ReviewRules.all()) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    // ----- what one row is told: tier | name | value | the rule, or nothing -----

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
            质量指标 | 工程验收合格率 | 98 | operator-missing
            服务对象满意度指标 | 学生满意度 | 100 |
            生态效益指标 | 环保意识 | 长远 | vague-value
            """)
    void aRowIsTold(String tier, String name, String value, String rule) {
        PerformanceTargetTable table =
                table(t -> t.addIndicators(tier.equals("效益指标") ? row("社会效益指标", name, value) : row(tier, name, value)));

        List<String> told = ids(table);

        assertThat(told).isEqualTo(rule == null ? List.of() : List.of("review/" + rule));
    }

    // ----- what a table is told, and that mending removes exactly that -----

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "funding-sum",
                        table(t -> t.funding(ReviewCases.funds(62, 60, 0))),
                        table(t -> t.funding(ReviewCases.funds(62, 62, 0)))),
                Arguments.of(
                        "name-amounts-sum",
                        table(t -> t.project(named("安置帮教 46 万元，社区矫正 16 万元"))
                                .funding(ReviewCases.funds(60, 60, 0))
                                .addIndicators(row("数量指标", "安置帮教、社区矫正", "≥3次"))),
                        table(t -> t.project(named("安置帮教 44 万元，社区矫正 16 万元"))
                                .funding(ReviewCases.funds(60, 60, 0))
                                .addIndicators(row("数量指标", "安置帮教、社区矫正", "≥3次")))),
                Arguments.of(
                        "cost-above-funds",
                        table(t -> t.funding(ReviewCases.funds(62, 62, 0)).addIndicators(row("成本指标", "培训", "≤80万元"))),
                        table(t ->
                                t.funding(ReviewCases.funds(62, 62, 0)).addIndicators(row("成本指标", "培训", "≤600000元")))),
                Arguments.of(
                        "cost-sum-above-funds",
                        table(t -> t.funding(ReviewCases.funds(62, 62, 0))
                                .addIndicators(row("成本指标", "培训", "≤40万元"), row("成本指标", "宣传", "≤30万元"))),
                        table(t -> t.funding(ReviewCases.funds(62, 62, 0))
                                .addIndicators(row("成本指标", "培训", "≤40万元"), row("成本指标", "宣传", "≤220000元")))),
                Arguments.of(
                        "unit-cost-above-funds",
                        table(t -> t.funding(ReviewCases.funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "30000元/次"))),
                        table(t -> t.funding(ReviewCases.funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "20000元/次")))),
                Arguments.of(
                        "unit-cost-may-exceed-funds",
                        table(t -> t.funding(ReviewCases.funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "每次10000-30000元"))),
                        table(t -> t.funding(ReviewCases.funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "每次10000-20000元")))),
                Arguments.of(
                        "date-after-end",
                        table(t -> t.fiscalYear(2021)
                                .project(Project.builder().term("1年期").build())
                                .addIndicators(finishedByJune2022())),
                        table(t -> t.fiscalYear(2021)
                                .project(Project.builder().term("2021-2022年").build())
                                .addIndicators(finishedByJune2022()))),
                Arguments.of(
                        "duplicate-indicator",
                        table(t -> t.addIndicators(row("数量指标", "培训 人数", "≥80人"), row("数量指标", "培训人数", "≥80 人"))),
                        table(t -> t.addIndicators(row("数量指标", "培训人数", "≥80人"), row("数量指标", "参赛人数", "≥80人")))),
                Arguments.of(
                        "measured-twice",
                        table(t -> t.addIndicators(row("数量指标", "培训人数", "≥80人"), row("数量指标", "培训人数", "≥90人"))),
                        table(t -> t.addIndicators(row("数量指标", "培训人数", "≥80人"), row("数量指标", "参赛人数", "≥90人")))),
                Arguments.of(
                        "measured-twice",
                        table(t -> t.addIndicators(row("质量指标", "社区矫正再犯罪率", "≤1%"), row("社会效益指标", "重新违法犯罪率", "≤2%"))),
                        table(t -> t.addIndicators(row("质量指标", "材料合格率", "≥98%"), row("质量指标", "工程合格率", "≥98%")))),
                Arguments.of(
                        "goal-uncovered",
                        table(t ->
                                t.addGoals(goal("化解信访积案"), goal("开展普法宣传")).addIndicators(row("数量指标", "普法宣传次数", "≥8次"))),
                        table(t -> t.addGoals(goal("化解信访积案"), goal("开展普法宣传"))
                                .addIndicators(row("数量指标", "普法宣传次数", "≥8次"), row("数量指标", "信访化解件数", "≥8件")))),
                Arguments.of(
                        "part-uncovered",
                        table(t -> t.project(named("普法宣传经费 10 万元，法律援助专项经费 14 万元"))
                                .addIndicators(row("数量指标", "普法宣传次数", "≥8次"))),
                        table(t -> t.project(named("普法宣传经费 10 万元，法律援助专项经费 14 万元"))
                                .addIndicators(row("数量指标", "普法宣传次数", "≥8次"), row("数量指标", "援助案件", "≥8件")))),
                Arguments.of(
                        "weights-sum",
                        table(t -> t.addIndicators(weighed("甲", 50), weighed("乙", 55))),
                        table(t -> t.addIndicators(weighed("甲", 50), weighed("乙", 40)))),
                Arguments.of(
                        "score-above-weight",
                        table(t -> t.addIndicators(scored(10, 12))),
                        table(t -> t.addIndicators(scored(10, 10)))),
                Arguments.of(
                        "text-contradicts-target",
                        table(t -> t.addIndicators(stated("≥90%", ComparisonOperator.AT_LEAST, 80))),
                        table(t -> t.addIndicators(stated("≥90%", ComparisonOperator.AT_LEAST, 90)))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsToldAndMendingRemovesIt(String rule, PerformanceTargetTable faulty, PerformanceTargetTable mended) {
        assertThat(ids(faulty)).contains("review/" + rule);
        assertThat(ids(mended)).doesNotContain("review/" + rule);
        assertThat(ids(faulty).stream().filter(id -> !id.equals("review/" + rule)))
                .containsExactlyElementsOf(ids(mended));
    }

    // ----- restraint -----

    @Test
    void theWeightsOfATierThatIsMissingAreMissingWithIt() {
        assertThat(ids(table(t -> t.addIndicators(weighed("甲", 50))))).isEmpty();
    }

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
        assertThat(RULES.validate(table).findings().get(0).related()).hasSize(1);
        assertThat(ids(table(t -> t.funding(Funding.builder()
                        .from(funds)
                        .annual(FundingPlan.builder()
                                .from(funds.annual().orElseThrow())
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
        assertThat(ids(table(t -> t.funding(ReviewCases.funds(62, 62, 0))
                        .addIndicators(
                                row("成本指标", "项目总成本", "≤60万元"),
                                row("成本指标", "培训", "≤40万元"),
                                row("成本指标", "宣传", "≤20万元")))))
                .isEmpty();
    }

    @Test
    void mediumTermCostsAreNotMeasuredByAnnualFunds() {
        Indicator longTerm = Indicator.builder()
                .from(row("成本指标", "培训", "≤180万元"))
                .period(TargetPeriod.MEDIUM_TERM)
                .build();

        assertThat(ids(table(t -> t.funding(ReviewCases.funds(62, 62, 0)).addIndicators(longTerm))))
                .isEmpty();
    }

    @Test
    void aBareWanIsTakenAsWanYuanAndTheFindingSaysSo() {
        PerformanceTargetTable table =
                table(t -> t.funding(ReviewCases.funds(62, 62, 0)).addIndicators(row("成本指标", "培训", "≤80万")));

        assertThat(ids(table)).containsExactly("review/assumed-cost-above-funds", "review/unit-incomplete");
    }

    @Test
    void amountsInANameThatAreNoPartsAreLeftAlone() {
        for (String name : List.of("10万元以上设备购置", "每人500元补贴项目", "2021年度培训", "10-20万元设备")) {
            assertThat(ids(table(t -> t.project(named(name))
                            .funding(ReviewCases.funds(62, 62, 0))
                            .addIndicators(row("数量指标", "设备", "≥3台")))))
                    .isEmpty();
        }
    }

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
                "时效指标 | 44196 | 2021 | unit-missing operator-missing",
                "时效指标 | 44562 | 2021 | unit-missing operator-missing",
                "时效指标 | 44561 | 2022 | unit-missing operator-missing",
                "时效指标 | 44561 | | unit-missing operator-missing",
                "时效指标 | 44561.5 | 2021 | unit-missing operator-missing",
                "时效指标 | ≥44561 | 2021 | date-as-number",
                "时效指标 | ≤44561元 | 2021 |",
                "数量指标 | 44561 | 2021 | unit-missing operator-missing",
                "时效指标 | 44562 | 2147483647 | unit-missing operator-missing",
                "时效指标 | 44562 | -2147483648 | unit-missing operator-missing",
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

    @Test
    void rulesThatAreOffByDefaultCanBeAdded() {
        PerformanceTargetTable table = table(t -> t.addIndicators(row("数量指标", "采购和培训", "≥3次")));
        Validator validator = RULES;
        for (Rule rule : ReviewRules.optional(ReviewLexicon.standard())) {
            validator = validator.withRule(rule);
        }

        assertThat(validator.validate(table).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("review/bundled-indicator", "review/input-as-target");
    }

    // ----- tables -----

    private static List<String> ids(PerformanceTargetTable table) {
        return RULES.validate(table).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    private static PerformanceTargetTable table(Consumer<PerformanceTargetTable.Builder> content) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        content.accept(table);
        return table.build();
    }

    private static Goal goal(String text) {
        return Goal.builder().text(text).build();
    }

    private static Project named(String name) {
        return Project.builder().name(name).build();
    }

    private static Indicator weighed(String name, long points) {
        return Indicator.builder()
                .from(row("数量指标", name, "≥3次"))
                .weight(new Weight(Amount.of(points)))
                .build();
    }

    private static Indicator scored(long weight, long score) {
        return Indicator.builder()
                .from(row("数量指标", "甲", "≥3次"))
                .weight(new Weight(Amount.of(weight)))
                .score(new Score(Amount.of(score)))
                .build();
    }

    private static Indicator finishedByJune2022() {
        Deadline june = new Deadline(TimePoint.of(2022, TimePoint.Granularity.MONTH, 6), Optional.empty());
        return Indicator.builder()
                .from(row("时效指标", "竣工", ""))
                .value(StatedTarget.of("2022年6月底前", june))
                .build();
    }

    private static Indicator stated(String text, ComparisonOperator operator, long amount) {
        return Indicator.builder()
                .from(row("质量指标", "合格率", text))
                .value(StatedTarget.of(
                        text, Bound.of(operator, Measure.of(Amount.of(amount), MeasurementUnit.parse("%")))))
                .build();
    }
}
