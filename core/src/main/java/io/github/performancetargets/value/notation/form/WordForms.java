package io.github.performancetargets.value.notation.form;

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
                            "not applicable", "a word for it, alone", "that no value applies", WordForms::notApplicable)
                    .reads("/", "/", "不适用", "不适用"),
            Production.<Reader>of(
                            "scale",
                            "a listed scale; or levels, each once, with / 、 , ; | 或 or 与 between",
                            "words with the levels of a scale nobody has chosen from",
                            WordForms::scale)
                    .reads("好坏", "好坏", "优良中差", "优良中差", "达标/不达标", "达标/不达标"));

    /** Every notation. */
    public static final List<Production<?>> ALL = List.copyOf(FORMS);

    private static final int MAX_LEVELS = 8;
    private static final String BETWEEN = "/、,;|或与和";
    private static final String DENIALS = "不未非";

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

    private static @Nullable Target notApplicable(NotationText s, String words) {
        int to = s.length();
        int from = 0;
        while (from < to && "(.,;".indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ").,;".indexOf(s.charAt(to - 1)) >= 0) {
            to--;
        }
        return NotationLexicon.fills(s, from, to, WordRole.NOT_APPLICABLE) ? new NotApplicable(words) : null;
    }

    private static @Nullable Target scale(NotationText s, String words) {
        boolean listed = NotationLexicon.fills(s, 0, s.length(), WordRole.SCALE);
        List<String> letters = listed ? letters(s) : List.of();
        if (letters.size() > 1) {
            return new Qualitative(words, letters);
        }
        List<String> levels = new ArrayList<>();
        int at = 0;
        while (at < s.length() && levels.size() <= MAX_LEVELS) {
            int end = level(s, at, levels);
            if (end == at || levels.contains(s.substring(at, end))) {
                return null;
            }
            levels.add(s.substring(at, end));
            at = end;
            if (at < s.length() && BETWEEN.indexOf(s.charAt(at)) >= 0) {
                at++;
            } else if (at < s.length() && !listed) {
                return null;
            }
        }
        return levels.size() > 1 && levels.size() <= MAX_LEVELS ? new Qualitative(words, levels) : null;
    }

    // 优良中差: a level in each character, though 优良 is one too; none where one is no level, or stands twice
    private static List<String> letters(NotationText s) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < s.length(); i++) {
            String letter = s.substring(i, i + 1);
            if (letters.contains(letter) || !NotationLexicon.fills(s, i, i + 1, WordRole.LEVEL)) {
                return List.of();
            }
            letters.add(letter);
        }
        return letters;
    }

    // behind the level at an index: a listed one, or 不, 未 or 非 before the level in front; the index itself where none
    // stands there
    private static int level(NotationText s, int at, List<String> levels) {
        NotationWord level = NotationLexicon.at(s, at, s.length(), WordRole.LEVEL);
        String last = levels.isEmpty() ? "" : levels.get(levels.size() - 1);
        boolean denied = !last.isEmpty() && DENIALS.indexOf(s.charAt(at)) >= 0 && s.startsWith(last, at + 1);
        int behind = denied ? at + 1 + last.length() : at;
        return level == null ? behind : Math.max(behind, at + level.length());
    }
}
