package io.github.performancetargets.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleDefinitionTest {
    @Test
    void carriesWhatItWasBuiltFrom() {
        RuleDefinition rule = RuleDefinition.builder("county/a", Criterion.RELEVANCE, Severity.NOTE)
                .basis("县财〔2027〕1号", "第三条")
                .grouping(Grouping.ONE_PER_TABLE)
                .chinese("事实", "修改")
                .english("fact", "mend")
                .build();

        assertThat(rule.id()).isEqualTo(RuleId.of("county/a"));
        assertThat(rule).hasToString("county/a");
        assertThat(rule.criterion()).isEqualTo(Criterion.RELEVANCE);
        assertThat(rule.severity()).isEqualTo(Severity.NOTE);
        assertThat(rule.basis()).isEqualTo(new Basis("县财〔2027〕1号", "第三条"));
        assertThat(rule.grouping()).isEqualTo(Grouping.ONE_PER_TABLE);
        assertThat(rule.chinese()).contains(new RuleText("事实", "修改"));
        assertThat(rule.english()).contains(new RuleText("fact", "mend"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"超过 {limit", "超过 limit}", "超过 {}", "超过 {0}", "超过 {{limit}}", "超过 {上限}"})
    void aBraceThatBelongsToNoArgumentIsRefused(String fact) {
        RuleDefinition.Builder rule = RuleDefinition.builder("county/a", Criterion.RELEVANCE, Severity.NOTE);

        assertThatThrownBy(() -> rule.chinese(fact, "").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found '" + fact + "'");
        assertThatThrownBy(() -> rule.chinese("事实", fact).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArgumentThatTheWordsNameHasToBeGiven() {
        RuleDefinition rule = RuleDefinition.builder("county/a", Criterion.RELEVANCE, Severity.NOTE)
                .chinese("{name} 超过 {limit}", "见 {all}")
                .english("{words} is above {limit}", "{place}, {related}, {count}: ask {office}")
                .build();

        rule.requireFilled(
                List.of(new Argument("office", "财政局"), new Argument("limit", "3"), new Argument("more", "")));
        assertThatThrownBy(() -> rule.requireFilled(List.of(new Argument("limit", "3"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an argument 'office', which the words of county/a name, found [limit]");
    }

    @Test
    void theFirstTierIsTheStatedOneOrTheOneOfTheSecond() {
        Indicator implied = Indicator.builder()
                .name("甲")
                .dimension(IndicatorDimension.SOCIAL_COST)
                .build();
        Indicator stated = Indicator.builder()
                .name("乙")
                .category(IndicatorCategory.BENEFIT)
                .dimension(IndicatorDimension.QUANTITY)
                .period(TargetPeriod.MEDIUM_TERM)
                .build();
        Indicator neither = Indicator.builder().name("丙").build();
        TableFacts facts = TableFacts.of(
                PerformanceTargetTable.builder()
                        .addIndicators(implied, stated, neither)
                        .build(),
                FormEdition.GENERIC,
                Stage.DECLARATION);

        assertThat(facts.impliedCategory(0)).isEqualTo(IndicatorCategory.COST);
        assertThat(facts.impliedCategory(1)).isEqualTo(IndicatorCategory.BENEFIT);
        assertThat(facts.impliedCategory(2)).isNull();
        assertThat(facts.isAnnual(0)).isTrue();
        assertThat(facts.isAnnual(1)).isFalse();
    }
}
