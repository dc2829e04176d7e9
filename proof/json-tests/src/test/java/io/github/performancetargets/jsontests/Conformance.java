package io.github.performancetargets.jsontests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The encodings of real forms that the project keeps. */
final class Conformance {
    private static final Path ROOT = Path.of(System.getProperty("conformance.directory", "../../conformance"));

    private Conformance() {}

    /** The names of the files of {@code conformance/json}. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(ROOT.resolve("json"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of {@code conformance/json}. */
    static String read(String name) {
        try {
            return Files.readString(ROOT.resolve("json").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of {@code conformance/frozen-1.0}. */
    static String frozen(String name) {
        try {
            return Files.readString(ROOT.resolve("frozen-1.0").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of {@code docs}. */
    static String document(String name) {
        try {
            return Files.readString(ROOT.resolveSibling("docs").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
