package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 文字写法 The notations of texts without an amount that are more than words: a scale, and that nothing applies. */
public final class WordForms {
    /** Reads a whole text. */
    private interface Reader {
        @Nullable
        Target read(NotationText s, String words);
    }

    private static final List<Production<Reader>> FORMS = List.of(
            Production.<Reader>of(
                            "not applicable",
                            "a word for it, alone",
                            "that no value applies",
                            (s, words) -> NotationLexicon.fills(s, 0, s.length(), WordRole.NOT_APPLICABLE)
                                    ? new NotApplicable(words)
                                    : null)
                    .reads("/", "/", "不适用", "不适用"),
            Production.<Reader>of(
                            "scale",
                            "a listed scale; or levels, each once, with / 、 , ; or | between",
                            "words with the levels of a scale nobody has chosen from",
                            WordForms::scale)
                    .reads("好坏", "好坏", "优良中差", "优良中差", "达标/不达标", "达标/不达标"));

    /** Every notation. */
    public static final List<Production<?>> ALL = List.copyOf(FORMS);

    private static final int MAX_LEVELS = 8;

    private WordForms() {}

    /**
     * Reads a text without an amount.
     *
     * @param words the text as it was written, without blanks around it
     */
    public static @Nullable Target read(NotationText s, String words) {
        for (Production<Reader> form : FORMS) {
            s.tried();
            Target target = form.reader().read(s, words);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    private static @Nullable Target scale(NotationText s, String words) {
        boolean listed = NotationLexicon.fills(s, 0, s.length(), WordRole.SCALE);
        List<String> levels = new ArrayList<>();
        int at = 0;
        while (at < s.length() && levels.size() <= MAX_LEVELS) {
            NotationWord level = NotationLexicon.at(s, at, s.length(), WordRole.LEVEL);
            if (level == null || levels.contains(level.text())) {
                return null;
            }
            levels.add(level.text());
            at += level.length();
            if (at < s.length() && "/、,;|或".indexOf(s.charAt(at)) >= 0) {
                at++;
            } else if (at < s.length() && !listed) {
                return null;
            }
        }
        return levels.size() > 1 && levels.size() <= MAX_LEVELS ? new Qualitative(words, levels) : null;
    }
}
