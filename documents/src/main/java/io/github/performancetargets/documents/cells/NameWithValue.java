package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;

/**
 * 名称含值 A value that stands in the cell of the name: {@code 培训人数≥200人}.
 *
 * @param name the words before the operator
 * @param value from the operator on
 */
public record NameWithValue(String name, String value) {
    private static final String OPERATORS = "≥≤＞＜><=＝≧≦";

    /**
     * Splits a name where the form has no column for values: at its operator, else at a colon, else at its first digit; empty
     * unless the rest is a number as a whole.
     */
    public static Optional<NameWithValue> readAlone(String text) {
        Optional<NameWithValue> split = read(text);
        if (split.isPresent()) {
            return split;
        }
        int from = markEnd(text);
        if (text.startsWith("每", from)
                && StatedTarget.read(text.substring(from)).target() instanceof Quantified) {
            // 每户240元 names nothing that it would be the value of
            return Optional.empty();
        }
        int colon = Math.max(text.indexOf(':', from), text.indexOf('：', from));
        if (colon > 0) {
            return whole(text.substring(0, colon), LabelWords.stripped(text.substring(colon + 1)));
        }
        for (int i = from + 2; i < text.length(); i++) {
            if (LabelWords.isDigit(text.charAt(i))) {
                return CellShape.hasDigit(text.substring(from, i))
                        ? Optional.empty()
                        : whole(text.substring(0, i), text.substring(i));
            }
        }
        return Optional.empty();
    }

    /** The end of 指标1：, which numbers a name and is no part of it. */
    private static int markEnd(String text) {
        int end = text.startsWith("指标") ? 2 : 0;
        while (end > 0 && end < text.length() && LabelWords.isDigit(text.charAt(end))) {
            end++;
        }
        boolean marked = end > 2 && end < text.length() && ":：、.".indexOf(text.charAt(end)) >= 0;
        return marked ? end + 1 : 0;
    }

    private static Optional<NameWithValue> whole(String name, String value) {
        if (endsInOpenBracket(name)) {
            // (2分) behind a name says its points
            return Optional.empty();
        }
        return StatedTarget.read(value).target() instanceof Quantified
                ? Optional.of(new NameWithValue(LabelWords.stripped(name), value))
                : Optional.empty();
    }

    /** Splits a name at its operator; empty unless what follows is a number as a whole. */
    public static Optional<NameWithValue> read(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPERATORS.indexOf(text.charAt(i)) >= 0) {
                // ≥95% alone names nothing
                return i == 0 ? Optional.empty() : whole(text.substring(0, i), text.substring(i));
            }
        }
        return Optional.empty();
    }

    private static boolean endsInOpenBracket(String name) {
        String folded = LabelWords.folded(name);
        return folded.lastIndexOf('(') > folded.lastIndexOf(')');
    }
}
