package io.github.performancetargets.documents.library;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** 指标库用语 The words that head the columns of a library and that name directions. */
final class LibraryWords {
    private static final Map<String, String> COLUMNS = words("columns.tsv");
    private static final Map<String, String> DIRECTIONS = words("directions.tsv");

    private LibraryWords() {}

    static Optional<LibraryColumn> column(String heading) {
        return Optional.ofNullable(COLUMNS.get(key(heading)))
                .map(name -> LibraryColumn.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    static Optional<Aim> aim(String text) {
        String code = DIRECTIONS.get(key(text));
        for (Aim aim : Aim.values()) {
            if (aim.code().equals(code)) {
                return Optional.of(aim);
            }
        }
        return Optional.empty();
    }

    private static String key(String text) {
        String folded = Folding.compact(text).toLowerCase(Locale.ROOT);
        int open = folded.indexOf('(');
        return open > 0 && folded.endsWith(")") ? folded.substring(0, open) : folded;
    }

    private static Map<String, String> words(String resource) {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream in = LibraryWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + resource + " is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                for (int i = 1; i < cells.length && !line.startsWith("#"); i++) {
                    words.put(key(cells[i]), cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
