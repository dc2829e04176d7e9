package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 必填指标栏 The slots of a table that have to be filled, by its edition and by the marks printed in it: where the two differ, the
 * stronger one counts, and of a slot that a page break printed twice the first. Marks do not bind a draft.
 */
final class DemandedSlots {
    private static final SharedFact<List<SlotRequirement>> FACT = new SharedFact<>() {
        @Override
        protected List<SlotRequirement> compute(TableFacts table) {
            return demanded(table);
        }
    };

    private DemandedSlots() {}

    static List<SlotRequirement> of(TableFacts table) {
        return table.shared(FACT);
    }

    private static List<SlotRequirement> demanded(TableFacts table) {
        // by their codes: strings stay quick in a map whatever tiers somebody makes up that share a hash code
        Map<String, SlotRequirement> slots = new LinkedHashMap<>();
        for (SlotRequirement slot : table.edition().slots(table.stage())) {
            slots.put(slot.dimension().code(), slot);
        }
        if (table.stage() != Stage.DRAFT) {
            printed(table.table().slots(), slots);
        }
        List<SlotRequirement> demanded = new ArrayList<>(slots.size());
        for (SlotRequirement slot : slots.values()) {
            if (slot.requirement() != Requirement.OPTIONAL) {
                demanded.add(slot);
            }
        }
        return demanded;
    }

    private static void printed(List<IndicatorSlot> printed, Map<String, SlotRequirement> slots) {
        Set<String> marked = new HashSet<>();
        for (IndicatorSlot slot : printed) {
            Requirement mark = slot.requirement().orElse(null);
            IndicatorDimension dimension = slot.dimension().orElse(null);
            if (mark == null || dimension == null || !marked.add(dimension.code())) {
                continue;
            }
            SlotRequirement known = slots.get(dimension.code());
            IndicatorCategory category =
                    known != null ? known.category() : slot.category().orElse(null);
            if (category != null && (known == null || mark.compareTo(known.requirement()) > 0)) {
                slots.put(dimension.code(), new SlotRequirement(category, dimension, mark));
            }
        }
    }
}
