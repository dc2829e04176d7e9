package io.github.performancetargets.library;

import io.github.performancetargets.rule.Rule;
import java.util.List;

/** 指标库规则 What an indicator library remarks about the targets of a table. Each row is told one thing at most. */
public final class LibraryRules {
    private LibraryRules() {}

    /** The rules of a library, for {@code TableValidator.withRule}. */
    public static List<Rule> of(IndicatorLibrary library) {
        return List.of(new LibraryUnitDiffers(library), new BelowLibraryStandard(library));
    }
}
