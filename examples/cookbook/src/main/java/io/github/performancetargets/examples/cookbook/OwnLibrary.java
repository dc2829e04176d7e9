package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;

/** 指标库 What a bureau has laid down about its indicators: suggested, checked, and asked for directions. */
public final class OwnLibrary {
    // region library
    /** A library of the bureau's own; LibraryReader of performance-targets-documents reads one from CSV. */
    private static final IndicatorLibrary LIBRARY = IndicatorLibrary.of(List.of(LibraryIndicator.builder()
            .name("投诉办结时间")
            .aliases(List.of("投诉处理时限"))
            .unit(MeasurementUnit.parse("工作日"))
            .aim(Aim.LESS)
            .standard(StatedTarget.read("≤5工作日"))
            .build()));

    private static final TableValidator VALIDATOR = validator();

    private static TableValidator validator() {
        TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
        for (Rule rule : LibraryRules.of(LIBRARY)) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    /** Names for what somebody has begun to type, ten at most. */
    public static List<String> suggestions(String typed) {
        return LIBRARY.suggest(typed, 10).stream().map(LibraryIndicator::name).toList();
    }

    /** What the library and all other rules say of a table. */
    public static Report review(PerformanceTargetTable table) {
        return VALIDATOR.validate(table);
    }

    /** Points, where the library says which values are better. */
    public static Assessment assess(PerformanceTargetTable table) {
        return Assessor.by(ScoringScheme.standard()).withLibrary(LIBRARY).assess(table);
    }
    // endregion

    private OwnLibrary() {}
}
