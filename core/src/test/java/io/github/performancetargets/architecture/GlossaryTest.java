package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java name of docs/glossary.md is one of the code: a public type, a member of one, or a constant; of documents a type. */
class GlossaryTest {
    private static final Path GLOSSARY =
            Path.of(System.getProperty("conformance.directory")).resolveSibling("docs/glossary.md");
    private static final String SOURCE = ".java";
    private static final int JAVA = 4;
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_.]+)`");

    @Test
    void javaNamesAreThoseOfTheCode() throws IOException {
        List<String> names = names();
        Set<String> documents = typesOfDocuments();
        Set<String> unknown = new TreeSet<>();
        for (String name : names) {
            if (!isKnown(name) && !documents.contains(name)) {
                unknown.add(name);
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(names).hasSizeGreaterThan(80);
    }

    /** By their files, since core does not see their classes. */
    private static Set<String> typesOfDocuments() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("documents/src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SOURCE))
                    .map(name -> name.substring(0, name.length() - SOURCE.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(GLOSSARY)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length > JAVA) {
                Matcher matcher = NAME.matcher(cells[JAVA]);
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }

    private static boolean isKnown(String name) {
        int dot = name.indexOf('.');
        String type = dot < 0 ? name : name.substring(0, dot);
        String member = name.substring(dot + 1);
        return MainClasses.ALL.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(each -> dot < 0
                        ? each.getSimpleName().equals(name) || has(each, name)
                        : each.getSimpleName().equals(type) && has(each, member));
    }

    private static boolean has(JavaClass type, String member) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals(member))
                || type.getFields().stream().anyMatch(field -> field.getName().equals(member));
    }
}
