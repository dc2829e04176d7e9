package io.github.performancetargets.documents;

import java.nio.file.Path;

/** The cases shared by the modules' tests. */
final class Conformance {
    private Conformance() {}

    static Path file(String name) {
        return Path.of(System.getProperty("conformance.directory", "../conformance"), name);
    }
}
