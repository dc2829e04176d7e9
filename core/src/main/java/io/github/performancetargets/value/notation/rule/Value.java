package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a clause with an amount, before it is said whether it holds: what the vetoes look at.
 *
 * @param reading the text
 * @param mark where the number or its sign begins
 * @param core the number
 * @param unit its unit with denominators and noun; null where there is none
 * @param meaning the operator
 * @param prefix the words before it
 */
record Value(
        Reading reading,
        int mark,
        AmountForms.Core core,
        @Nullable MeasurementUnit unit,
        Meaning meaning,
        PrefixReader prefix) {
    boolean isRange() {
        return core.high() != null;
    }

    Amount amount() {
        return core.low().amount();
    }

    /** The high end of a range, or the amount. */
    Amount last() {
        return core.high() == null ? amount() : core.high().amount();
    }

    /** Behind the number and its unit. */
    int behind() {
        return core.end();
    }

    Optional<MeasurementUnit> known() {
        return Optional.ofNullable(unit);
    }

    /** The character at an index of the text. */
    char charAt(int index) {
        return reading.s.charAt(index);
    }
}
