package io.github.performancetargets.value.notation;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Target;

/** 文义相符 Whether the words of a value and its stored meaning say the same. */
final class Agreement {
    private static final int LONG_DIGITS = 18;

    private Agreement() {}

    public static boolean of(Notation notation, String text, Target stored) {
        if (stored instanceof NotUnderstood || Folding.isBlank(text) || text.length() > Notation.MAX_LENGTH) {
            return true;
        }
        if (stored instanceof Bound bound ? isWrittenPlainly(text, bound) : isPrinted(text, stored)) {
            return true;
        }
        Target meaning = notation.meaning(text);
        if (meaning == null || meaning.equals(stored) || saysLess(meaning, stored)) {
            return true;
        }
        // what the reader of values refuses to vouch for contradicts nothing
        return notation.read(text).target() instanceof NotUnderstood;
    }

    // a meaning that says more than the words, such as an operator from another column, does not disagree
    private static boolean saysLess(Target read, Target stored) {
        return read instanceof Bound words
                && stored instanceof Bound meaning
                && words.amount().equals(meaning.amount())
                && (words.operator() == ComparisonOperator.UNSPECIFIED || words.operator() == meaning.operator())
                && (words.unit().isEmpty() || words.unit().equals(meaning.unit()));
    }

    // 年度内完成: a deadline that stands there as it is printed reads back to itself
    private static boolean isPrinted(String text, Target stored) {
        return stored instanceof Deadline deadline && deadline.subject().isEmpty() && text.equals(deadline.toString());
    }

    // ≥200人, as most values are: sign, digits and symbol of the stored bound, which no reading takes for anything else
    private static boolean isWrittenPlainly(String text, Bound bound) {
        MeasurementUnit unit = bound.unit().orElse(null);
        if (unit == null
                || bound.approximate()
                || bound.subject().isPresent()
                || bound.baseline().isPresent()
                || !(unit.isCounted() || unit.isPercent() || unit.isMoney() || unit.isMultiplier())) {
            return false;
        }
        int from = skip(text, sign(bound.operator()), 0);
        int digits = from < 0 ? -1 : digits(text, from, bound.amount());
        int symbol = digits < 0 ? -1 : skip(text, unit.symbol(), digits);
        int end = symbol < 0 ? -1 : skip(text, unit.countedNoun().orElse(""), symbol);
        return end >= 0 && afterBlanks(text, end) == text.length();
    }

    private static String sign(ComparisonOperator operator) {
        return operator == ComparisonOperator.UNSPECIFIED ? "" : operator.sign();
    }

    /** Where the words end that stand at an index behind blanks, or -1 where others stand there. */
    private static int skip(String text, String words, int from) {
        int at = afterBlanks(text, from);
        for (int i = 0; i < words.length(); i++, at++) {
            if (at >= text.length() || Folding.fold(text.charAt(at)) != words.charAt(i)) {
                return -1;
            }
        }
        return at;
    }

    /** Where the digits of an amount end that stand at an index behind blanks, or -1 where others stand there. */
    private static int digits(String text, int from, Amount amount) {
        int start = afterBlanks(text, from);
        int at = start;
        long number = 0;
        int point = -1;
        for (; at < text.length(); at++) {
            char c = Folding.fold(text.charAt(at));
            if (c == '.' && point < 0 && at > start) {
                point = at;
                continue;
            }
            if (c < '0' || c > '9') {
                break;
            }
            if (at - start == LONG_DIGITS) {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        int scale = point < 0 ? 0 : at - point - 1;
        boolean written = at > start && at != point + 1;
        return written && Amount.ofScaled(number, scale).equals(amount) ? at : -1;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Folding.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
