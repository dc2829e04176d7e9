package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.output.OutputFile;
import io.github.performancetargets.examples.cli.output.SummaryOutput;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 汇总选项 Where the frequencies of findings go. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class SummaryOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--summary", paramLabel = "FILE.json", descriptionKey = "summary")
    private @Nullable String summary;

    /** What counts findings and writes them to the file that was named, where one was. */
    public Optional<SummaryOutput> output(List<String> inputs, Messages messages) {
        return Optional.ofNullable(summary)
                .map(name -> new SummaryOutput(name, OutputFile.named(name, List.of("json"), inputs, spec, messages)));
    }
}
