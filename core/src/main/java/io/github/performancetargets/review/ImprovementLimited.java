package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Target;

/** 限制了改善幅度 Something bad is to go down and the value sets a maximum to that: 重新犯罪率下降 ≤30人 allows no more improvement. */
final class ImprovementLimited implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "improvement-limited", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final WordSet bad;
    private final WordSet decrease;

    ImprovementLimited(ReviewLexicon lexicon) {
        this.bad = lexicon.set(WordList.LOWER_IS_BETTER);
        this.decrease = lexicon.set(WordList.DECREASE);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            Target target = table.target(i);
            Quantified extent = target instanceof Change change && change.direction() == ChangeDirection.DECREASE
                    ? change.extent()
                    : target instanceof Quantified quantified ? quantified : null;
            if (extent instanceof Bound bound
                    && (bound.operator() == ComparisonOperator.AT_MOST
                            || bound.operator() == ComparisonOperator.LESS_THAN)
                    && bad.isIn(table.measured(i))
                    && (target instanceof Change || decrease.endOf(table.measured(i)) != null)) {
                findings.add(
                        table.valuePlace(i),
                        new Argument("operator", bound.operator().sign()));
            }
        }
    }
}
