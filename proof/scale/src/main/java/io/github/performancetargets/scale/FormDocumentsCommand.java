package io.github.performancetargets.scale;

import io.github.performancetargets.documents.HtmlWriter;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 生成文档 Writes generated forms as documents, a file each. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "documents", description = "Writes generated forms as documents, a file each.")
final class FormDocumentsCommand implements Callable<Integer> {
    @Mixin
    private GeneratorOptions generated;

    @Option(names = "--type", defaultValue = "xlsx", description = "xlsx or html (default: ${DEFAULT-VALUE}).")
    private String type;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the documents go.")
    private Path output;

    FormDocumentsCommand() {}

    @Override
    public Integer call() throws IOException {
        FormGenerator generator = generated.generator();
        Files.createDirectories(output);
        for (long index = 0; index < generated.count(); index++) {
            List<PerformanceTargetTable> table = List.of(generator.form(index).table());
            Path file = output.resolve(index + "." + type);
            if (type.equals("html")) {
                Files.writeString(file, HtmlWriter.create().write(table));
            } else {
                try (OutputStream out = Files.newOutputStream(file)) {
                    WorkbookWriter.create().write(table, out);
                }
            }
        }
        return 0;
    }
}
