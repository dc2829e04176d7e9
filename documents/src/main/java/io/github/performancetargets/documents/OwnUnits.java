package io.github.performancetargets.documents;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;

/**
 * 自有计量单位 Reads the values of a table again with the units of a catalogue: the layout of a document does not depend on units, and
 * a value keeps the words that it was read from.
 */
final class OwnUnits {
    private OwnUnits() {}

    static PerformanceTargetTable read(PerformanceTargetTable table, UnitCatalogue units) {
        return table.toBuilder()
                .indicators(table.indicators().stream()
                        .map(indicator -> read(indicator, units))
                        .toList())
                .build();
    }

    private static Indicator read(Indicator indicator, UnitCatalogue units) {
        return indicator.toBuilder()
                .value(indicator.value().map(stated -> read(stated, units)).orElse(null))
                .actual(indicator.actual().map(stated -> read(stated, units)).orElse(null))
                .priorValues(indicator.priorValues().stream()
                        .map(prior -> new PriorValue(prior.label(), read(prior.value(), units)))
                        .toList())
                .build();
    }

    private static StatedTarget read(StatedTarget stated, UnitCatalogue units) {
        return StatedTarget.read(stated.text(), units);
    }
}
