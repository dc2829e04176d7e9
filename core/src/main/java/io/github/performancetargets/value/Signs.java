package io.github.performancetargets.value;

import org.jspecify.annotations.Nullable;

/** Reads a comparison sign in any of its spellings: ≥, >=, 》=, ≧ (folded before), ≮. It holds the last sign it read. */
final class Signs {
    private @Nullable ComparisonOperator operator;
    private boolean approximate;
    private int end;

    @Nullable
    ComparisonOperator operator() {
        return operator;
    }

    /** Whether the sign was ≈. */
    boolean isApproximate() {
        return approximate;
    }

    int end() {
        return end;
    }

    static boolean isSign(char c) {
        return switch (c) {
            case '>', '<', '=', '≥', '≤', '≮', '≯', '≠', '≈', '》', '《' -> true;
            default -> false;
        };
    }

    private static boolean isFull(char c) {
        return c == '≥' || c == '≤' || c == '≮' || c == '≯' || c == '≈';
    }

    /** Reads the signs at an index as one; false where they make none. */
    boolean read(String s, int from, int to) {
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
