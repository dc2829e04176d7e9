package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md names is there: types, tests, packages and paths. */
class ArchitecturePageTest {
    private static final Path ROOT = Path.of(System.getProperty("conformance.directory"))
            .toAbsolutePath()
            .normalize()
            .getParent();
    private static final Pattern NAME = Pattern.compile("`([A-Za-z][A-Za-z./-]+)`");

    @Test
    void namesTypesPackagesAndPathsThatExist() throws IOException {
        List<Path> files = files();
        Set<String> types = files.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(Collectors.toSet());
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));

        Set<String> unknown = new TreeSet<>();
        Matcher matcher = NAME.matcher(page);
        int names = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            names++;
            boolean known = Character.isUpperCase(name.charAt(0)) ? types.contains(name) : isFolder(files, name);
            if (!known) {
                unknown.add(name);
            }
        }

        assertThat(unknown).isEmpty();
        assertThat(names).isGreaterThan(60);
    }

    @Test
    void namesEveryPackageOfCore() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        assertThat(MainClasses.ALL.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith(MainClasses.ROOT + "."))
                        .map(name -> name.substring(MainClasses.ROOT.length() + 1))
                        .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                        .distinct())
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    /** Whether files lie in a folder of this name, wherever it lies, or the name is that of a file. */
    private static boolean isFolder(List<Path> files, String name) {
        String path = name.indexOf('/') < 0 ? name.replace('.', '/') : name;
        return files.stream()
                .map(file -> "/" + file.toString().replace('\\', '/'))
                .anyMatch(file ->
                        file.contains("/" + path + "/") || file.endsWith("/" + path) || file.endsWith("/" + name));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(ROOT::relativize)
                    .filter(file -> Stream.of("target", ".git")
                            .noneMatch(skipped ->
                                    ("/" + file.toString().replace('\\', '/') + "/").contains("/" + skipped + "/")))
                    .filter(file -> Files.isRegularFile(ROOT.resolve(file)))
                    .toList();
        }
    }
}
