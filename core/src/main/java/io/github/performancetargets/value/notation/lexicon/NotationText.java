package io.github.performancetargets.value.notation.lexicon;

/**
 * The folded text of one value, through which all of the notation looks at it. Every character looked at and every production
 * tried is a step, so that what reading costs can be counted instead of timed.
 */
public final class NotationText {
    private final String characters;
    // what the words can do that may begin anywhere in it, so that most words are not looked for at all
    private final long roles;
    // its characters, many of them to a bit, so that most characters are not looked for either
    private final long letters;
    private long steps;

    /** A text, already folded. */
    public NotationText(String characters) {
        long found = 0;
        long bits = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            found |= NotationLexicon.roles(c);
            bits |= bit(c);
        }
        this.characters = characters;
        this.roles = found;
        this.letters = bits;
        this.steps = characters.length();
    }

    // all digits share one, since nearly every text has some and nobody looks for one of them
    private static long bit(char c) {
        return 1L << (c >= '0' && c <= '9' ? '0' : c ^ (c >>> 6));
    }

    /** Characters as a set for {@link #lacksAll}. */
    public static long set(String characters) {
        long set = 0;
        for (int i = 0; i < characters.length(); i++) {
            set |= bit(characters.charAt(i));
        }
        return set;
    }

    /** Whether certainly none of a set of characters stands in the text. */
    public boolean lacksAll(long set) {
        return (letters & set) == 0;
    }

    /** Whether certainly no word with one of the roles stands in the text. */
    public boolean lacksRoles(long set) {
        return (roles & set) == 0;
    }

    /** How many steps were taken. */
    public long steps() {
        return steps;
    }

    /** Counts a production or veto that is tried. */
    public void tried() {
        steps++;
    }

    /** How many characters it has. */
    public int length() {
        return characters.length();
    }

    /** The character at an index. */
    public char charAt(int index) {
        steps++;
        return characters.charAt(index);
    }

    /** Whether words stand at an index. */
    public boolean startsWith(String words, int at) {
        steps += words.length();
        return characters.startsWith(words, at);
    }

    /** The next place of a character, or −1. */
    public int indexOf(char c, int from, int to) {
        for (int i = lacksAll(bit(c)) ? to : Math.max(0, from); i < to; i++) {
            if (charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words stand anywhere in a stretch. */
    public boolean contains(String words, int from, int to) {
        for (int i = lacksAll(bit(words.charAt(0))) ? to : from; i <= to - words.length(); i++) {
            if (charAt(i) == words.charAt(0) && startsWith(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** The last place of a character between two indices, the second included, or −1. */
    public int lastIndexOf(char c, int from, int last) {
        for (int i = lacksAll(bit(c)) ? -1 : Math.min(last, characters.length() - 1); i >= from; i--) {
            if (charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The characters of a stretch. */
    public String substring(int from, int to) {
        steps += to - from;
        return characters.substring(from, to);
    }

    /** The whole text, for a look that counts its own steps. */
    public String characters(int looked) {
        steps += looked;
        return characters;
    }

    @Override
    public String toString() {
        return characters;
    }
}
