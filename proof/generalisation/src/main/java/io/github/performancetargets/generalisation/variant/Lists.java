package io.github.performancetargets.generalisation.variant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 素材 The words and tables that stand around a form or replace words of it, as committed. */
final class Lists {
    private Lists() {}

    /** The lines of a file, blank ones left out. */
    static List<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The blocks of a file that blank lines part: the rows of each, cells between tabs. */
    static List<List<List<String>>> blocks(String file) {
        List<List<List<String>>> blocks = new ArrayList<>();
        for (String block : text(file).split("\n\n", -1)) {
            blocks.add(block.lines().map(line -> List.of(line.split("\t", -1))).toList());
        }
        return blocks;
    }

    private static String text(String file) {
        try (InputStream input = Lists.class.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalArgumentException("no list " + file);
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
