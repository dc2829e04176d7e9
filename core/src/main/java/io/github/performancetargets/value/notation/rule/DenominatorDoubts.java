package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.util.List;
import java.util.Set;

/** 分母疑义 Tells which units with a denominator may be two amounts beside each other, or name one unit twice. */
final class DenominatorDoubts {
    private DenominatorDoubts() {}

    static int repeatedRate(Value value) {
        String below = value.below();
        if (below.indexOf('·') < 0) {
            boolean same = value.unit() != null
                    && below.equals(value.unit().numerator().symbol());
            return same ? value.doubtAt() : -1;
        }
        List<String> atoms = List.of(below.split("·", -1));
        return Set.copyOf(atoms).size() < atoms.size() ? value.doubtAt() : -1;
    }

    // 500户/1200人: two values; so many for each 10万人, or for each two years, is a rate
    static int slashList(Value value) {
        NotationText s = value.reading().s;
        int end = value.behind();
        while (end < s.length() && "，,；;、。".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        int slash = s.lastIndexOf('/', value.mark(), end - 1);
        if (slash < 0 || slash + 1 >= s.length() || !NumberReader.isDigit(s.charAt(slash + 1))) {
            return -1;
        }
        int before = s.lastIndexOf('/', value.mark(), slash - 1);
        if (before >= 0 && NumberReader.isDigit(s.charAt(before + 1))) {
            return slash;
        }
        int at = slash + 1;
        while (NumberReader.isDigit(value.charAt(at))) {
            at++;
        }
        String digits = s.substring(slash + 1, at);
        MeasurementUnit below =
                value.unit() == null ? null : value.unit().denominator().orElse(null);
        boolean multiplied = "百千万亿".indexOf(value.charAt(at)) >= 0;
        boolean round = isPowerOfTen(digits, multiplied ? 1 : 4);
        boolean same = value.unit() != null
                && isPowerOfTen(digits, 2)
                && s.startsWith(value.unit().numerator().symbol(), at);
        boolean measured = same || (digits.equals("100") && below != null && !below.isCounted());
        boolean one = !value.isRange() && value.amount().equals(Amount.of(1));
        boolean time = value.reading().units.readWord(s, at, s.length())
                && value.reading().units.unit() != null
                && value.reading().units.unit().isTime();
        return round || measured || digits.equals("1") || one || time || value.charAt(at) == '个' ? -1 : slash;
    }

    private static boolean isPowerOfTen(String digits, int shortest) {
        return digits.length() >= shortest
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(c -> c == '0');
    }

    static int twoAmounts(Value value) {
        String below = value.below();
        int digits = 0;
        while (digits < below.length() && NumberReader.isDigit(below.charAt(digits))) {
            digits++;
        }
        boolean round = digits > 2
                && below.charAt(0) == '1'
                && below.substring(1, digits).chars().allMatch(c -> c == '0');
        MeasurementUnit unit = value.unit();
        return unit != null
                        && digits > 0
                        && !round
                        && below.substring(digits).equals(unit.numerator().symbol())
                ? value.doubtAt()
                : -1;
    }
}
