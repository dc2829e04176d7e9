package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * 输入 Something to read: a file, or standard input.
 *
 * @param name what messages call it
 * @param path the file; absent for standard input
 */
public record Input(String name, Optional<Path> path) {
    /** How standard input is named, as an argument and in messages. */
    public static final String STANDARD_INPUT = "-";

    static Input standardInput() {
        return new Input(STANDARD_INPUT, Optional.empty());
    }

    static Input file(Path path) {
        return new Input(FileNames.shown(path), Optional.of(path));
    }

    /** Opens it; standard input is that of the streams, and stays open. */
    InputStream open(Streams streams) throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : streams.in();
    }

    /** How many bytes it has, or 0 where that is not known before it is read. */
    long size() {
        try {
            return path.isPresent() ? Files.size(path.get()) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** Whether the name says that each line is a value of JSON. */
    boolean isNamedJsonLines() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    /** Whether the name says that it is JSON. */
    public boolean isNamedJson() {
        return isNamedJsonLines() || name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
