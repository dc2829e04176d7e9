package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import java.util.List;

/**
 * 要求的位图 Which of the known second tiers have to be filled, and which have to carry a number, one bit each. Certain where no
 * other tier is demanded; where one is, {@link Slots} has to look.
 *
 * @param required the tiers that have to be filled
 * @param quantified those that also have to carry a number
 * @param areCertain whether nothing else is demanded
 */
record DemandMasks(int required, int quantified, boolean areCertain) {

    static DemandMasks of(TableFacts table) {
        int required = 0;
        int quantified = 0;
        boolean certain = true;
        List<SlotRequirement> slots = table.edition().slots(table.stage());
        for (int i = 0; i < slots.size(); i++) {
            SlotRequirement slot = slots.get(i);
            int bit = bit(slot.dimension());
            certain &= bit != 0 || slot.requirement() == Requirement.OPTIONAL;
            required |= slot.requirement() == Requirement.OPTIONAL ? 0 : bit;
            quantified |= slot.requirement() == Requirement.REQUIRED_QUANTIFIED ? bit : 0;
        }
        if (table.stage() == Stage.DRAFT) {
            return new DemandMasks(required, quantified, certain);
        }
        List<IndicatorSlot> printed = table.table().slots();
        int seen = 0;
        for (int i = 0; i < printed.size(); i++) {
            IndicatorSlot slot = printed.get(i);
            Requirement requirement = slot.requirement().orElse(null);
            if (requirement == null) {
                continue;
            }
            IndicatorDimension dimension = slot.dimension().orElse(null);
            int bit = dimension == null ? 0 : bit(dimension);
            if (requirement != Requirement.OPTIONAL) {
                certain &= bit != 0 && (bit & seen) == 0;
                required |= bit;
                quantified |= requirement == Requirement.REQUIRED_QUANTIFIED ? bit : 0;
            }
            seen |= bit;
        }
        return new DemandMasks(required, quantified, certain);
    }

    private static int bit(IndicatorDimension dimension) {
        return dimension.isKnown() ? 1 << dimension.position() : 0;
    }
}
