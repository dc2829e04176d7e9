package io.github.performancetargets.freeze;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 程序入口 Shows what a change changed of what is read from the conformance cases, or freezes what is read now. */
@Command(name = "freeze", description = "Shows what a change changed of what is read from the conformance cases.")
public final class Main {
    @Option(names = "--conformance", description = "the folder of cases; default: ${DEFAULT-VALUE}")
    private Path conformance = Path.of("conformance");

    @Option(names = "--frozen", description = "the folder of frozen files; default: ${DEFAULT-VALUE}")
    private Path frozen = Path.of("proof", "freeze", "frozen");

    @Spec
    @Nullable
    private CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process: 0 if nothing differs, 1 if something does, 2 if the command is wrong. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    }

    @Command(description = "Prints what differs from what is frozen.")
    int diff(
            @Parameters(
                            paramLabel = "KIND",
                            arity = "0..*",
                            description = "kinds to print, of ${COMPLETION-CANDIDATES}; default: all")
                    @Nullable
                    List<FrozenKind> kinds)
            throws IOException {
        Set<FrozenKind> shown = kinds == null ? EnumSet.allOf(FrozenKind.class) : EnumSet.copyOf(kinds);
        Differences differences = Differences.between(Snapshot.read(frozen), SnapshotReader.read(conformance));
        differences.lines(shown).forEach(out()::println);
        return differences.isEmpty() ? 0 : 1;
    }

    @Command(description = "Freezes what is read now.")
    int refreeze() throws IOException {
        SnapshotReader.read(conformance).write(frozen);
        return 0;
    }

    @Command(description = "Counts what each rule finds in all documents; with rules, prints what they find.")
    int findings(
            @Parameters(paramLabel = "RULE", arity = "0..*", description = "ids of rules, as review/vague-value")
                    @Nullable
                    List<String> rules)
            throws IOException {
        FoundByRule found = FoundByRule.of(SnapshotReader.read(conformance));
        (rules == null ? found.counts() : found.of(rules)).forEach(out()::println);
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "spec").commandLine().getOut();
    }
}
