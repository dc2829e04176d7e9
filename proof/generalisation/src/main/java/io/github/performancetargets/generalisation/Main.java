package io.github.performancetargets.generalisation;

import io.github.performancetargets.generalisation.form.ConformanceForms;
import io.github.performancetargets.generalisation.grid.Format;
import io.github.performancetargets.generalisation.variant.Generator;
import io.github.performancetargets.generalisation.variant.Kinds;
import io.github.performancetargets.generalisation.variant.Variant;
import io.github.performancetargets.generalisation.variant.VariantKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 程序入口 Prints how the library reads the variants of the conformance cases, kind by kind. */
@Command(name = "generalisation", description = "Prints how the variants of the conformance cases are read.")
public final class Main implements Callable<Integer> {
    private static final String HEAD = """
            # How forms are read whose layout was changed

            Written by `java -jar proof/generalisation/target/generalisation.jar --save proof/generalisation/results/variants.md`. What is made,
            and what each column counts, says [conformance/README.md](../../../conformance/README.md#how-generalisation-is-measured).

            """;

    @Option(names = "--conformance", description = "the folder of cases; default: ${DEFAULT-VALUE}")
    private Path conformance = Path.of("conformance");

    @Option(names = "--format", description = "formats; default: all of ${COMPLETION-CANDIDATES}")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--list", description = "names each document that is not read as a whole; not those that judge")
    private boolean listed;

    @Option(names = "--write", description = "writes the documents into a folder; not those that judge")
    @Nullable
    private Path folder;

    @Option(names = "--save", description = "writes the table to this file as well")
    @Nullable
    private Path save;

    @Parameters(paramLabel = "KIND", arity = "0..*", description = "kinds; default: all")
    private List<String> names = List.of();

    @Spec
    @Nullable
    private CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    }

    /** Makes, reads and counts. */
    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "spec").commandLine();
        Generator generator = new Generator(ConformanceForms.in(conformance));
        KindReport report = new KindReport(command.getOut());
        report.begin();
        for (VariantKind kind : kinds(command)) {
            List<Variant> variants = generator.variants(kind).stream()
                    .filter(variant -> formats.contains(variant.format()))
                    .toList();
            report.add(kind, variants, listed && !kind.judge());
            if (folder != null && !kind.judge()) {
                write(variants, Files.createDirectories(folder.resolve(kind.name())));
            }
        }
        report.end();
        if (save != null) {
            Files.writeString(save, HEAD + report.table());
        }
        return 0;
    }

    private List<VariantKind> kinds(CommandLine command) {
        for (String name : names) {
            if (Kinds.all().stream().noneMatch(kind -> kind.name().equals(name))) {
                throw new ParameterException(
                        command,
                        "no kind " + name + ": expected some of "
                                + Kinds.all().stream().map(VariantKind::name).toList());
            }
        }
        return Kinds.all().stream()
                .filter(kind -> names.isEmpty() || names.contains(kind.name()))
                .toList();
    }

    private static void write(List<Variant> variants, Path into) throws IOException {
        for (Variant variant : variants) {
            Files.write(into.resolve(variant.name()), variant.bytes());
        }
    }
}
