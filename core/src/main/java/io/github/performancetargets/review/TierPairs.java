package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;

/** 级次搭配 Which tiers editions print, and which second tier under which first one. */
final class TierPairs {
    // what is printed grows from stage to stage
    private static final Stage LAST = Stage.SELF_ASSESSMENT;
    // a bit for each known second tier, by known first tier
    private static final int[] BUILT_IN = builtIn();

    private TierPairs() {}

    private static int[] builtIn() {
        int[] pairs = new int[IndicatorCategory.known().size()];
        for (FormEdition edition : FormEdition.builtIn()) {
            for (SlotRequirement slot : edition.slots(LAST)) {
                pairs[slot.category().position()] |= 1 << slot.dimension().position();
            }
        }
        return pairs;
    }

    /** Whether a built-in edition has a pair of known tiers. */
    static boolean builtIn(IndicatorCategory category, IndicatorDimension dimension) {
        return (BUILT_IN[category.position()] & 1 << dimension.position()) != 0;
    }

    static boolean has(FormEdition edition, IndicatorCategory category, IndicatorDimension dimension) {
        for (SlotRequirement slot : edition.slots(LAST)) {
            if (slot.category().equals(category) && slot.dimension().equals(dimension)) {
                return true;
            }
        }
        return false;
    }

    static boolean has(FormEdition edition, IndicatorCategory category) {
        for (SlotRequirement slot : edition.slots(LAST)) {
            if (slot.category().equals(category)) {
                return true;
            }
        }
        return edition.requiredCategories(LAST).contains(category);
    }

    static boolean has(FormEdition edition, IndicatorDimension dimension) {
        for (SlotRequirement slot : edition.slots(LAST)) {
            if (slot.dimension().equals(dimension)) {
                return true;
            }
        }
        return false;
    }
}
