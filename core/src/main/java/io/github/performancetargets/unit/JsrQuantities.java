package io.github.performancetargets.unit;

import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Quantity;

/**
 * JSR-385 数量 Quantities of JSR-385, made and read with Indriya. Nothing else of the library loads Indriya, apart from
 * {@link MeasurementUnit#toUnit()} and what stands beside it.
 */
public final class JsrQuantities {
    private JsrQuantities() {}

    /** The quantity of a value in a unit; without a unit it is of dimension one. */
    public static Quantity<?> of(BigDecimal value, Optional<MeasurementUnit> unit) {
        return JsrUnits.quantity(value, unit.map(MeasurementUnit::definition).orElse(null));
    }

    /**
     * The exact value of a quantity. A binary floating-point number counts as the decimal that it prints as.
     *
     * @throws IllegalArgumentException if the value is not a number, or too large or too small by far for any amount
     */
    public static Ratio value(Quantity<?> quantity) {
        return JsrUnits.ratio(quantity.getValue());
    }

    /**
     * The unit of a quantity; absent where it is the plain one of dimension one.
     *
     * @throws IllegalArgumentException if the standard catalogue has no unit for it
     */
    public static Optional<MeasurementUnit> unit(Quantity<?> quantity) {
        return JsrUnits.isOne(quantity.getUnit())
                ? Optional.empty()
                : Optional.of(MeasurementUnit.of(quantity.getUnit()));
    }
}
