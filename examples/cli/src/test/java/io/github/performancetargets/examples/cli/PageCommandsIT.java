package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of the built jar that a fenced block of README or docs shows is run, in the order of its page: behind a prompt with the
 * output that the page shows, else so that it is neither misused nor fails. A Chinese page with an English twin shows the same blocks
 * ({@code ChinesePagesTest}) and is not run again.
 */
@EnabledIf("hasShell")
class PageCommandsIT {
    private static final Path JAR = Path.of(System.getProperty("cli.jar"));
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory"))
            .toAbsolutePath()
            .normalize();
    private static final Path ROOT = CONFORMANCE.resolve("..").normalize();
    private static final String INPUTS = "conformance/";
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    private static final String SHOWN = "java -jar examples/cli/target/performance-targets-cli.jar";

    @TempDir
    private Path folder;

    /**
     * A command of a page.
     *
     * @param line as the page shows it
     * @param output what it must print, where that is compared
     * @param compared whether the page shows what it prints
     */
    private record Command(String line, List<String> output, boolean compared) {}

    @ParameterizedTest
    @MethodSource("pages")
    void doWhatThePageSays(Path page) throws Exception {
        for (Command command : commands(page)) {
            Run run = run(command.line());
            assertThat(run.code()).as(command.line() + "\n" + run.err()).isIn(0, 1);
            if (command.compared()) {
                assertThat(run.outLines()).as(command.line() + "\n" + run.err()).isEqualTo(command.output());
            }
        }
    }

    @Test
    void areFoundOnThePages() throws IOException {
        List<Command> all =
                pages().stream().flatMap(page -> commands(page).stream()).toList();
        assertThat(all).filteredOn(command -> command.line().contains(SHOWN)).hasSizeGreaterThan(10);
        assertThat(all).filteredOn(Command::compared).hasSizeGreaterThan(6);
    }

    static boolean hasShell() {
        return Files.isExecutable(Path.of("/bin/sh"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.toString().endsWith(".zh-CN.md")
                            || !Files.exists(Path.of(page.toString().replace(".zh-CN.md", ".md"))))
                    .filter(page -> !commands(page).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static List<Command> commands(Path page) {
        List<Command> commands = new ArrayList<>();
        List<String> block = null;
        for (String line : lines(page)) {
            if (line.startsWith(FENCE)) {
                if (block != null) {
                    read(block, commands);
                }
                block = block == null ? new ArrayList<>() : null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return commands;
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(List<String> block, List<Command> commands) {
        if (block.stream().noneMatch(line -> line.contains(SHOWN))) {
            return;
        }
        boolean prompted = block.get(0).startsWith(PROMPT);
        for (String line : block) {
            if (prompted && line.startsWith(PROMPT)) {
                commands.add(new Command(line.substring(PROMPT.length()), new ArrayList<>(), true));
            } else if (prompted) {
                commands.get(commands.size() - 1).output().add(line);
            } else if (line.contains(SHOWN)) {
                // what builds the jar, before it, has been done
                commands.add(new Command(line.substring(line.indexOf(SHOWN)), List.of(), false));
            }
        }
    }

    private Run run(String line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            "/bin/sh",
                            "-c",
                            line.replace(SHOWN, "'" + java + "' -jar '" + JAR + "'")
                                    .replace(" " + INPUTS, " '" + CONFORMANCE + "/'"))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(line).isTrue();
            return new Run(
                    process.exitValue(),
                    Files.readString(out).replace(CONFORMANCE + "/", INPUTS),
                    Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
