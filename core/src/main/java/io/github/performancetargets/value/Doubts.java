package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 疑义 Tells whether a number that could be read may mean something else: a grade, a year, a place in a ranking, a version. */
final class Doubts {
    private static final Set<UnitKind> HARDLY_THOUSANDS =
            Set.of(UnitKind.PERCENT, UnitKind.PERCENTAGE_POINT, UnitKind.SCORE);
    private static final NotationWords<Boolean> RANKS = NotationWords.of(Map.of(true, "排名 名次 位次"));

    private final Reading reading;
    private final Meaning meaning;
    private final PrefixReader prefix;

    Doubts(Reading reading, Meaning meaning, PrefixReader prefix) {
        this.reading = reading;
        this.meaning = meaning;
        this.prefix = prefix;
    }

    /** Whether an amount, which ended before an index, may be none. */
    boolean mayMeanSomethingElse(Amount amount, @Nullable MeasurementUnit unit, int behind) {
        if (maybeTwo(unit)) {
            return true;
        }
        if (unit == null) {
            return !reading.number.isGrouped()
                    && (BareNumbers.isCode(amount) || (!meaning.hasOperator() && BareNumbers.isRecentYear(amount)));
        }
        // of grades it is not said which end is better: 二级以上; -30人 is an item behind a dash rather than less than
        // nothing
        return (UnitReader.isOrdinal(unit) && !countsKinds(unit))
                || (unit.isCounted() && amount.signum() < 0)
                || (maySayWhichYear(unit) && BareNumbers.isRecentYear(amount))
                || isTwoAmounts(unit)
                || isVersion(behind)
                || isRank(behind);
    }

    // 1000人次/1500人次: this year and the next, or what is reached and what is hoped for; 3人/1000人 is a rate
    private static boolean isTwoAmounts(MeasurementUnit unit) {
        String below = unit.denominator().map(MeasurementUnit::symbol).orElse("");
        int digits = 0;
        while (digits < below.length() && NumberReader.isDigit(below.charAt(digits))) {
            digits++;
        }
        boolean round = digits > 2
                && below.charAt(0) == '1'
                && below.substring(1, digits).chars().allMatch(c -> c == '0');
        return digits > 0
                && !round
                && below.substring(digits).equals(unit.numerator().symbol());
    }

    /** Whether the ends of a range may be none. */
    boolean mayMeanSomethingElse(Amount low, Amount high, @Nullable MeasurementUnit unit) {
        return maybeTwo(unit)
                || (unit != null
                        && (UnitReader.isOrdinal(unit) || (maySayWhichYear(unit) && BareNumbers.areCodes(low, high))));
    }

    /** Whether a year before the unit says which one it is: 2023学年, but 2学年. */
    static boolean maySayWhichYear(MeasurementUnit unit) {
        return unit.symbol().equals("学年");
    }

    // 95 100% is hardly ninety-five thousand
    private boolean maybeTwo(@Nullable MeasurementUnit unit) {
        return reading.number.isSpaced() && (unit == null || HARDLY_THOUSANDS.contains(unit.kind()));
    }

    // 上升2名, 排名提高2名: places, and no persons
    private boolean isRank(int behind) {
        String s = reading.s;
        if (behind < 2 || s.charAt(behind - 1) != '名') {
            return false;
        }
        int mark = behind - 2;
        while (mark > 0 && NumberReader.isDigit(s.charAt(mark))) {
            mark--;
        }
        return "升降".indexOf(s.charAt(mark)) >= 0 || RANKS.find(s, 0, mark) >= 0;
    }

    // 2.0版本 is a name
    private boolean isVersion(int behind) {
        return reading.s.startsWith("版本", behind - 1);
    }

    // 5类 alone counts kinds; 3类以上, 水质3类 and 二类 may be grades
    private boolean countsKinds(MeasurementUnit unit) {
        String s = reading.s;
        int last = s.length() - 1;
        return unit.symbol().equals("类")
                && s.indexOf('类') == last
                && NumberReader.isDigit(s.charAt(last - 1))
                && prefix.subject() == null;
    }
}
