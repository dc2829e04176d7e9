package io.github.performancetargets.selfassessment;

import io.github.performancetargets.attainment.RatingScales;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.StatedTarget;

/** 尺度未定等级 The value is a scale, 好坏 or 优良中差, and no level of it. */
final class ScaleWithoutLevel implements Rule {
    private final AssessedFacts facts;
    private final RuleDefinition definition;

    ScaleWithoutLevel(AssessedFacts facts) {
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(
                        facts, "scale-without-level", Criterion.COMPLETENESS, Severity.NOTE)
                .grouping(Grouping.ONE_PER_TABLE)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (facts.assessment(table).isEmpty()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            StatedTarget value = table.value(i);
            if (value != null && value.target() instanceof Qualitative && RatingScales.isScale(value.text())) {
                findings.add(table.valuePlace(i));
            }
        }
    }
}
