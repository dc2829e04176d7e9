package io.github.performancetargets.value.notation.lexicon;

/**
 * The folded text of one value, through which all of the notation looks at it. Every character looked at and every production
 * tried is a step, so that what reading costs can be counted instead of timed.
 */
public final class NotationText {
    private final String characters;
    private long steps;

    /** A text, already folded. */
    public NotationText(String characters) {
        this.characters = characters;
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
        for (int i = Math.max(0, from); i < to; i++) {
            if (charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words stand anywhere in a stretch. */
    public boolean contains(String words, int from, int to) {
        for (int i = from; i <= to - words.length(); i++) {
            if (charAt(i) == words.charAt(0) && startsWith(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** The last place of a character between two indices, the second included, or −1. */
    public int lastIndexOf(char c, int from, int last) {
        for (int i = Math.min(last, characters.length() - 1); i >= from; i--) {
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
