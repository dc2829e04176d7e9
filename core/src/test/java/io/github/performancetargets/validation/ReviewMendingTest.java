package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewTables.funds;
import static io.github.performancetargets.validation.ReviewTables.goal;
import static io.github.performancetargets.validation.ReviewTables.ids;
import static io.github.performancetargets.validation.ReviewTables.named;
import static io.github.performancetargets.validation.ReviewTables.scored;
import static io.github.performancetargets.validation.ReviewTables.stated;
import static io.github.performancetargets.validation.ReviewTables.table;
import static io.github.performancetargets.validation.ReviewTables.weighed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of review say of a whole table, and that mending removes exactly that. */
class ReviewMendingTest {
    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "funding-sum",
                        table(t -> t.funding(funds(62, 60, 0))),
                        table(t -> t.funding(funds(62, 62, 0)))),
                Arguments.of(
                        "name-amounts-sum",
                        table(t -> t.project(named("安置帮教 46 万元，社区矫正 16 万元"))
                                .funding(funds(60, 60, 0))
                                .addIndicators(row("数量指标", "安置帮教、社区矫正", "≥3次"))),
                        table(t -> t.project(named("安置帮教 44 万元，社区矫正 16 万元"))
                                .funding(funds(60, 60, 0))
                                .addIndicators(row("数量指标", "安置帮教、社区矫正", "≥3次")))),
                Arguments.of(
                        "cost-above-funds",
                        table(t -> t.funding(funds(62, 62, 0)).addIndicators(row("成本指标", "培训", "≤80万元"))),
                        table(t -> t.funding(funds(62, 62, 0)).addIndicators(row("成本指标", "培训", "≤600000元")))),
                Arguments.of(
                        "cost-sum-above-funds",
                        table(t -> t.funding(funds(62, 62, 0))
                                .addIndicators(row("成本指标", "培训", "≤40万元"), row("成本指标", "宣传", "≤30万元"))),
                        table(t -> t.funding(funds(62, 62, 0))
                                .addIndicators(row("成本指标", "培训", "≤40万元"), row("成本指标", "宣传", "≤220000元")))),
                Arguments.of(
                        "unit-cost-above-funds",
                        table(t -> t.funding(funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "30000元/次"))),
                        table(t -> t.funding(funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "20000元/次")))),
                Arguments.of(
                        "unit-cost-may-exceed-funds",
                        table(t -> t.funding(funds(24, 24, 0))
                                .addIndicators(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "每次10000-30000元"))),
                        table(t -> t.funding(funds(24, 24, 0))
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
                        table(t -> t.addIndicators(
                                weighed(row("数量指标", "甲", "≥3次"), 50), weighed(row("数量指标", "乙", "≥3次"), 55))),
                        table(t -> t.addIndicators(
                                weighed(row("数量指标", "甲", "≥3次"), 50), weighed(row("数量指标", "乙", "≥3次"), 40)))),
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

    @Test
    void theWeightsOfATierThatIsMissingAreMissingWithIt() {
        assertThat(ids(table(t -> t.addIndicators(weighed(row("数量指标", "甲", "≥3次"), 50)))))
                .isEmpty();
    }

    private static PerformanceTargetTable weights(long output, long benefit, long satisfaction, Funding funds) {
        return table(t -> t.funding(funds)
                .addIndicators(
                        weighed(row("数量指标", "培训人数", "≥3人"), output),
                        weighed(row("社会效益指标", "受益人数", "≥3人"), benefit),
                        weighed(row("服务对象满意度指标", "学员满意度", "≥90%"), satisfaction)));
    }

    @Test
    void theWeightOfTheExecutionOfTheBudgetBelongsToTheSum() {
        Funding without = ReviewTables.funds(62, 62, 0);
        Funding with = without.toBuilder()
                .annual(without.annual().orElseThrow().toBuilder()
                        .execution(BudgetExecution.builder()
                                .weight(new Weight(Amount.of(20)))
                                .build())
                        .build())
                .build();

        assertThat(ids(weights(40, 20, 20, without))).containsExactly("review/weights-sum");
        assertThat(ids(weights(40, 20, 20, with))).isEmpty();
        assertThat(ids(weights(60, 20, 20, with))).containsExactly("review/weights-sum");
        assertThat(ids(weights(50, 20, 20, with))).containsExactly("review/weights-sum");
        assertThat(ids(weights(60, 20, 20, without))).isEmpty();
        assertThat(ids(weights(50, 20, 20, without))).isEmpty();
        assertThat(ids(weights(60, 20, 30, with))).containsExactly("review/weights-sum");
    }

    @Test
    void weightsBelowAHundredAreLeftToCompletenessWhereAnyTierIsMissing() {
        List<Indicator> all = weights(40, 20, 20, ReviewTables.funds(62, 62, 0)).indicators();
        for (int missing = 0; missing < 3; missing++) {
            List<Indicator> rows = new ArrayList<>(all);
            rows.remove(missing);

            assertThat(ids(table(t -> t.indicators(rows)))).isEmpty();
        }
    }

    @Test
    void rulesThatAreOffByDefaultCanBeAdded() {
        PerformanceTargetTable table = table(t -> t.addIndicators(row("数量指标", "采购和培训", "≥3次")));
        TableValidator validator = ReviewTables.RULES;
        for (Rule rule : ReviewRules.optional(ReviewLexicon.standard())) {
            validator = validator.withRule(rule);
        }

        assertThat(validator.validate(table).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("review/bundled-indicator", "review/input-as-target");
    }

    private static Indicator finishedByJune2022() {
        Deadline june = new Deadline(TimePoint.of(2022, TimePoint.Granularity.MONTH, 6), Optional.empty());
        return row("时效指标", "竣工", "").toBuilder()
                .value(StatedTarget.of("2022年6月底前", june))
                .build();
    }
}
