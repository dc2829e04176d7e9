package io.github.performancetargets.rule;

import io.github.performancetargets.text.TextParseException;

/**
 * 规则编号 The stable name of a rule: {@code completeness/slot-missing}. Never reused for another rule. An own rule takes a
 * prefix of its own.
 *
 * @param value two or more words of lower-case letters, digits and hyphens, joined by slashes
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /**
     * Checks the grammar.
     *
     * @throws TextParseException if the text is not in it
     */
    public RuleId {
        boolean slash = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean joint = (c == '/' || c == '-') && i > 0 && i < value.length() - 1 && !isJoint(value.charAt(i - 1));
            if (!word && !joint) {
                throw new TextParseException(value, i, "a lower-case letter, a digit or a single '-' or '/' inside");
            }
            slash |= c == '/';
        }
        if (!slash) {
            throw new TextParseException(value, value.length(), "a '/' after the prefix");
        }
    }

    private static boolean isJoint(char c) {
        return c == '/' || c == '-';
    }

    /**
     * The id of a text.
     *
     * @throws TextParseException if the text is not in the grammar
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
