package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.bulk.BulkSink;
import io.github.performancetargets.bulk.BulkSource;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** 批量 Many tables on all cores. */
public final class AllCores {
    private static final TableValidator VALIDATOR = TableValidator.review(EditionRegistry.builtIn());

    // region bulk
    /** Reviews JSON Lines: an answer for each line, in their order, also for one that cannot be read. */
    public static void review(InputStream in, BulkSink<String> answers) throws IOException {
        try (JsonLineBlocks<PerformanceTargetTable> lines = PlainJson.STRICT.blocks(in, PerformanceTargetTable.class)) {
            BulkRunner.onAllCores()
                    .lines(
                            lines,
                            line -> line.value()
                                    .map(AllCores::report)
                                    .orElseGet(() -> line.error().orElseThrow().message()),
                            answers);
        }
    }

    /** The same for the files of a folder; work that must not end the others answers instead of throwing. */
    public static void review(Path folder, BulkSink<String> answers) throws IOException {
        try (Stream<Path> files = Files.list(folder).sorted()) {
            BulkRunner.onAllCores().each(BulkSource.of(files.iterator()), AllCores::report, answers);
        }
    }

    private static String report(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return report(PlainJson.STRICT.read(in, PerformanceTargetTable.class));
        } catch (IOException e) {
            return file + ": " + e.getMessage();
        }
    }

    private static String report(PerformanceTargetTable table) {
        return VALIDATOR.validate(table).text(Locale.SIMPLIFIED_CHINESE);
    }
    // endregion

    private AllCores() {}
}
