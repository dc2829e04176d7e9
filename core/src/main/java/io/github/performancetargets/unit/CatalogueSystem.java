package io.github.performancetargets.unit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.measure.Dimension;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.spi.SystemOfUnits;
import org.jspecify.annotations.Nullable;

/**
 * 计量单位制 The units of a catalogue as a JSR-385 system of units. Its units are made with Indriya when asked for. It is not
 * registered as a service, so no application's default changes.
 */
public final class CatalogueSystem implements SystemOfUnits {
    private final UnitCatalogue catalogue;

    private CatalogueSystem(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The system of the units of a catalogue. */
    public static CatalogueSystem of(UnitCatalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new CatalogueSystem(catalogue);
    }

    @Override
    public String getName() {
        return "绩效目标计量单位";
    }

    /** The unit of the catalogue for a kind of quantity of Indriya's, such as {@code Length}; null if it has none. */
    @Override
    public <Q extends Quantity<Q>> @Nullable Unit<Q> getUnit(Class<Q> quantityType) {
        Objects.requireNonNull(quantityType, "quantityType");
        return JsrUnits.unit(quantityType, catalogue);
    }

    /** The unit that a word of the catalogue names, or null. */
    @Override
    public @Nullable Unit<?> getUnit(String word) {
        UnitDefinition definition = catalogue.definition(word);
        return definition == null ? null : definition.toUnit();
    }

    @Override
    public Set<? extends Unit<?>> getUnits() {
        Set<Unit<?>> units = new LinkedHashSet<>();
        for (MeasurementUnit unit : catalogue.units()) {
            units.add(unit.toUnit());
        }
        return Collections.unmodifiableSet(units);
    }

    /** The units of a dimension, ours or Indriya's. */
    @Override
    public Set<? extends Unit<?>> getUnits(Dimension dimension) {
        UnitDimension ours = JsrDimensions.ours(dimension);
        Set<Unit<?>> units = new LinkedHashSet<>();
        for (MeasurementUnit unit : catalogue.units()) {
            if (unit.dimension().equals(ours)) {
                units.add(unit.toUnit());
            }
        }
        return Collections.unmodifiableSet(units);
    }
}
