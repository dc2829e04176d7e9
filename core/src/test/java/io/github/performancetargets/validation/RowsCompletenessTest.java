package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CompletenessTables.found;
import static io.github.performancetargets.validation.CompletenessTables.rows;
import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.table.Task;
import org.junit.jupiter.api.Test;

/** Where the rules about names, values, columns and ids of indicators end: each case stands at the border between a finding and none. */
class RowsCompletenessTest {
    private static Indicator weighed(String tier, String name, String value, boolean points) {
        Indicator row = row(tier, name, value);
        return points ? row.toBuilder().weight(new Weight(Amount.of(10))).build() : row;
    }

    @Test
    void theHeadingOfAGroupHasPointsAndNoValue() {
        Indicator heading = weighed("数量指标", "补助各类瓜果蔬菜种植面积", "", true);
        Indicator below = weighed("数量指标", "梨树种植面积", "6亩", false);

        assertThat(found(FormEdition.GENERIC, rows(heading, below, below), "value-missing"))
                .isEmpty();
        assertThat(found(FormEdition.GENERIC, rows(below, heading), "value-missing"))
                .containsExactly("/indicators/1/value");
        assertThat(found(FormEdition.GENERIC, rows(heading, heading, below), "value-missing"))
                .containsExactly("/indicators/0/value");
        assertThat(found(FormEdition.GENERIC, rows(heading, weighed("数量指标", "梨树", "6亩", true)), "value-missing"))
                .hasSize(1);
        assertThat(found(FormEdition.GENERIC, rows(heading, weighed("质量指标", "成活率", "≥90%", false)), "value-missing"))
                .hasSize(1);
        assertThat(found(FormEdition.GENERIC, rows(weighed("数量指标", "种植面积", "", false), below), "value-missing"))
                .hasSize(1);
    }

    @Test
    void anUnnamedRowSaysWhatStandsInsteadOfTheName() {
        PerformanceTargetTable table = rows(
                row("数量指标", "", "≥3次"),
                row("数量指标", "××", "≥3次"),
                row("数量指标", "指标1", "≥3次"),
                row("数量指标", "培训", "≥3次"),
                row("数量指标", "88", "100"),
                row("数量指标", "4G覆盖", "≥3个"));

        assertThat(TableValidator.completeness(FormEdition.GENERIC)
                        .validate(table)
                        .byRule(RuleId.of("completeness/name-missing")))
                .extracting(finding ->
                        finding.place().pointer() + " " + finding.rejected().orElse("-"))
                .containsExactly(
                        "/indicators/0/name -",
                        "/indicators/1/name ××",
                        "/indicators/2/name 指标1",
                        "/indicators/4/name 88");
    }

    @Test
    void eachColumnThatAnEditionDemandsIsLookedAtByItself() {
        Indicator whole = row("数量指标", "培训", "≥3次").toBuilder()
                .weight(new Weight(Amount.ZERO))
                .explanation("次数")
                .basis("历史标准")
                .build();
        PerformanceTargetTable table = rows(
                whole,
                whole.toBuilder().weight(null).build(),
                whole.toBuilder().explanation(" ").build(),
                whole.toBuilder().basis(null).build(),
                row("数量指标", "宣传", "≥3次"));

        assertThat(found(CompletenessCases.ATTRIBUTES, table, "attribute-missing"))
                .containsExactly(
                        "/indicators/1/weight",
                        "/indicators/2/explanation",
                        "/indicators/3/basis",
                        "/indicators/4/weight",
                        "/indicators/4/explanation",
                        "/indicators/4/basis");
        assertThat(found(FormEdition.GENERIC, table, "attribute-missing")).isEmpty();
        assertThat(found(
                        FormEdition.GENERIC.toBuilder("weights")
                                .require(Stage.APPROVAL, IndicatorAttribute.WEIGHT)
                                .build(),
                        table,
                        "attribute-missing"))
                .as("at declaration, where the edition demands weights at approval")
                .isEmpty();
    }

    @Test
    void anIdThatStandsAgainIsToldEachTimeAndOneOfAnotherKindIsNone() {
        Task one = Task.builder().id("1").name("普法").build();
        Goal goal = Goal.builder().id("1").text("甲").build();
        Goal other = Goal.builder().id("2").text("乙").build();
        Goal unnamed = Goal.builder().text("丙").build();
        Indicator first = row("数量指标", "培训", "≥3次").toBuilder().id("1").build();
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .addTasks(one)
                .addGoals(goal, other, unnamed, unnamed)
                .addIndicators(first, row("数量指标", "宣传", "≥3次"), row("数量指标", "走访", "≥3次"));

        assertThat(found(FormEdition.GENERIC, table.build(), "duplicate-id")).isEmpty();
        assertThat(found(
                        FormEdition.GENERIC,
                        table.addTasks(one, one)
                                .addGoals(other)
                                .addIndicators(first)
                                .build(),
                        "duplicate-id"))
                .containsExactly("/indicators/3/id", "/goals/4/id", "/tasks/1/id", "/tasks/2/id");
    }
}
