package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Quantified;

/** 比率用了计数单位 The name measures a share and the value counts things. */
final class RateInCountUnit implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "rate-in-count-unit", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final RateNames names;

    RateInCountUnit(ReviewLexicon lexicon) {
        this.names = new RateNames(lexicon);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (!(table.target(i) instanceof Quantified target)) {
                continue;
            }
            MeasurementUnit unit = target.unit().orElse(null);
            if (unit != null && unit.isCounted() && names.measuresRate(table.measured(i))) {
                findings.add(table.valuePlace(i), new Argument("unit", unit.symbol()));
            }
        }
    }
}
