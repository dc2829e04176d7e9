package io.github.performancetargets.library;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** 与指标库单位不同 A library has an indicator of the name, and its values are in a unit that does not go with that of the row. */
final class LibraryUnitDiffers implements Rule {
    private static final RuleDefinition DEFINITION = RuleDefinition.builder(
                    "library/unit-differs", Criterion.APPROPRIATENESS, Severity.NOTE)
            .basis("", "指标库")
            .build();

    private final IndicatorLibrary library;

    LibraryUnitDiffers(IndicatorLibrary library) {
        this.library = Objects.requireNonNull(library, "library");
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            List<LibraryIndicator> named = library.named(table.indicator(i).name());
            Optional<MeasurementUnit> unit = IndicatorLibrary.unit(table.indicator(i));
            if (unit.isPresent()
                    && !named.isEmpty()
                    && library.matching(table.indicator(i)).isEmpty()) {
                findings.add(table.valuePlace(i), new Argument("unit", units(named)));
            }
        }
    }

    private static String units(List<LibraryIndicator> named) {
        return named.stream()
                .flatMap(known -> known.unit().stream())
                .map(MeasurementUnit::symbol)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
