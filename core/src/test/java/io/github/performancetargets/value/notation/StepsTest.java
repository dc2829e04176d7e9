package io.github.performancetargets.value.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reading costs, in steps: characters looked at and productions tried. */
class StepsTest {
    private static final int LONGEST = Notation.MAX_LENGTH;
    private static final int STEPS_PER_CHARACTER = 1_200;

    @Test
    void periodicTextsOfEveryWordAreReadInLinearTime() {
        List<String> wrong = new ArrayList<>();
        for (NotationWord word : NotationLexicon.words()) {
            for (String part : new String[] {word.text(), word.text() + "1", "1个" + word.text(), word.text() + ","}) {
                check(part, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void periodicTextsOfEveryUnitAndMarkAreReadInLinearTime() {
        List<String> wrong = new ArrayList<>();
        List<String> parts = new ArrayList<>(UnitCatalogue.standard().words().keySet());
        parts.addAll(List.of(
                "《", "“", "(", "[", "1-", "1至", "±", "1.", "1,", "每1", "第1", "2021年", "12月", "≥", "*", "X", "甲1"));
        for (String part : parts) {
            check(part, wrong);
            check(part + "1", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    // which words stand beside each other decides how far a reader looks: two words of each role, beside those of all
    // others
    @Test
    void periodicTextsOfPairsOfWordsOfDifferentRolesAreReadInLinearTime() {
        List<String> wrong = new ArrayList<>();
        for (WordRole one : WordRole.values()) {
            for (WordRole other : WordRole.values()) {
                if (one != other) {
                    String first = word(one, 0);
                    check(first + word(other, 0), wrong);
                    check(first + "1个" + word(other, 1), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String word(WordRole role, int index) {
        List<NotationWord> words = NotationLexicon.words().stream()
                .filter(word -> word.is(role))
                .limit(index + 1)
                .toList();
        return words.get(words.size() - 1).text();
    }

    private static void check(String part, List<String> wrong) {
        long whole = steps(part, LONGEST);
        long half = steps(part, LONGEST / 2);
        if (whole > 3 * half + 20_000 || whole > (long) LONGEST * STEPS_PER_CHARACTER) {
            wrong.add(part + ": " + half + " steps for half, " + whole + " for all");
        }
    }

    private static long steps(String part, int length) {
        NotationReader reader = new NotationReader(part.repeat(length / part.length()), UnitCatalogue.standard());
        reader.whole();
        return reader.steps();
    }
}
