package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A hash map stays quick for keys that share a hash code only where they can be ordered: a record, or a class of ours, that is
 * not {@link Comparable} makes it a list, and words that share one are made up easily.
 */
class MapKeysTest {
    private static final Pattern KEY =
            Pattern.compile("\\b(?:(?:Linked)?(?:Hash)?)(?:Map|Set)<(\\w+(?:<[^<>]*>)?)[,>]");
    private static final Set<String> ORDERED = Set.of("String", "Integer", "Long", "Character");

    /** Compared as the one object that they are, or as many as the program itself has: no document makes up more of them. */
    private static final Set<String> OF_THE_PROGRAM =
            Set.of("Class<?>", "Unit<?>", "UnitDefinition", "UnitDimension", "RuleWeight", "T", "E");

    /** Tables of the program and of scoring schemes, which no table that is judged fills. */
    private static final Set<String> CONSTANT = Set.of(
            "IndicatorDimension in Tiers.java",
            "IndicatorDimension in IndicatorDirections.java",
            "IndicatorCategory in SchemeLines.java",
            "IndicatorCategory in SchemeParts.java",
            "IndicatorCategory in ScoringScheme.java",
            "ShortfallFormula in IndicatorScoring.java");

    @Test
    void everyKeyOfAMapOrSetIsOrdered() throws IOException {
        Set<String> ordered = MainClasses.ALL.stream()
                .filter(type -> type.isEnum() || type.isAssignableTo(Comparable.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> others = new TreeSet<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (keys.find()) {
                    found++;
                    String key = keys.group(1);
                    if (!ORDERED.contains(key) && !ordered.contains(key) && !OF_THE_PROGRAM.contains(key)) {
                        others.add(key + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(found).as("keys looked at").isGreaterThan(40);
        assertThat(others).isEqualTo(CONSTANT);
    }
}
