package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 名称含值 A value that stands in the cell of the name: {@code 培训人数≥200人}.
 *
 * @param name the words before the operator
 * @param value from the operator on
 */
public record NameWithValue(String name, String value) {
    private static final int SHORTEST_NAME = 3;
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

    /**
     * Splits a name whose heading says that its value stands with it: as {@link #readAlone}, else at a colon, a line break, a dash or
     * a blank, or before a time at its end; whatever stands behind is the value then.
     */
    public static Optional<NameWithValue> readBoth(String text) {
        Optional<NameWithValue> split = readAlone(text);
        int from = markEnd(text);
        for (String marks : List.of(":：", "\n", "—–-", " \u3000\t")) {
            for (int i = from + 1; split.isEmpty() && i < text.length() - 1; i++) {
                split = marks.indexOf(text.charAt(i)) < 0 ? split : parts(text.substring(0, i), text.substring(i + 1));
            }
        }
        for (int i = from + 2; split.isEmpty() && i < text.length(); i++) {
            boolean time = LabelWords.isDigit(text.charAt(i))
                    && StatedTarget.read(text.substring(i)).target() instanceof Deadline;
            if (LabelWords.isDigit(text.charAt(i)) && !time) {
                return Optional.empty();
            }
            split = time ? parts(text.substring(0, i), text.substring(i)) : split;
        }
        return split;
    }

    /**
     * The parts of a text that says several names with their values: {@code 受益学生数：≥5225人；供餐学校数：31所}. Where a part is no
     * name with its value, it is one name with several conditions, and there are none.
     *
     * @param both whether the heading says that values stand with the names, so that words behind a colon are one too
     */
    public static List<String> pairs(String text, boolean both) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "；;\n".indexOf(text.charAt(i)) >= 0) {
                String part = LabelWords.stripped(text.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts.size() > 1 && parts.stream().allMatch(part -> isPair(part, both)) ? parts : List.of();
    }

    private static boolean isPair(String part, boolean both) {
        boolean colon = part.indexOf(':') > 0 || part.indexOf('：') > 0;
        return (both && colon ? readBoth(part) : readAlone(part))
                .filter(r -> r.name().length() >= SHORTEST_NAME
                        && !r.name().startsWith("其中")
                        && r.name().indexOf('：') < 0
                        && r.name().indexOf(':') < 0)
                .isPresent();
    }

    /** A name and what stands behind the mark, if neither is empty and no operator or number was torn from the value. */
    private static Optional<NameWithValue> parts(String name, String value) {
        String before = LabelWords.stripped(name);
        String behind = LabelWords.stripped(value);
        boolean dashed = !behind.isEmpty() && "—–-".indexOf(behind.charAt(0)) >= 0;
        String rest = dashed ? LabelWords.stripped(behind.substring(1)) : behind;
        boolean torn = before.isEmpty() || rest.isEmpty() || CellShape.hasDigit(before.substring(before.length() - 1));
        return torn || endsInOpenBracket(before) ? Optional.empty() : Optional.of(new NameWithValue(before, rest));
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
        String words = LabelWords.stripped(LabelWords.withoutColon(LabelWords.stripped(name)));
        return StatedTarget.read(value).target() instanceof Quantified && !words.isEmpty()
                ? Optional.of(new NameWithValue(words, value))
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
