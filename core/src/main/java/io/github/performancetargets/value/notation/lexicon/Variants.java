package io.github.performancetargets.value.notation.lexicon;

import java.util.HashMap;
import java.util.Map;

/** 异体字 Traditional forms of the characters of the notation, each read as the simplified one: 不低於五萬元. */
public final class Variants {
    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private Variants() {}

    private static Map<Character, Character> simplified() {
        Map<Character, Character> simplified = new HashMap<>();
        for (String group : LexiconFile.groups(LexiconFile.VARIANTS)) {
            for (int i = 1; i < group.length(); i++) {
                simplified.put(group.charAt(i), group.charAt(0));
            }
        }
        return simplified;
    }

    /** The text with simplified characters; as long as the given one. */
    public static String simplified(String text) {
        int at = 0;
        while (at < text.length() && !SIMPLIFIED.containsKey(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder simplified = new StringBuilder(text);
        for (int i = at; i < text.length(); i++) {
            simplified.setCharAt(i, SIMPLIFIED.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return simplified.toString();
    }
}
