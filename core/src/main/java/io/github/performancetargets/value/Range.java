package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;
import java.util.Optional;

/**
 * 区间 A range of amounts in one unit: {@code 10000-30000 元/次}.
 *
 * @param low the low end
 * @param high the high end
 * @param unit the unit of both ends, where one was named
 * @param approximate whether the text called the amounts approximate
 * @param subject the words around the value, where they are only a name for it
 */
public record Range(
        Endpoint low, Endpoint high, Optional<MeasurementUnit> unit, boolean approximate, Optional<String> subject)
        implements Quantified {
    /**
     * Checks that some amount can lie in the range.
     *
     * @throws IllegalArgumentException if low is above high, or equal to it with an open end
     */
    public Range {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(subject, "subject");
        int order = low.amount().compareTo(high.amount());
        if (order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()))) {
            throw new IllegalArgumentException("expected low below high, found low " + low.amount() + " and high "
                    + high.amount() + (order == 0 ? " with an open end" : ""));
        }
    }

    /** A closed, exact range without words around it. */
    public static Range closed(Amount low, Amount high, Optional<MeasurementUnit> unit) {
        return new Range(Endpoint.inclusive(low), Endpoint.inclusive(high), unit, false, Optional.empty());
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.range(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}
