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
    /**
     * 不可加的词 A word of names.
     *
     * @param text the word
     * @param example a name in which it says that values do not add up
     * @param without longer words in which it says nothing: 标准 in 高标准农田
     */
    record AverageWord(String text, String example, List<String> without) {
        boolean isIn(String name) {
            String rest = name;
            for (String longer : without) {
                rest = rest.replace(longer, "");
            }
            return rest.contains(text);
        }
    }

    static final List<AverageWord> WORDS = words();

    private AdditiveNames() {}

    static boolean isAdditive(String name) {
        String folded = Folding.compact(name);
        return WORDS.stream().noneMatch(word -> word.isIn(folded));
    }

    private static List<AverageWord> words() {
        List<AverageWord> words = new ArrayList<>();
        try (InputStream in = AdditiveNames.class.getResourceAsStream("not-additive.txt")) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: not-additive.txt is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    List<String> without = cells[2].equals("-") ? List.of() : List.of(cells[2].split(" ", -1));
                    words.add(new AverageWord(cells[0], cells[1], without));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }
}
