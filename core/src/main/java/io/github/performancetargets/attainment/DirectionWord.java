package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Folding;
import io.github.performancetargets.text.TextParseException;
import java.util.List;
import java.util.Objects;

/**
 * 方向词 A word at the end of the names of indicators, and what it says about them.
 *
 * @param role what it says
 * @param word the word
 * @param contexts words one of which has to stand before it; empty where none has to
 * @param examples names that show it, each with {@code =more}, {@code =less} or {@code =exact} where that is not the role
 */
public record DirectionWord(Role role, String word, List<String> contexts, List<String> examples) {
    private static final int COLUMNS = 4;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public DirectionWord {
        Objects.requireNonNull(role, "role");
        if (Folding.isBlank(word)) {
            throw new IllegalArgumentException("expected a word, found a blank text");
        }
        contexts = List.copyOf(contexts);
        examples = List.copyOf(examples);
    }

    /** 作用 What a word says. */
    public enum Role {
        /** 正向 More is better. */
        MORE,
        /** 逆向 Less is better. */
        LESS,
        /** 定额 Only the amount itself is right. */
        EXACT,
        /** 后缀 Nothing by itself: the word before it decides. */
        SUFFIX,
        /** 否定 The opposite of the word behind it. */
        NOT;

        private static Role of(String row, String code) {
            return switch (code) {
                case "more" -> MORE;
                case "less" -> LESS;
                case "exact" -> EXACT;
                case "suffix" -> SUFFIX;
                case "not" -> NOT;
                default -> throw new TextParseException(row, 0, "more, less, exact, suffix or not");
            };
        }
    }

    /**
     * Reads a row: role, word, contexts, examples, with tabs between; {@code -} where there are no contexts.
     *
     * @throws TextParseException if it is anything else
     */
    static DirectionWord parse(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new TextParseException(row, row.length(), "role, word, contexts and examples with tabs between");
        }
        if (cells[1].isBlank()) {
            throw new TextParseException(row, cells[0].length() + 1, "a word");
        }
        return new DirectionWord(
                Role.of(row, cells[0]), cells[1], cells[2].equals("-") ? List.of() : words(cells[2]), words(cells[3]));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.trim().split(" +"));
    }
}
