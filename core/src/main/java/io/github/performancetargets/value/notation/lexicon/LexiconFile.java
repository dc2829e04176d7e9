package io.github.performancetargets.value.notation.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of the notation as they are written down in {@code words.txt}: a line per role and example. Its columns are the
 * role, the words, a text in which a word of the line stands for {@code {}}, and how that text reads. Words that differ in both
 * halves stand once: {@code 110,120+急救,接警} is four words. Characters that stand for others are written down in {@code characters.txt}.
 */
public final class LexiconFile {
    private static final String WORDS = "words.txt";
    private static final String CHARACTERS = "characters.txt";

    /**
     * One line.
     *
     * @param role what the words do
     * @param words the words
     * @param example a text with {@code {}} where each of the words may stand
     * @param reads how the example is printed, or the code of the reason why it is refused
     */
    public record Entry(WordRole role, List<String> words, String example, String reads) {}

    // characters rather than words: the right one, and those that are written for it
    static final String SLIPS = "slip";
    static final String VARIANTS = "variant";

    private LexiconFile() {}

    /** Every line that lists words. */
    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (List<String> columns : lines(WORDS)) {
            entries.add(entry(columns));
        }
        return entries;
    }

    /** Groups of characters: the first of each is meant where one of the others is written. */
    static List<String> groups(String kind) {
        List<String> groups = new ArrayList<>();
        for (List<String> columns : lines(CHARACTERS)) {
            if (columns.get(0).equals(kind)) {
                groups.addAll(split(columns.get(1), ' '));
            }
        }
        return groups;
    }

    private static List<List<String>> lines(String name) {
        List<List<String>> lines = new ArrayList<>();
        String text = text(name);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (!line.isEmpty() && line.charAt(0) != '#') {
                List<String> columns = split(line, '|');
                if (columns.size() < 2) {
                    throw new IllegalStateException(name + " bug: expected role | words, found " + line);
                }
                lines.add(columns);
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }

    private static Entry entry(List<String> columns) {
        WordRole role = WordRole.valueOf(columns.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Entry(
                role,
                words(columns.get(1)),
                columns.size() > 2 ? columns.get(2) : "",
                columns.size() > 3 ? columns.get(3) : "");
    }

    // 110,120+急救,接警 stands for every pair of a beginning and an end
    private static List<String> words(String column) {
        if (column.indexOf('+') < 0) {
            return split(column, ' ');
        }
        List<String> words = new ArrayList<>();
        for (String each : split(column, ' ')) {
            int plus = each.indexOf('+');
            if (plus < 0) {
                words.add(each);
                continue;
            }
            List<String> ends = split(each.substring(plus + 1), ',');
            for (String beginning : split(each.substring(0, plus), ',')) {
                for (String end : ends) {
                    words.add(beginning + end);
                }
            }
        }
        return words;
    }

    // by hand: this runs at start-up, where the first regular expression would cost more than all of it
    private static List<String> split(String line, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int end = line.indexOf(mark, from);
            String part = line.substring(from, end < 0 ? line.length() : end);
            if (mark == '|') {
                parts.add(part.strip());
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end < 0 ? line.length() + 1 : end + 1;
        }
        return parts;
    }

    private static String text(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " bug: the resource is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
