package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.UnitAhead;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/** Reads the denominators that stand before a number: 每次, 每人每月, 每个村, 人均, 月人均, 年2次. It holds what they add up to. */
final class RateReader {
    /** So much for each. */
    static final Production<Class<?>> RATE = Production.<Class<?>>of(
                    "rate before",
                    "{每 unit or unit 均 or unit-of-time} … number unit",
                    "the unit of the number over those of the rate",
                    RateReader.class)
            .reads("每人每月不超过300元", "≤300元/人·月", "月人均600元", "600元/人·月", "年2次", "2次/年", "每两年1次", "1次/2年")
            .refuses("每次3次", "ambiguous", "每亩300", "unexpected");

    private static final int MAX_EACH = 14;

    private final Reading reading;
    private @Nullable MeasurementUnit per;
    private final UnitAhead ahead;
    private final RateWords words;

    RateReader(Reading reading) {
        this.reading = reading;
        this.ahead = new UnitAhead(reading);
        this.words = new RateWords(reading, ahead);
    }

    /** Forgets what was read. */
    void reset() {
        per = null;
        ahead.reset();
    }

    /** Looks ahead at the unit of the number at a mark. */
    void lookAhead(int mark, int to) {
        ahead.look(mark, to);
    }

    /** The denominator; null where none was named. */
    @Nullable
    MeasurementUnit per() {
        return per;
    }

    /** The unit that will stand behind the number, as far as a look ahead tells. */
    @Nullable
    MeasurementUnit ahead() {
        return ahead.unit();
    }

    /** Reads the denominators that end at an index, from there backwards; answers with where they begin. */
    int before(int from, int start) {
        NotationText s = reading.s;
        int at = start;
        while (at > from) {
            int each = s.lastIndexOf('每', Math.max(from, at - MAX_EACH), at - 1);
            if (each >= 0 && words.every(each, at) && reading.units.end() == at) {
                addInside(reading.units.unit());
                at = each;
            } else if (each >= 0 && each == at - 2 && words.isUnlisted(at - 1, at)) {
                // 每校每年2次
                addInside(reading.units.unit());
                at = each;
            } else if (s.charAt(at - 1) == '均' && words.isAverage(from, at - 1)) {
                addInside(reading.units.unit());
                at -= 2;
                if (at - 1 == from && reading.units.readWhole(s, from, at)) {
                    // 月人均600元, 人月均600元
                    if (RateWords.isTime(reading.units.unit())) {
                        addOutside(reading.units.unit());
                    } else {
                        addInside(reading.units.unit());
                    }
                    at = from;
                }
            } else if (s.startsWith("平均", Math.max(from, at - 2))
                    && at - 2 > from
                    && words.isMeanOf(from, at - 2) > from - 1) {
                addInside(reading.units.unit());
                at = words.isMeanOf(from, at - 2);
            } else if (words.isSingle(Math.max(from, at - 2), at)) {
                addInside(reading.units.unit());
                at -= 2;
            } else {
                break;
            }
        }
        if (at > from
                && per == null
                && reading.units.readWord(s, from, at)
                && reading.units.end() == at
                && words.isFrequency(reading.units.unit())
                && RateWords.isOneCharacter(NotationLexicon.at(s, from, at, WordRole.NAMES))) {
            // 年2次, 季度1次
            addInside(reading.units.unit());
            at = from;
        }
        return at;
    }

    /** Reads the denominators at the beginning of the words before a number; answers with where the words go on. */
    int atBeginning(int from, int to) {
        char first = reading.s.charAt(from);
        if (per != null && first != '每' && first != '单') {
            return from;
        }
        // 每名学生每天5元: those beside the number were read before
        MeasurementUnit inner = per;
        per = null;
        int start = outer(from, to);
        addOutside(inner);
        return start;
    }

    private int outer(int from, int to) {
        NotationText s = reading.s;
        int start = from;
        boolean found = true;
        while (found && start < to) {
            found = true;
            if (words.isSingle(start, to) || words.isTimeOfDeed(start, to)) {
                addOutside(reading.units.unit());
                start = reading.units.end();
            } else if (s.charAt(start) == '每' && words.every(start, to)) {
                addOutside(reading.units.unit());
                start = reading.units.end();
            } else if (s.charAt(start) == '每' && words.isUnlisted(start + 1, to)) {
                addOutside(reading.units.unit());
                return start + 2;
            } else if (words.isTimeAndPerson(start, to)) {
                addOutside(reading.units.unit());
                addOutside(reading.catalogue.find(s.substring(start, start + 1)).orElse(null));
                start += 3;
            } else if (words.isPersonAndTime(start, to)) {
                addOutside(reading.units.unit());
                start += 1;
            } else if (start + 1 < to
                    && s.charAt(start + 1) == '均'
                    && (words.isAverage(start, start + 1) || words.isYearly(start, from))) {
                addOutside(reading.units.unit());
                start += 2;
            } else if (words.isTimeOfMean(start, to)) {
                addOutside(reading.units.unit());
                start += 3;
            } else {
                found = false;
            }
        }
        return start;
    }

    /** Reads denominators in the middle of the words, 大棚每座补助; answers with where the words go on. */
    int inMiddle(int from, int to) {
        int at = from;
        while (at < to && reading.s.charAt(at) == '每' && words.every(at, to)) {
            addOutside(reading.units.unit());
            at = reading.units.end();
        }
        return at;
    }

    /** Takes a denominator from within the words, 农民人均收入, where none was named otherwise. */
    void within(int from, int to) {
        for (int i = from + 1; per == null && i < to; i++) {
            if (words.isAverage(from, i)) {
                addOutside(reading.units.unit());
                if (words.isTimeOfDeed(i + 1, to) || words.isTimeBefore(from, i - 2)) {
                    // 户均年增收3000元, 月人均补差380元
                    addOutside(reading.units.unit());
                }
            }
        }
    }

    /** Whether the 均 that ends at an index belongs to 平均, 人均, 年均 and the like. */
    boolean isMean(int from, int end) {
        return words.isMean(from, end);
    }

    /** Behind 每亩 in 每亩成本下降5%, where the name of a share begins so; else the index. */
    int ofEach(int from, int to) {
        return words.ofEach(from, to);
    }

    private void addInside(@Nullable MeasurementUnit unit) {
        if (unit != null) {
            per = per == null ? unit : reading.times(unit, per);
        }
    }

    private void addOutside(@Nullable MeasurementUnit unit) {
        if (unit != null) {
            per = per == null ? unit : reading.times(per, unit);
        }
    }
}
