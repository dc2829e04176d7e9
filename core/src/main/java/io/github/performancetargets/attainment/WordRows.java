package io.github.performancetargets.attainment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 词表文件 The rows of a file of words beside the classes; comments and blank lines left out. */
final class WordRows {
    private WordRows() {}

    static List<String> of(String file) {
        List<String> rows = new ArrayList<>();
        try (InputStream in = WordRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + file + " is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }
}
