package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of every command that a page shows it is known what runs it, or that nothing does: page-commands.txt names them all. Those of the
 * command-line jar are not listed, because {@code PageCommandsIT} runs them as they stand on the pages.
 */
class PageCommandsTest {
    private static final String LIST =
            "core/src/test/resources/io/github/performancetargets/architecture/page-commands.txt";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern COMMAND = Pattern.compile(
            "(?:\\./|\\.\\\\)?mvnw?(?:\\.cmd)? .*|proof/[a-z]+/(?:verify\\.sh|bundle|measure|search|first-engine)(?: .*)?|\\.ci/run|java -jar .*|curl .*");
    private static final String RUN_AS_SHOWN = "java -jar examples/cli/target/performance-targets-cli.jar";
    private static final String BY_HAND = "by hand";

    @Test
    void areThoseOfTheList() throws IOException {
        assertThat(shown()).isEqualTo(listed().keySet());
    }

    @Test
    void areHeldByWhatIsThere() throws IOException {
        for (Map.Entry<String, String> command : listed().entrySet()) {
            String holder = command.getValue();
            if (!holder.startsWith(BY_HAND)) {
                assertThat(Pages.ROOT.resolve(holder)).as(command.getKey()).isRegularFile();
            }
        }
    }

    private static Set<String> shown() {
        Set<String> commands = new TreeSet<>();
        List<Path> pages = new ArrayList<>(Pages.all());
        pages.addAll(Pages.templates());
        for (Path page : pages) {
            Stream.concat(
                            Pages.blocks(page).stream()
                                    .flatMap(block -> block.replace("\\\n", "").lines()),
                            code(Pages.prose(page)))
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .filter(text -> COMMAND.matcher(text).matches())
                    .map(text -> text.contains(" && " + RUN_AS_SHOWN) ? text.substring(0, text.indexOf(" && ")) : text)
                    .filter(text -> !text.startsWith(RUN_AS_SHOWN))
                    .forEach(commands::add);
        }
        return commands;
    }

    private static Stream<String> code(String prose) {
        return CODE.matcher(prose).results().map(result -> result.group(1));
    }

    /** Each command with the file that runs it. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> commands = new TreeMap<>();
        for (String line : Files.readAllLines(Pages.ROOT.resolve(LIST))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int bar = line.lastIndexOf(" | ");
                commands.put(line.substring(0, bar), line.substring(bar + " | ".length()));
            }
        }
        return commands;
    }
}
