package io.github.performancetargets.examples.cli;

import io.github.performancetargets.unit.UnitCatalogue;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 读取选项 What is read, and which remarks of its reader are shown: the same for every command that reads tables. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
final class ReadingOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--remarks", paramLabel = "all|lost|none", defaultValue = "lost")
    private RemarkChoice remarks;

    @Mixin
    private UnitsOption units;

    /** The units that are read. */
    UnitCatalogue units(Messages messages) {
        return units.catalogue(messages);
    }

    List<String> files() {
        return files;
    }

    RemarkChoice remarks() {
        return remarks;
    }
}
