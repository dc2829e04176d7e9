package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.target.Change;
import io.github.performancetargets.target.Clauses;
import io.github.performancetargets.target.Deadline;
import io.github.performancetargets.target.Period;
import io.github.performancetargets.target.Qualitative;
import io.github.performancetargets.target.Quantified;
import io.github.performancetargets.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 指标栏 What stands in the slots of a table, and what is demanded of them by its edition and by the marks printed in them. */
final class Slots {
    private Slots() {}

    /** 要求 Takes one slot that has to be filled. */
    interface Demand {
        void of(IndicatorCategory category, IndicatorDimension dimension, Requirement requirement);
    }

    /** Names the slots that have to be filled: where edition and printed mark differ, the stronger one counts. */
    static void demanded(TableFacts table, Demand demand) {
        List<SlotRequirement> slots = table.edition().slots(table.stage());
        for (int i = 0; i < slots.size(); i++) {
            SlotRequirement slot = slots.get(i);
            Requirement requirement = stronger(slot.requirement(), printed(table, slot.dimension()));
            if (requirement != Requirement.OPTIONAL) {
                demand.of(slot.category(), slot.dimension(), requirement);
            }
        }
        if (table.stage() != Stage.DRAFT) {
            printedOnly(table, slots, demand);
        }
    }

    private static void printedOnly(TableFacts table, List<SlotRequirement> slots, Demand demand) {
        List<IndicatorSlot> printed = table.table().slots();
        for (int i = 0; i < printed.size(); i++) {
            IndicatorSlot slot = printed.get(i);
            Requirement requirement = slot.requirement().orElse(Requirement.OPTIONAL);
            IndicatorDimension dimension = slot.dimension().orElse(null);
            IndicatorCategory category = slot.category().orElse(null);
            if (requirement != Requirement.OPTIONAL
                    && dimension != null
                    && category != null
                    && !contains(slots, dimension)
                    && requirement == printed(table, dimension)
                    && isFirst(printed, i, dimension)) {
                demand.of(category, dimension, requirement);
            }
        }
    }

    private static boolean contains(List<SlotRequirement> slots, IndicatorDimension dimension) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).dimension().equals(dimension)) {
                return true;
            }
        }
        return false;
    }

    // a cell that a page break printed twice is one slot
    private static boolean isFirst(List<IndicatorSlot> printed, int index, IndicatorDimension dimension) {
        for (int i = 0; i < index; i++) {
            IndicatorSlot slot = printed.get(i);
            if (slot.requirement().isPresent()
                    && dimension.equals(slot.dimension().orElse(null))) {
                return false;
            }
        }
        return true;
    }

    private static Requirement printed(TableFacts table, IndicatorDimension dimension) {
        if (table.stage() == Stage.DRAFT) {
            return Requirement.OPTIONAL;
        }
        List<IndicatorSlot> printed = table.table().slots();
        for (int i = 0; i < printed.size(); i++) {
            IndicatorSlot slot = printed.get(i);
            Requirement requirement = slot.requirement().orElse(null);
            if (requirement != null && same(dimension, slot.dimension().orElse(null))) {
                return requirement;
            }
        }
        return Requirement.OPTIONAL;
    }

    private static Requirement stronger(Requirement one, Requirement other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The first indicator in a slot, or -1. */
    static int first(TableFacts table, IndicatorDimension dimension) {
        for (int i = 0; i < table.size(); i++) {
            if (isIn(table, i, dimension)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isIn(TableFacts table, int i, IndicatorDimension dimension) {
        IndicatorDimension stated = table.dimension(i);
        if (stated != null) {
            return same(dimension, stated);
        }
        // the first tier 满意度 has one second tier only, which many forms do not print
        return dimension.equals(IndicatorDimension.BENEFICIARY_SATISFACTION)
                && IndicatorCategory.SATISFACTION.equals(table.category(i));
    }

    // the hash codes are at hand and tell nearly all dimensions apart
    private static boolean same(IndicatorDimension one, @Nullable IndicatorDimension other) {
        return other != null && one.hashCode() == other.hashCode() && one.equals(other);
    }

    /** Whether every value in a slot was understood and none of them is a number. */
    static boolean isSurelyWithoutNumber(TableFacts table, IndicatorDimension dimension) {
        for (int i = 0; i < table.size(); i++) {
            if (isIn(table, i, dimension) && !isSurelyWithoutNumber(table.target(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSurelyWithoutNumber(@Nullable Target target) {
        if (target instanceof Clauses several) {
            for (Target clause : several.clauses()) {
                if (clause instanceof Quantified || clause instanceof Change) {
                    return false;
                }
            }
            return true;
        }
        return target instanceof Qualitative || target instanceof Deadline || target instanceof Period;
    }

    /** Whether no indicator belongs to a first tier of which no second tier is demanded. */
    static boolean lacks(TableFacts table, IndicatorCategory category) {
        for (int i = 0; i < table.size(); i++) {
            if (category.equals(table.impliedCategory(i))) {
                return false;
            }
        }
        boolean[] demanded = new boolean[1];
        demanded(table, (tier, dimension, requirement) -> demanded[0] |= tier.equals(category));
        return !demanded[0];
    }
}
