package io.github.performancetargets.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.json.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What reads or writes is in {@code readers-and-writers.tsv}, with the search that tries what it costs, or the reason why none does: each
 * public method of an exported package that takes a stream, a reader, bytes, a file, something to write to, or, where its name says
 * that it reads, a text.
 */
class EveryReaderTest {
    private static final Set<Class<?>> ALWAYS = Set.of(
            InputStream.class,
            Reader.class,
            byte[].class,
            Path.class,
            OutputStream.class,
            Writer.class,
            Appendable.class);
    private static final Set<String> VERBS = Set.of("read", "parse", "load", "lines", "write", "print");

    private static Set<String> found() throws IOException, URISyntaxException {
        Set<String> found = new TreeSet<>();
        for (Class<?> one : Set.of(
                PlainJson.class,
                DocumentReader.class,
                io.github.performancetargets.jackson.PerformanceTargetJson.class,
                io.github.performancetargets.jackson3.PerformanceTargetJson.class)) {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (ModuleReference module : ModuleFinder.of(place).findAll()) {
                add(found, module);
            }
        }
        return found;
    }

    private static void add(Set<String> found, ModuleReference module) throws IOException {
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            names.filter(name -> name.endsWith(".class") && name.contains("/"))
                    .filter(name -> exported.contains(
                            name.substring(0, name.lastIndexOf('/')).replace('/', '.')))
                    .map(name -> type(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(EveryReaderTest::readsOrWrites)
                    .map(EveryReaderTest::name)
                    .forEach(found::add);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, EveryReaderTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean readsOrWrites(Method method) {
        boolean reads = VERBS.stream().anyMatch(method.getName()::startsWith);
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && Arrays.stream(method.getParameterTypes())
                        .anyMatch(
                                type -> ALWAYS.contains(type) || (reads && CharSequence.class.isAssignableFrom(type)));
    }

    private static String name(Method method) {
        String type = method.getDeclaringClass().getName();
        return type.substring("io.github.performancetargets.".length()) + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","))
                + ")";
    }

    private static Map<String, String[]> listed() throws IOException {
        Map<String, String[]> listed = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/readers-and-writers.tsv"))) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                listed.put(columns[0], columns);
            }
        }
        return listed;
    }

    @Test
    void eachIsTriedOrLeftOutWithAReason() throws Exception {
        assertThat(listed().keySet()).containsExactlyElementsOf(found());
    }

    @Test
    void whatIsSaidToTryItNamesIt() throws Exception {
        for (String[] columns : listed().values()) {
            assertThat(columns).as(columns[0]).hasSize(3);
            if (columns[1].equals("-")) {
                assertThat(columns[2]).as("why %s is not tried", columns[0]).hasSizeGreaterThan(10);
            } else {
                String trial = Files.readString(
                        Path.of("src/test/java/io/github/performancetargets/cost", columns[1] + ".java"));
                assertThat(trial).as(columns[0]).contains(columns[2]);
            }
        }
    }
}
