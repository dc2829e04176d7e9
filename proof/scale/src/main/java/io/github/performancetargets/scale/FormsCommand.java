package io.github.performancetargets.scale;

import io.github.performancetargets.json.JsonLineWriter;
import io.github.performancetargets.json.PlainJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 生成 JSON Writes generated forms as JSON Lines. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "forms", description = "Writes generated forms as JSON Lines: the same ones for the same seed.")
final class FormsCommand implements Callable<Integer> {
    @Mixin
    private GeneratorOptions generated;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.jsonl",
            required = true,
            description = "Where the forms go.")
    private Path output;

    FormsCommand() {}

    @Override
    public Integer call() throws IOException {
        FormGenerator generator = generated.generator();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output));
                JsonLineWriter lines = PlainJson.STRICT.lines(file)) {
            for (long index = 0; index < generated.count(); index++) {
                lines.write(generator.form(index).table());
            }
        }
        return 0;
    }
}
