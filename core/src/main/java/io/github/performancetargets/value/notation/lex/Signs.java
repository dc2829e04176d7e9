package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import org.jspecify.annotations.Nullable;

/** Reads a comparison sign in any of its spellings: ≥, >=, 》=, ≧ (folded before), ≮. It holds the last sign it read. */
public final class Signs {
    private @Nullable ComparisonOperator operator;
    private boolean approximate;
    private int end;

    /** The operator; null where none was read. */
    @Nullable
    public ComparisonOperator operator() {
        return operator;
    }

    /** Whether the number itself is included: ≤, but not <. */
    public boolean isInclusive() {
        return operator == ComparisonOperator.AT_MOST || operator == ComparisonOperator.AT_LEAST;
    }

    /** Whether the sign was ≈. */
    public boolean isApproximate() {
        return approximate;
    }

    /** Behind what was read. */
    public int end() {
        return end;
    }

    /** Whether a character is a comparison sign, or part of one. */
    public static boolean isSign(char c) {
        return switch (c) {
            case '>', '<', '=', '≥', '≤', '≮', '≯', '≠', '≈', '》', '《' -> true;
            default -> false;
        };
    }

    private static boolean isFull(char c) {
        return c == '≥' || c == '≤' || c == '≮' || c == '≯' || c == '≈';
    }

    /** Reads the signs at an index as one; false where they make none. */
    public boolean read(NotationText s, int from, int to) {
        boolean more = false;
        boolean less = false;
        boolean equal = false;
        approximate = false;
        int at = from;
        for (; at < to && isSign(s.charAt(at)); at++) {
            switch (s.charAt(at)) {
                case '>', '》' -> more = true;
                case '<', '《' -> less = true;
                case '=' -> equal = true;
                case '≥', '≮' -> {
                    more = true;
                    equal = true;
                }
                case '≤', '≯' -> {
                    less = true;
                    equal = true;
                }
                case '≈' -> approximate = true;
                default -> {
                    end = at;
                    return false;
                }
            }
            if (at > from && (s.charAt(at) == s.charAt(at - 1) || isFull(s.charAt(at)))) {
                end = at;
                return false;
            }
        }
        end = at;
        if ((more && less) || at - from > 3 || (approximate && (more || less))) {
            end = from;
            return false;
        }
        if (more) {
            operator = equal ? ComparisonOperator.AT_LEAST : ComparisonOperator.MORE_THAN;
        } else if (less) {
            operator = equal ? ComparisonOperator.AT_MOST : ComparisonOperator.LESS_THAN;
        } else {
            operator = equal && !approximate ? ComparisonOperator.EQUAL : ComparisonOperator.UNSPECIFIED;
        }
        return true;
    }
}
