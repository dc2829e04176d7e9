package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One simple name has one meaning in the main code of all modules: docs/decisions/0004-names.md. */
class OneNameTest {
    private static final Path ROOT = Path.of(System.getProperty("conformance.directory"))
            .toAbsolutePath()
            .getParent();
    /** One binding for each generation of Jackson, the same class by class. */
    private static final Set<String> TWINS = Set.of("jackson", "jackson3");
    /** Where each program begins. */
    private static final String MAIN = "Main";
    /** Rivals make of the same forms what they know of them, under the names of the forms. */
    private static final String RIVALS = "rivals";
    // private ones are names of one file
    private static final Pattern NESTED =
            Pattern.compile("(?m)^ +((?:public|protected|static|final|abstract|sealed|non-sealed) )*"
                    + "(?:class|interface|enum|record|@interface) (\\w+)");

    private static final List<Path> FILES = sources();

    private static List<Path> sources() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean ours = !name.startsWith(".")
                            && !Set.of("target", "test", "consumers").contains(name);
                    return ours || folder.equals(ROOT) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".java") && !file.toString().endsWith("-info.java")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LinkageError("the sources cannot be listed", e);
        }
        return files;
    }

    @Test
    void allModulesAreLookedAt() {
        assertThat(FILES)
                .extracting(file -> ROOT.relativize(file).getName(0).toString())
                .contains("core", "jackson-module", "integrations", "documents", "examples", "proof");
    }

    @Test
    void noTwoTypesHaveOneName() {
        Map<String, List<String>> packages = topLevel();
        packages.remove(MAIN);
        packages.values().removeIf(places -> places.size() == 2 && TWINS.containsAll(places));
        packages.values().removeIf(places -> places.size() == 1);
        assertThat(packages).isEmpty();
    }

    @Test
    void noNestedTypeHasTheNameOfAnother() throws IOException {
        Set<String> names = topLevel().keySet();
        Set<String> taken = new TreeSet<>();
        for (Path file : FILES) {
            Matcher nested = NESTED.matcher(Files.readString(file));
            while (nested.find()) {
                if (names.contains(nested.group(2)) && !packageOf(file).equals(RIVALS)) {
                    taken.add(nested.group(2) + " in " + file.getFileName());
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    /** The packages in which each name is a file. */
    private static Map<String, List<String>> topLevel() {
        Map<String, List<String>> packages = new TreeMap<>();
        for (Path file : FILES) {
            String name = file.getFileName().toString().replace(".java", "");
            packages.computeIfAbsent(name, any -> new ArrayList<>()).add(packageOf(file));
        }
        return packages;
    }

    private static String packageOf(Path file) {
        return file.getParent().getFileName().toString();
    }
}
