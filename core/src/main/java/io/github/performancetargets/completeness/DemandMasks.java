package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import java.util.List;

/**
 * 要求的位图 Which of the known second tiers have to be filled, and which have to carry a number, one bit each, by the edition and by
 * the marks printed in the table.
 *
 * @param required the tiers that have to be filled
 * @param quantified those that also have to carry a number
 * @param demandsOthers whether a tier besides the known ones is demanded, which has no bit
 */
record DemandMasks(int required, int quantified, boolean demandsOthers) {

    static DemandMasks of(TableFacts table) {
        int required = 0;
        int quantified = 0;
        int printedByEdition = 0;
        boolean others = false;
        List<SlotRequirement> slots = table.edition().slots(table.stage());
        for (int i = 0; i < slots.size(); i++) {
            SlotRequirement slot = slots.get(i);
            int bit = bit(slot.dimension());
            printedByEdition |= bit;
            others |= bit == 0 && slot.requirement() != Requirement.OPTIONAL;
            required |= slot.requirement() == Requirement.OPTIONAL ? 0 : bit;
            quantified |= slot.requirement() == Requirement.REQUIRED_QUANTIFIED ? bit : 0;
        }
        if (table.stage() == Stage.DRAFT) {
            return new DemandMasks(required, quantified, others);
        }
        List<IndicatorSlot> printed = table.table().slots();
        int seen = 0;
        for (int i = 0; i < printed.size(); i++) {
            IndicatorSlot slot = printed.get(i);
            Requirement mark = slot.requirement().orElse(null);
            IndicatorDimension dimension = slot.dimension().orElse(null);
            if (mark == null || dimension == null) {
                continue;
            }
            int bit = bit(dimension);
            others |= bit == 0 && mark != Requirement.OPTIONAL;
            // of a slot that a page break printed twice the first counts, and one without a first tier is nobody's
            boolean counts = (bit & seen) == 0
                    && ((bit & printedByEdition) != 0 || slot.category().isPresent());
            seen |= bit;
            if (counts && mark != Requirement.OPTIONAL) {
                required |= bit;
                quantified |= mark == Requirement.REQUIRED_QUANTIFIED ? bit : 0;
            }
        }
        return new DemandMasks(required, quantified, others);
    }

    private static int bit(IndicatorDimension dimension) {
        return dimension.isKnown() ? 1 << dimension.position() : 0;
    }
}
