package io.github.performancetargets.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 生成文档页 Writes docs/scale.md with the figures of a run. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "page", description = "Writes docs/scale.md with the figures of a run.")
final class PageCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RESULTS.tsv")
    private Path results;

    @Parameters(index = "1", paramLabel = "PAGE.md")
    private Path page;

    PageCommand() {}

    /** The page with the figures of a file of results. */
    static String page(Path results) throws IOException {
        return ScaleFigures.read(results).in(template());
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(PageCommand.class.getResourceAsStream("scale.md"), "scale.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Integer call() throws IOException {
        Files.writeString(page, page(results));
        return 0;
    }
}
