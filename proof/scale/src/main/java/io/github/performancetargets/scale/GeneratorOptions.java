package io.github.performancetargets.scale;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 生成选项 Which forms are made, and how many. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
final class GeneratorOptions {
    @Parameters(paramLabel = "COUNT", description = "How many forms.")
    private long count;

    @Option(names = "--seed", defaultValue = "22", description = "Which forms (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--conformance",
            paramLabel = "FOLDER",
            defaultValue = "conformance",
            description = "The cases that they are made from (default: ${DEFAULT-VALUE}).")
    private Path conformance;

    GeneratorOptions() {}

    long count() {
        return count;
    }

    FormGenerator generator() throws IOException {
        return FormGenerator.of(conformance, seed);
    }
}
