package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.output.RemarkChoice;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 读取选项 What is read, and which remarks of its reader are shown: the same for every command that reads tables. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class ReadingOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--remarks", paramLabel = "all|doubts|none", defaultValue = "doubts")
    private RemarkChoice remarks;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map")
    private @Nullable String map;

    @Mixin
    private UnitsOption units;

    /** The units that are read. */
    public UnitCatalogue units(Messages messages) {
        return units.catalogue(messages);
    }

    /** How documents are read: with the units, and by the column map where one is named. */
    public DocumentReader reader(Messages messages) {
        DocumentReader reader = DocumentReader.create().withUnits(units(messages));
        return map == null ? reader : reader.withColumnMap(ColumnMapOption.read(map, spec, messages));
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
