package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import org.jspecify.annotations.Nullable;

/**
 * 清点 What one pass over a table says about all rules at once: whether each of them has something to find. A complete table costs
 * this pass and one test a rule; only what a rule has to speak about is looked at again.
 */
final class Census {
    // no lambda: the first one of a JVM costs more than a validation
    private static final SharedFact<Census> FACT = new SharedFact<>() {
        @Override
        protected Census compute(TableFacts table) {
            return new Census(table);
        }
    };

    private final boolean headerUnfilled;
    private boolean unnamed;
    private boolean valueMissing;
    private boolean placeholder;
    private boolean notUnderstood;
    private boolean notApplicable;
    private boolean goalLinked;
    private boolean idRepeated;
    private boolean slotMissing;
    private boolean slotUnquantified;
    // the known second tiers that are filled, and those that hold more than words, one bit each
    private int filled;
    private int notOnlyWords;

    private Census(TableFacts table) {
        this.headerUnfilled = HeaderCells.anyUnfilled(table.edition().requiredFields(table.stage()), table.table());
        Ids ids = new Ids(table.size());
        for (int i = 0; i < table.size(); i++) {
            Indicator indicator = table.indicator(i);
            unnamed |= NameMissing.isUnnamed(table, i);
            goalLinked |= indicator.goalId().isPresent();
            ids.add(indicator.id().orElse(null));
            StatedTarget value = indicator.value().orElse(null);
            value(value);
            slot(Slots.of(indicator.dimension().orElse(null), indicator), value == null ? null : value.target());
        }
        this.idRepeated = ids.repeat();
        demands(table);
    }

    private void demands(TableFacts table) {
        DemandMasks demands = DemandMasks.of(table);
        slotMissing = (demands.required() & ~filled) != 0;
        slotUnquantified = (demands.quantified() & filled & ~notOnlyWords) != 0;
        if (demands.demandsOthers()) {
            FilledSlots slots = FilledSlots.of(table);
            for (SlotRequirement slot : DemandedSlots.of(table)) {
                IndicatorDimension dimension = slot.dimension();
                slotMissing |= !slots.isFilled(dimension);
                slotUnquantified |= slot.requirement() == Requirement.REQUIRED_QUANTIFIED
                        && slots.isFilled(dimension)
                        && !slots.isMoreThanWords(dimension);
            }
        }
    }

    static Census of(TableFacts table) {
        return table.shared(FACT);
    }

    private void value(@Nullable StatedTarget value) {
        if (value == null || Folding.isBlank(value.text())) {
            valueMissing = true;
        } else if (value.target() instanceof Placeholder) {
            placeholder = true;
        } else if (value.target() instanceof NotUnderstood) {
            notUnderstood = true;
        } else if (value.target() instanceof NotApplicable) {
            notApplicable = true;
        }
    }

    private void slot(@Nullable IndicatorDimension dimension, @Nullable Target target) {
        if (dimension != null && dimension.isKnown()) {
            int bit = 1 << dimension.position();
            filled |= bit;
            notOnlyWords |= Slots.isWords(target) ? 0 : bit;
        }
    }

    /** Whether a cell of the header that the form demands is blank or holds a placeholder. */
    boolean headerUnfilled() {
        return headerUnfilled;
    }

    /** Whether an indicator has no name. */
    boolean unnamed() {
        return unnamed;
    }

    /** Whether an indicator has no value. */
    boolean valueMissing() {
        return valueMissing;
    }

    /** Whether the value of an indicator is a placeholder. */
    boolean placeholder() {
        return placeholder;
    }

    /** Whether a value was not understood. */
    boolean notUnderstood() {
        return notUnderstood;
    }

    /** Whether a value says that none applies. */
    boolean notApplicable() {
        return notApplicable;
    }

    /** Whether an indicator names a goal. */
    boolean goalLinked() {
        return goalLinked;
    }

    /** Whether two indicators have one id. */
    boolean idRepeated() {
        return idRepeated;
    }

    /** Whether a demanded slot is without indicator. */
    boolean slotMissing() {
        return slotMissing;
    }

    /** Whether a slot that has to carry a number holds words only. */
    boolean slotUnquantified() {
        return slotUnquantified;
    }
}
