package io.github.performancetargets.rollup;

import io.github.performancetargets.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 可加的名称 Whether the name of an indicator says that its values are no totals: averages, standards, maxima. */
final class AdditiveNames {
    /** The words, each with an example. */
    static final List<List<String>> WORDS = words();

    private AdditiveNames() {}

    static boolean isAdditive(String name) {
        String folded = Folding.compact(name);
        return WORDS.stream().noneMatch(word -> folded.contains(word.get(0)));
    }

    private static List<List<String>> words() {
        List<List<String>> words = new ArrayList<>();
        try (InputStream in = AdditiveNames.class.getResourceAsStream("not-additive.txt")) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: not-additive.txt is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }
}
