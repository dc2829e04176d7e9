package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.value.notation.Grammar;
import io.github.performancetargets.value.notation.rule.Vetoes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts made of what the notation knows: the examples of its productions and vetoes, whole or in part, one behind another, within each
 * other, and each up to fifty times. Random texts hardly ever come so far. The bytes choose; a find goes into the inputs of
 * {@link ValueTextFuzzTest} as the text that it makes, because other examples make other texts of the same bytes.
 */
class NotationFuzzTest {
    private static final List<String> PIECES = pieces();
    private static final List<String> JOINTS = List.of("", "，", "、", "；", " ", "（", "）", "，其中", "\n", "/", "-", "至");
    private static final int MOST = 50;

    private static List<String> pieces() {
        Set<String> pieces = new LinkedHashSet<>();
        Grammar.productions()
                .forEach(each -> each.examples().forEach(example -> {
                    pieces.add(example.text());
                    pieces.add(example.outcome());
                }));
        Vetoes.ALL.forEach(veto -> {
            pieces.addAll(veto.refuses());
            veto.leaves().forEach(example -> pieces.add(example.text()));
        });
        return List.copyOf(pieces);
    }

    @FuzzTest(maxDuration = "30m")
    void keepsTheWordsAndReadsBackWhatItPrints(byte[] choices) {
        ValueLaws.keepTheWordsAndReadBack(text(choices));
    }

    /** Six bytes a step: which piece, from where, how much of it, how often, what behind it, and whether before, within or behind. */
    private static String text(byte[] choices) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 6 <= choices.length; i += 6) {
            String piece = PIECES.get((choices[i] & 255) * PIECES.size() / 256);
            int from = (choices[i + 1] & 255) * piece.length() / 1024;
            int to = piece.length() - (choices[i + 2] & 255) * (piece.length() - from) / 1024;
            String part = piece.substring(from, to) + JOINTS.get((choices[i + 4] & 255) % JOINTS.size());
            // mostly once: a text of repetitions alone says little
            int times = Math.max(1, (choices[i + 3] & 255) - 255 + MOST);
            text.insert(text.length() * ((choices[i + 5] & 3) + 1) / 4, part.repeat(times));
        }
        return text.toString();
    }
}
