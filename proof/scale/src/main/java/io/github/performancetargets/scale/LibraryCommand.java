package io.github.performancetargets.scale;

import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.JsonLineReader;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 库的开销 Reads, reviews and reports each form with the library alone, on one thread: what bulk is compared with. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "library", description = "Reads, reviews and reports forms with the library alone, on one thread.")
final class LibraryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.jsonl")
    private Path forms;

    LibraryCommand() {}

    @Override
    public Integer call() throws IOException {
        TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
        long written = 0;
        try (JsonLineReader<PerformanceTargetTable> lines =
                PlainJson.STRICT.lines(Files.newInputStream(forms), PerformanceTargetTable.class)) {
            for (Optional<JsonLine<PerformanceTargetTable>> line = lines.next();
                    line.isPresent();
                    line = lines.next()) {
                String report =
                        validator.validate(line.get().value().orElseThrow()).text(Locale.SIMPLIFIED_CHINESE);
                written += report.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        System.out.println(written);
        return 0;
    }
}
