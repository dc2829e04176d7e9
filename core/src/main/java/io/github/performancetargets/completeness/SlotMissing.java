package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.SlotRequirement;
import java.util.Optional;

/** 必填指标栏空缺 A second tier that the form, or the mark printed in it, demands has no indicator. */
final class SlotMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("slot-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).slotMissing()) {
            return;
        }
        for (SlotRequirement slot : DemandedSlots.of(table)) {
            if (!FilledSlots.of(table).isFilled(slot.dimension())) {
                findings.add(Place.missing(Optional.of(slot.category()), Optional.of(slot.dimension())));
            }
        }
    }
}
