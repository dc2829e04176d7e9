package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import org.jspecify.annotations.Nullable;

/**
 * 清点 What one pass over a table says about all rules at once: whether each of them may have something to find. A complete table
 * costs this pass and one test a rule; only what a rule has to speak about is looked at again.
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
    private int filled;
    private int notOnlyWords;
    private final DemandMasks demands;

    private Census(TableFacts table) {
        this.headerUnfilled = HeaderCells.anyUnfilled(table.edition().requiredFields(table.stage()), table.table());
        IdFilter ids = new IdFilter(table.size());
        for (int i = 0; i < table.size(); i++) {
            Indicator indicator = table.indicator(i);
            unnamed |= NameMissing.isUnnamed(indicator.name());
            goalLinked |= indicator.goalId().isPresent();
            idRepeated |= ids.mayRepeat(indicator.id().orElse(null));
            StatedTarget value = indicator.value().orElse(null);
            value(value);
            slot(Slots.of(indicator.dimension().orElse(null), indicator), value == null ? null : value.target());
        }
        this.demands = DemandMasks.of(table);
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

    /** Whether two indicators may have one id; false only where surely none have. */
    boolean idRepeated() {
        return idRepeated;
    }

    /** Whether an indicator stands in a slot; of a tier that is not a known one false says nothing. */
    boolean isFilled(IndicatorDimension dimension) {
        return dimension.isKnown() && (filled & 1 << dimension.position()) != 0;
    }

    /** Whether a slot holds a number, or a value that is missing or was not understood; of an own tier false says nothing. */
    boolean isMoreThanWords(IndicatorDimension dimension) {
        return dimension.isKnown() && (notOnlyWords & 1 << dimension.position()) != 0;
    }

    /** Whether a demanded slot may be without indicator. */
    boolean slotMissing() {
        return !demands.areCertain() || (demands.required() & ~filled) != 0;
    }

    /** Whether a slot that has to carry a number may hold words only. */
    boolean slotUnquantified() {
        return !demands.areCertain() || (demands.quantified() & filled & ~notOnlyWords) != 0;
    }
}
