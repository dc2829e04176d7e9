package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;

/** 未发生 Words that say that there was none of it, which is what a target of 0 asks for. */
final class NoneWords {
    private NoneWords() {}

    /** Whether a text says that and nothing else. */
    static boolean say(String text) {
        String compact = WordJudge.compact(text);
        Word word = AttainmentWords.STANDARD.at(compact, 0, Role.NONE);
        return word != null && word.word().length() == compact.length();
    }
}
