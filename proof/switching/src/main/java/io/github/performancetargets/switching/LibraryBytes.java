package io.github.performancetargets.switching;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 库中文件 The class files and data of the library, as they are. */
final class LibraryBytes {
    /** The package of the reader, as class names begin. */
    static final String READER = "io.github.performancetargets.documents.";

    static final String LABELS = READER.replace('.', '/') + "lexicon/labels.tsv";
    static final String WEIGHTS = READER.replace('.', '/') + "region/weights.tsv";

    private LibraryBytes() {}

    static byte[] of(String path) throws IOException {
        try (InputStream stream = LibraryBytes.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return stream.readAllBytes();
        }
    }

    static byte[] ofClass(String name) throws IOException {
        return of(name.replace('.', '/') + ".class");
    }

    /** The lines of a file that say something. */
    static List<String> lines(String path) throws IOException {
        return new String(of(path), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
