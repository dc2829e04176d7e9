package io.github.performancetargets.value.notation.name;

import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/** 被截断的词 Tells where a unit is the beginning of a longer word: 5天然气站, 5元素检测, 5月饼. */
public final class CutWord {
    private static final long WORDS = WordRole.NAMES
            & ~WordRole.mask(WordRole.FISCAL_YEAR, WordRole.WHOLE_YEAR, WordRole.FIRST_HALF, WordRole.SECOND_HALF);

    private CutWord() {}

    /** Whether a listed word begins with the last character of the unit that ends at an index. */
    public static boolean beginsAt(NotationText s, int behind) {
        NotationWord word = NotationLexicon.at(s, behind - 1, s.length(), WORDS);
        return word != null && word.length() > 1;
    }

    /** Whether it does, and what is left behind the unit begins with no listed word: 5个人工湖 are lakes. */
    public static boolean isAt(NotationText s, int behind) {
        NotationWord rest = NotationLexicon.at(s, behind, s.length(), WORDS);
        return beginsAt(s, behind) && (rest == null || rest.length() == 1);
    }
}
