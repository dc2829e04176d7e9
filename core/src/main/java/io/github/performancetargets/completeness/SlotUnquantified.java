package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;

/** 硬性指标无数值 A second tier that has to carry a number holds words only. Silent while a value in it is missing or was not understood: the number may stand there. */
final class SlotUnquantified implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("slot-unquantified").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).slotUnquantified()) {
            return;
        }
        FilledSlots filled = FilledSlots.of(table);
        for (SlotRequirement slot : DemandedSlots.of(table)) {
            if (slot.requirement() == Requirement.REQUIRED_QUANTIFIED
                    && filled.isFilled(slot.dimension())
                    && !filled.isMoreThanWords(slot.dimension())) {
                findings.add(table.valuePlace(filled.first(slot.dimension())));
            }
        }
    }
}
