package io.github.performancetargets.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cookbook shows the code that is compiled and run, word for word, and all of it. */
class CookbookTest {
    private static final Path PROJECT = Path.of(System.getProperty("conformance.directory"), "..");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// region (\\S+)\n(.*?)^ *// endregion\n", Pattern.DOTALL | Pattern.MULTILINE);

    /** The profile that the cookbook shows. */
    static String profile() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs/cookbook.md"));
        String begin = "```properties\n";
        int start = document.indexOf(begin) + begin.length();
        return document.substring(start, document.indexOf("```", start));
    }

    private static List<String> snippets(String page) throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(PROJECT.resolve(page)));
        List<String> found = new ArrayList<>();
        while (snippet.find()) {
            found.add(snippet.group(1));
        }
        return found;
    }

    private static Map<String, String> regions(String folder) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("main"))
                    .sorted()
                    .toList()) {
                Matcher region = REGION.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (region.find()) {
                    found.put(region.group(1), region.group(2).stripTrailing().stripIndent() + "\n");
                }
            }
        }
        return found;
    }

    @Test
    void theRuleCompilesWhenItIsCopied(@TempDir Path folder) throws IOException {
        String rule = snippets("docs/cookbook.md").stream()
                .filter(snippet -> snippet.contains("class OwnRule"))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve("OwnRule.java");
        Files.writeString(file, rule);
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());

        assertThat(failed).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(folder.resolve("OwnRule.class")).exists();
    }

    @Test
    void showsEveryRegionOfTheSourcesAndNothingElse() throws IOException {
        Map<String, String> regions = regions("examples/cookbook/src/main");
        Map<String, String> services = regions("proof/publication/consumers");

        assertThat(regions)
                .containsOnlyKeys(
                        "embed",
                        "save",
                        "rule",
                        "profile",
                        "edition",
                        "unit",
                        "sums",
                        "scores",
                        "difference",
                        "lights",
                        "library",
                        "roll-up",
                        "bulk",
                        "column",
                        "hibernate",
                        "mybatis",
                        "query",
                        "constraints",
                        "migrate",
                        "json");
        assertThat(services).containsOnlyKeys("spring-boot-3", "spring-boot-4");
        assertThat(services.get("spring-boot-3")).isEqualTo(services.get("spring-boot-4"));
        services.remove("spring-boot-3");
        regions.putAll(services);
        assertThat(snippets("docs/json.md")).containsExactly(regions.remove("json"));
        assertThat(snippets("docs/cookbook.md")).containsExactlyInAnyOrderElementsOf(regions.values());
    }
}
