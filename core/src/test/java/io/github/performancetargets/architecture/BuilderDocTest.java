package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder sets is documented under the Chinese term of what the aggregate says of it. */
class BuilderDocTest {
    private static final Pattern DOCUMENTED = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*([^;{]*?)(\\w+)\\(");

    static Set<Class<?>> aggregates() {
        return AggregateTest.aggregates();
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void aBuilderMethodBeginsWithTheTermOfItsAccessor(Class<?> aggregate) throws IOException {
        String source = Files.readString(
                Path.of("src", "main", "java", aggregate.getName().replace('.', '/') + ".java"));
        int builder = source.indexOf("interface Builder");
        Map<String, String> accessors = terms(source.substring(0, builder));
        Map<String, String> setters = terms(source.substring(builder));
        assertThat(setters.remove("build")).isNotNull();

        AggregateTest.accessors()
                .filter(accessor -> accessor.getDeclaringClass() == aggregate)
                .forEach(accessor -> {
                    String name = accessor.getName();
                    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
                    assertThat(accessors.get(name)).as(name).matches("\\p{IsHan}+");
                    for (String setter : new String[] {name, "add" + capital, "addAll" + capital}) {
                        String term = setters.remove(setter);
                        assertThat(term == null && !setter.equals(name) ? accessors.get(name) : term)
                                .as(setter)
                                .isEqualTo(accessors.get(name));
                    }
                });
        assertThat(setters).isEmpty();
    }

    /** The first word of the documentation of each method. */
    private static Map<String, String> terms(String source) {
        Map<String, String> terms = new HashMap<>();
        Matcher matcher = DOCUMENTED.matcher(source);
        while (matcher.find()) {
            String words = matcher.group(1).replace("*", "").strip();
            terms.put(matcher.group(3), words.split("\\s", 2)[0]);
        }
        return terms;
    }
}
