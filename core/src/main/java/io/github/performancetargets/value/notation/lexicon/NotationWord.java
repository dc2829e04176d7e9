package io.github.performancetargets.value.notation.lexicon;

/**
 * A word of the lexicon.
 *
 * @param text the word
 * @param roles what it can do, a set of {@link WordRole}s
 */
public record NotationWord(String text, long roles) {
    private static final WordRole[] ALL = WordRole.values();

    /** How many characters it has. */
    public int length() {
        return text.length();
    }

    /** Whether it has a role. */
    public boolean is(WordRole role) {
        return (roles & role.bit()) != 0;
    }

    /** Which of the roles of a set it has; the first where it has several. */
    public WordRole role(long set) {
        return ALL[Long.numberOfTrailingZeros(roles & set)];
    }
}
