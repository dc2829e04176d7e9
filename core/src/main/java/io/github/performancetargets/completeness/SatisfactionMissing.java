package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import java.util.Optional;

/** 缺少满意度指标 No indicator of satisfaction, though the form demands one; older forms print it as a second tier under 效益指标. Apart from the other first tiers, because a bureau may waive it where a project serves nobody directly. */
final class SatisfactionMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("satisfaction-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (table.edition().requiredCategories(table.stage()).contains(IndicatorCategory.SATISFACTION)
                && Slots.lacks(table, IndicatorCategory.SATISFACTION)
                && !FilledSlots.of(table).isFilled(IndicatorDimension.BENEFICIARY_SATISFACTION)) {
            findings.add(Place.missing(Optional.of(IndicatorCategory.SATISFACTION), Optional.empty()));
        }
    }
}
