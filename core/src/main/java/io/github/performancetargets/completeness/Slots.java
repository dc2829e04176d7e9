package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 指标栏 What stands in the slots of a table. */
final class Slots {
    private Slots() {}

    /** The second tier that an indicator stands in, or null. The first tier 满意度 has one only, which many forms do not print. */
    static @Nullable IndicatorDimension of(@Nullable IndicatorDimension stated, Indicator indicator) {
        return stated == null
                        && IndicatorCategory.SATISFACTION.equals(
                                indicator.category().orElse(null))
                ? IndicatorDimension.BENEFICIARY_SATISFACTION
                : stated;
    }

    /** The second tier that the indicator at a position stands in, or null. */
    static @Nullable IndicatorDimension of(TableFacts table, int i) {
        return of(table.dimension(i), table.indicator(i));
    }

    /** Whether a value was understood and is no number. */
    static boolean isWords(@Nullable Target target) {
        // most are bounds: a class is told sooner than an interface, and none of the classes below is loaded
        if (target instanceof Bound || target instanceof Quantified) {
            return false;
        }
        if (target instanceof Clauses several) {
            for (Target clause : several.clauses()) {
                if (clause instanceof Quantified || clause instanceof Change) {
                    return false;
                }
            }
            return true;
        }
        return target instanceof Qualitative
                || target instanceof Deadline
                || target instanceof RecurringDeadline
                || target instanceof TimeSpan;
    }

    /**
     * Whether no indicator belongs to a first tier of which no second tier is demanded. A form with first tiers of its own
     * (投入, 结果) is none of those that the generic edition stands for: what it does not print is not missing.
     */
    static boolean lacks(TableFacts table, IndicatorCategory category) {
        boolean generic = table.edition().equals(FormEdition.GENERIC);
        for (int i = 0; i < table.size(); i++) {
            IndicatorCategory found = table.impliedCategory(i);
            if (category.equals(found) || (generic && found != null && !found.isKnown())) {
                return false;
            }
        }
        List<SlotRequirement> demanded = DemandedSlots.of(table);
        for (int i = 0; i < demanded.size(); i++) {
            if (demanded.get(i).category().equals(category)) {
                return false;
            }
        }
        return true;
    }
}
