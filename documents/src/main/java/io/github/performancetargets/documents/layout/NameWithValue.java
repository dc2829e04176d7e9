package io.github.performancetargets.documents.layout;

import io.github.performancetargets.target.Quantified;
import io.github.performancetargets.target.StatedTarget;
import java.util.Optional;

/**
 * 名称含值 A value that stands in the cell of the name: {@code 培训人数≥200人}.
 *
 * @param name the words before the operator
 * @param value from the operator on
 */
record NameWithValue(String name, String value) {
    private static final String OPERATORS = "≥≤＞＜><=＝≧≦";

    /** Splits a name at its operator; empty unless what follows is a number as a whole. */
    static Optional<NameWithValue> read(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (OPERATORS.indexOf(text.charAt(i)) >= 0) {
                String value = text.substring(i);
                boolean whole = StatedTarget.read(value).target() instanceof Quantified;
                return whole
                        ? Optional.of(new NameWithValue(text.substring(0, i).strip(), value))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
