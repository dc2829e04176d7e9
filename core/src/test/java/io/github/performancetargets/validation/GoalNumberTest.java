package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewTables.goal;
import static io.github.performancetargets.validation.ReviewTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of a goal against the number of the indicator of the same thing. */
class GoalNumberTest {
    private static final RuleId RULE = RuleId.of("review/goal-number");

    private static List<Finding> found(PerformanceTargetTable table) {
        return ReviewTables.RULES.validate(table).byRule(RULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训学员200人次，提高素质。 | 培训学员人次 | ≥150人次 | true
            培训学员200人次，提高素质。 | 培训学员人次 | ≥200人次 | false
            培训学员200人次，提高素质。 | 培训学员 | 200人 | false
            培训学员200人次，提高素质。 | 培训教师人次 | ≥150人次 | false
            完成校舍维修12所 | 维修校舍数量 | 10所 | true
            全年开展巡查不少于100次；保障安全 | 巡查次数 | ≥120次 | true
            培训学员约200人次 | 培训学员人次 | ≥150人次 | false
            受益群众1.2万人 | 受益群众人数 | ≥12000人 | false
            受益群众1.2万人 | 受益群众人数 | ≥1200人 | true
            群众满意度达到95%以上 | 群众满意度 | ≥90% | true
            全社会满意度达到95%以上 | 群众满意度 | ≥90% | false
            发放补贴1,500万元 | 发放补贴 | 1500万元 | false
            共培训200人次 | 培训人次 | ≥150人次 | false
            其中培训200人次 | 培训人次 | ≥150人次 | false
            每年培训200人次 | 培训人次 | ≥150人次 | false
            开展培训 | 培训人次 | ≥150人次 | false
            完成200人次 | 完成 | ≥150人次 | false
            """)
    void aGoalIsHeldAgainstTheIndicatorOfItsThing(String text, String name, String value, boolean told) {
        assertThat(found(table(t -> t.addGoals(goal(text)).addIndicators(row("数量指标", name, value)))))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void theFindingStandsAtTheValueAndQuotesTheGoal() {
        Report report = ReviewTables.RULES.validate(
                table(t -> t.addGoals(goal("提升能力，培训学员200人次。")).addIndicators(row("数量指标", "培训学员人次", "≥150人次"))));

        Finding finding = report.byRule(RULE).get(0);
        assertThat(finding.place().pointer()).isEqualTo("/indicators/0/value");
        assertThat(finding.related()).extracting("pointer").containsExactly("/goals/0/text");
        assertThat(report.message(finding, Locale.CHINA)).isEqualTo("总体目标写“培训学员200人次”，该指标写“≥150人次”，数字不一致。请核对总体目标和指标。");
    }

    @Test
    void aRowWithoutNameIsHeldAgainstNothing() {
        assertThat(found(table(t -> t.addGoals(goal("培训学员200人次")).addIndicators(row("数量指标", "", "≥150人次")))))
                .isEmpty();
    }

    // ----- what may be a sum -----

    @Test
    void aNumberThatIsWhatTheIndicatorsAddUpToMayBeTheirSum() {
        assertThat(found(table(t -> t.addGoals(goal("培训学员200人次"))
                        .addIndicators(row("数量指标", "培训学员", "120人次"), row("数量指标", "网络培训", "80人次")))))
                .isEmpty();
    }

    @Test
    void severalIndicatorsOrNumbersOfOneThingMayBeParts() {
        assertThat(found(table(t -> t.addGoals(goal("培训学员200人次"))
                        .addIndicators(row("数量指标", "培训学员", "120人次"), row("质量指标", "培训学员", "90人次")))))
                .isEmpty();
        assertThat(found(table(t ->
                        t.addGoals(goal("培训学员200人次"), goal("培训学员100人次")).addIndicators(row("数量指标", "培训学员", "150人次")))))
                .isEmpty();
    }

    // ----- what belongs together -----

    @Test
    void aGoalOfThreeYearsIsNotHeldAgainstTheYear() {
        Goal threeYears =
                goal("培训学员600人次").toBuilder().period(TargetPeriod.MEDIUM_TERM).build();

        assertThat(found(table(t -> t.addGoals(threeYears).addIndicators(row("数量指标", "培训学员", "200人次")))))
                .isEmpty();
    }

    @Test
    void anIndicatorOfAnotherGoalIsNotHeldAgainstThisOne() {
        Goal first = goal("培训学员600人次").toBuilder().id("1").build();
        Indicator second = row("数量指标", "培训学员", "200人次").toBuilder().goalId("2").build();

        assertThat(found(table(t -> t.addGoals(first).addIndicators(second)))).isEmpty();
    }

    // ----- after the year -----

    @Test
    void whatAGoalAchievedIsHeldAgainstTheActualValue() {
        Goal goal = goal("培训学员200人次").toBuilder().actual("培训学员210人次").build();
        Indicator row = row("数量指标", "培训学员", "≥200人次").toBuilder()
                .actual(StatedTarget.read("195人次"))
                .build();

        assertThat(found(table(t -> t.addGoals(goal).addIndicators(row))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().pointer()).isEqualTo("/indicators/0/actual");
                    assertThat(finding.related()).extracting("pointer").containsExactly("/goals/0/actual");
                });
    }
}
