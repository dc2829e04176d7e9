package io.github.performancetargets.value.notation.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The index over all words of {@code words.txt}: the longest word with one of some roles that begins or ends at an index.
 * Built once, immutable afterwards; looking up allocates nothing.
 */
public final class NotationLexicon {
    // powers of two, above the number of first characters and of first pairs of characters
    private static final int BUCKETS = 2048;
    private static final int PAIRS = 4096;
    private static final NotationWord[] NONE = {};
    private static final List<String> ENDS = List.of("到", "至", "为", "成");

    private static final NotationLexicon STANDARD = new NotationLexicon(LexiconFile.entries());

    private final List<NotationWord> words;
    // by the two characters at the beginning or end, modulo the number of pairs; longer words before shorter ones
    private final NotationWord[][] byFirst = new NotationWord[PAIRS][];
    private final NotationWord[][] byLast = new NotationWord[PAIRS][];
    // words of one character
    private final NotationWord[][] single = new NotationWord[BUCKETS][];
    // what the words of a bucket can do, so that most characters are passed without a look at a word
    private final long[] firstRoles = new long[BUCKETS];
    private final long[] lastRoles = new long[BUCKETS];

    private NotationLexicon(List<LexiconFile.Entry> entries) {
        Map<String, Long> roles = new LinkedHashMap<>();
        for (LexiconFile.Entry entry : entries) {
            for (String word : entry.words()) {
                roles.put(word, roles.getOrDefault(word, 0L) | entry.role().bit());
            }
        }
        addReached(entries, WordRole.INCREASE, WordRole.REACH, roles);
        addReached(entries, WordRole.DECREASE, WordRole.KEEP, roles);
        List<NotationWord> all = new ArrayList<>(roles.size());
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
        Arrays.fill(single, NONE);
        for (Map.Entry<String, Long> each : roles.entrySet()) {
            NotationWord word = new NotationWord(each.getKey(), each.getValue());
            all.add(word);
            int first = word.text().charAt(0) % BUCKETS;
            int last = word.text().charAt(word.length() - 1) % BUCKETS;
            if (word.length() == 1) {
                single[first] = with(single[first], word);
            } else {
                int start = pair(word.text().charAt(0), word.text().charAt(1));
                int end =
                        pair(word.text().charAt(word.length() - 2), word.text().charAt(word.length() - 1));
                byFirst[start] = with(byFirst[start], word);
                byLast[end] = with(byLast[end], word);
            }
            firstRoles[first] |= word.roles();
            lastRoles[last] |= word.roles();
        }
        words = List.copyOf(all);
    }

    // 增至, 降低到, 缩短为: a change with a word for its end is the bound that it leads to, unless the file says otherwise
    private static void addReached(
            List<LexiconFile.Entry> entries, WordRole change, WordRole reached, Map<String, Long> roles) {
        for (LexiconFile.Entry entry : entries) {
            for (String word : entry.role() == change ? entry.words() : List.<String>of()) {
                for (String end : word.length() > 1 ? ENDS : List.<String>of()) {
                    roles.putIfAbsent(word + end, reached.bit());
                }
            }
        }
    }

    private static int pair(char one, char other) {
        return (31 * one + other) % PAIRS;
    }

    private static NotationWord[] with(NotationWord[] old, NotationWord word) {
        int at = 0;
        while (at < old.length && old[at].length() >= word.length()) {
            at++;
        }
        NotationWord[] grown = new NotationWord[old.length + 1];
        System.arraycopy(old, 0, grown, 0, at);
        grown[at] = word;
        System.arraycopy(old, at, grown, at + 1, old.length - at);
        return grown;
    }

    /** Every word. */
    public static List<NotationWord> words() {
        return STANDARD.words;
    }

    /** The word that is spelt so; null if there is none. */
    static @Nullable NotationWord find(String text) {
        NotationWord[] bucket = text.length() == 1
                ? STANDARD.single[text.charAt(0) % BUCKETS]
                : STANDARD.byFirst[pair(text.charAt(0), text.charAt(1))];
        for (NotationWord word : bucket) {
            if (word.text().equals(text)) {
                return word;
            }
        }
        return null;
    }

    /** What the words that begin with a character can do. */
    static long roles(char first) {
        return STANDARD.firstRoles[first % BUCKETS];
    }

    /** The longest word with one of the roles that begins at an index and ends at the limit or before it, or null. */
    public static @Nullable NotationWord at(NotationText s, int from, int to, long roles) {
        return from >= to || s.lacksRoles(roles) ? null : STANDARD.beginning(s, from, to, roles);
    }

    /** The longest word with the role that begins at an index and ends at the limit or before it, or null. */
    public static @Nullable NotationWord at(NotationText s, int from, int to, WordRole role) {
        return at(s, from, to, role.bit());
    }

    private @Nullable NotationWord beginning(NotationText s, int from, int to, long roles) {
        char first = s.charAt(from);
        if ((firstRoles[first % BUCKETS] & roles) == 0) {
            return null;
        }
        if (from + 1 < to) {
            for (NotationWord word : byFirst[pair(first, s.charAt(from + 1))]) {
                if ((word.roles() & roles) != 0 && word.length() <= to - from && s.startsWith(word.text(), from)) {
                    return word;
                }
            }
        }
        return alone(first, roles);
    }

    private @Nullable NotationWord alone(char c, long roles) {
        for (NotationWord word : single[c % BUCKETS]) {
            if ((word.roles() & roles) != 0 && word.text().charAt(0) == c) {
                return word;
            }
        }
        return null;
    }

    /** The longest word with one of the roles that ends at an index and begins at the limit or behind it, or null. */
    public static @Nullable NotationWord before(NotationText s, int from, int to, long roles) {
        return from >= to || s.lacksRoles(roles) ? null : STANDARD.ending(s, from, to, roles);
    }

    /** The longest word with the role that ends at an index and begins at the limit or behind it, or null. */
    public static @Nullable NotationWord before(NotationText s, int from, int to, WordRole role) {
        return before(s, from, to, role.bit());
    }

    private @Nullable NotationWord ending(NotationText s, int from, int to, long roles) {
        char last = s.charAt(to - 1);
        if ((lastRoles[last % BUCKETS] & roles) == 0) {
            return null;
        }
        if (from + 1 < to) {
            for (NotationWord word : byLast[pair(s.charAt(to - 2), last)]) {
                int length = word.length();
                if ((word.roles() & roles) != 0 && length <= to - from && s.startsWith(word.text(), to - length)) {
                    return word;
                }
            }
        }
        return alone(last, roles);
    }

    /** Whether one word with the role is the whole stretch. */
    public static boolean fills(NotationText s, int from, int to, WordRole role) {
        NotationWord word = at(s, from, to, role);
        return word != null && word.length() == to - from;
    }

    /** Whether the whole stretch is one word that may be a subject or noun. */
    public static boolean isName(NotationText s, int from, int to) {
        // 率 ends a name and is none; 不当 bends nothing and names nothing
        long roles = WordRole.NAMES & ~(WordRole.ORDINARY.bit() | (to - from == 1 ? WordRole.HEAD.bit() : 0));
        NotationWord word = at(s, from, to, roles);
        return word != null && word.length() == to - from;
    }

    /** The index of the first word with the role within a stretch, or −1. */
    public static int find(NotationText s, int from, int to, WordRole role) {
        for (int i = s.lacksRoles(role.bit()) ? to : from; i < to; i++) {
            if (at(s, i, to, role) != null) {
                return i;
            }
        }
        return -1;
    }
}
