package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.output.RemarkChoice;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 读取选项 What is read, and which remarks of its reader are shown: the same for every command that reads tables. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class ReadingOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--remarks", paramLabel = "all|doubts|none", defaultValue = "doubts")
    private RemarkChoice remarks;

    @Mixin
    private UnitsOption units;

    /** The units that are read. */
    public UnitCatalogue units(Messages messages) {
        return units.catalogue(messages);
    }

    /** What is read: files, folders, or standard input. */
    public List<String> files() {
        return files;
    }

    /** Which remarks of the reader are shown. */
    public RemarkChoice remarks() {
        return remarks;
    }
}
