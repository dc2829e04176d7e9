package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.unit.UnitCatalogue;
import picocli.CommandLine.Mixin;

/** 复核选项 By what self-assessments are computed again. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class ScoringOptions {
    @Mixin
    private SchemeOption scheme;

    @Mixin
    private LibraryOption library;

    /** The scheme that was named, or the standard one, and the library, where one was named. */
    public Scoring scoring(UnitCatalogue units, Messages messages) {
        return new Scoring(scheme.scheme(messages), library.library(units, messages));
    }
}
