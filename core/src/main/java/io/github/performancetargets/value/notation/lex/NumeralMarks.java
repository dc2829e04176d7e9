package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/** Tells which numerals in Chinese begin an amount, 两次, 半小时, 三至五次, and which belong to a phrase or leave it open. */
final class NumeralMarks {
    private final Reading reading;
    private boolean doubtful;

    NumeralMarks(Reading reading) {
        this.reading = reading;
    }

    /** Whether a numeral with a unit was passed since the last question that may or may not be an amount. */
    boolean isDoubtful() {
        boolean passed = doubtful;
        doubtful = false;
        return passed;
    }

    /** The index itself where an amount begins there, else behind the numeral. */
    int numeral(int from, int at, int to) {
        NotationText s = reading.s;
        if (Marks.isFraction(s, at, to) || Marks.isHundredPercent(s, at, to) || (at == from && frequency(at, to) > 0)) {
            return at;
        }
        if (at > from && s.charAt(at - 1) == '前') {
            // 前三, 前十: a rank
            doubtful = true;
            return at + 1;
        }
        ChineseNumerals numerals = reading.numerals;
        if (!numerals.read(s, at, to)) {
            int end = at + 1;
            while (end < to && ChineseNumerals.isNumeral(s.charAt(end))) {
                end++;
            }
            // 百余次, 数百多人
            end += end + 1 < to && "余多".indexOf(s.charAt(end)) >= 0 && reading.units.readWord(s, end + 1, to) ? 1 : 0;
            if (end < to && (reading.units.readWord(s, end, to) || isShare(s, end, to))) {
                doubtful = true;
            }
            return end;
        }
        int end = numerals.end();
        int behindRange = range(s, from, at, end, to);
        if (behindRange != end) {
            return behindRange;
        }
        if (end == to && at == from && (end - at > 1 || s.charAt(at) == '零')) {
            return at;
        }
        if (end + 1 < to && (s.charAt(end) == '余' || s.charAt(end) == '多')) {
            end++;
        }
        if (isShare(s, end, to)) {
            ShareReader shares = reading.shares();
            if (shares.read(at, to) && isLed(s, from, at, shares.end()) && isShareEnded(s, shares.end(), to)) {
                return at;
            }
            doubtful = true;
            return end;
        }
        if (!reading.units.readWord(s, end, to)) {
            return end;
        }
        if (s.charAt(end) == '月' && s.charAt(at) != '两' && numerals.value() <= 12) {
            // 三月内: in March, or within three months; 六月起 counts no months
            doubtful = true;
            return end;
        }
        if (isLed(s, from, at, end) && isEnded(s, reading.units.end(), to)) {
            return at;
        }
        if (isCountAtEnd(s, from, at, to)) {
            return at;
        }
        doubtful = true;
        return end;
    }

    /** Whether half a length of time is an amount: 半小时内, 半年, 半年1次. */
    boolean isHalf(int from, int at, int to) {
        NotationText s = reading.s;
        if (at == from && frequency(at, to) > 0) {
            return true;
        }
        int unit = s.charAt(at + 1) == '个' ? at + 2 : at + 1;
        if (!reading.units.readWord(s, unit, to) || !isTime(reading.units.unit())) {
            return false;
        }
        int behind = unit;
        return isLed(s, from, at, behind) && isEnded(s, reading.units.end(), to);
    }

    private static boolean isTime(@Nullable MeasurementUnit unit) {
        return unit != null && unit.isTime();
    }

    /** Behind a length of time for each of which something happens, 一年1次, 半年一次, 一天8小时; or −1. */
    int frequency(int from, int to) {
        NotationText s = reading.s;
        int at = from;
        boolean classified = false;
        if (s.charAt(from) != '半') {
            if (!reading.numerals.read(s, from, to)) {
                return -1;
            }
            at = reading.numerals.end();
            classified = at < to && s.charAt(at) == '个';
            at += classified ? 1 : 0;
        }
        if (!reading.units.readWord(s, at, to) || !isTime(reading.units.unit()) || s.charAt(at) == '季') {
            // 一季度1次: in the first quarter, or in each
            return -1;
        }
        MeasurementUnit every = reading.units.unit();
        int end = reading.units.end();
        int number = end;
        NotationWord word = NotationLexicon.at(s, number, to, WordRole.BEFORE);
        while (word != null && !word.is(WordRole.ORDINARY)) {
            number += word.length();
            word = NotationLexicon.at(s, number, to, WordRole.BEFORE);
        }
        int behind = number;
        while (behind < to && NumberReader.isDigit(s.charAt(behind))) {
            behind++;
        }
        boolean digits = behind > number;
        if (!digits && !reading.numerals.read(s, number, to)) {
            return -1;
        }
        behind = digits ? behind : reading.numerals.end();
        boolean counted = reading.units.readWord(s, behind, to) && isDoneEach(every, reading.units.unit());
        // 一月1次: in January, or each month; 三月一次 is no better
        boolean month = s.charAt(at) == '月' && !classified && (digits || s.charAt(from) != '一');
        return counted && !month ? end : -1;
    }

    private static boolean isDoneEach(@Nullable MeasurementUnit every, @Nullable MeasurementUnit done) {
        if (every == null || done == null || !done.isTime()) {
            return done != null && done.isCounted();
        }
        return "天周".contains(every.symbol())
                && ("小时分钟".contains(done.symbol()) || every.symbol().equals("周"));
    }

    // 三至五次: the index itself where a range of counts begins there, else behind its numerals; the first one's end where
    // there is no second. 一至六月 and 一至三季度 are times
    private int range(NotationText s, int from, int at, int firstEnd, int to) {
        int second = Joints.end(s, firstEnd, to);
        if (second == firstEnd || second >= to || !reading.numerals.read(s, second, to)) {
            return firstEnd;
        }
        int end = reading.numerals.end();
        boolean counts = reading.units.readWord(s, end, to) && "月日号季成".indexOf(s.charAt(end)) < 0;
        if (counts
                && ((isLed(s, from, at, end) && isEnded(s, reading.units.end(), to))
                        || isCountAtEnd(s, from, at, to))) {
            return at;
        }
        doubtful = true;
        return end;
    }

    // 八成, 两倍, 三分之二, 翻一番
    private static boolean isShare(NotationText s, int at, int to) {
        return at < to && ("成折番半".indexOf(s.charAt(at)) >= 0 || s.startsWith("分之", at));
    }

    // 九成以上, but not 三成户 or 九成新
    private static boolean isShareEnded(NotationText s, int at, int to) {
        return at == to
                || "(;,、".indexOf(s.charAt(at)) >= 0
                || NotationLexicon.at(
                                s,
                                at,
                                to,
                                WordRole.mask(WordRole.AT_LEAST_BEHIND, WordRole.AT_MOST_BEHIND, WordRole.ABOUT_BEHIND))
                        != null;
    }

    // 新建晾晒房一座: a count behind what is counted, which ends the text; 不落一户 and 唯一一个 are no counts
    private boolean isCountAtEnd(NotationText s, int from, int at, int to) {
        MeasurementUnit unit = reading.units.unit();
        return reading.units.end() == to
                && unit != null
                && reading.units.takesNoun(unit)
                && at - from > 1
                && NotationLexicon.find(s, behindRate(from, at), at, WordRole.NO_COUNT) < 0
                && NotationLexicon.before(s, from, at, WordRole.CHANGING_COUNT) == null;
    }

    // 每周巡查两次: 每 says how often there
    private int behindRate(int from, int at) {
        NotationText s = reading.s;
        int start = from;
        while (start < at
                && s.charAt(start) == '每'
                && reading.units.readWord(s, start + 1, at)
                && isTime(reading.units.unit())) {
            start = reading.units.end();
        }
        return start;
    }

    // whether nothing but words about a number stands before it
    private boolean isLed(NotationText s, int from, int at, int behind) {
        int end = at;
        NotationWord word = NotationLexicon.before(s, from, end, WordRole.BEFORE);
        while (word != null && !word.is(WordRole.ORDINARY)) {
            end -= word.length();
            word = NotationLexicon.before(s, from, end, WordRole.BEFORE);
        }
        if (end < at || end == from) {
            return true;
        }
        int start = from;
        while (start < end && s.charAt(start) == '每' && reading.units.readWord(s, start + 1, end)) {
            start = reading.units.end();
        }
        boolean led = start == end;
        // the caller goes on with the unit behind the numeral
        reading.units.readWord(s, behind, s.length());
        return led;
    }

    // whether the text goes on after the unit as it does after a number
    private boolean isEnded(NotationText s, int at, int to) {
        MeasurementUnit unit = reading.units.unit();
        return at == to
                || "/(;,、".indexOf(s.charAt(at)) >= 0
                || (isTime(unit) && (s.charAt(at) == '内' || NumberWithUnit.isAndHalf(s, at, to)))
                || NotationLexicon.at(s, at, to, WordRole.BEHIND) != null
                || fillsWithNoun(s, at, to);
    }

    // 三个乡镇, 三个乡镇以上
    private static boolean fillsWithNoun(NotationText s, int from, int to) {
        NotationWord noun = NotationLexicon.at(s, from, to, WordRole.COUNTED_NOUN);
        int end = noun == null ? from : from + noun.length();
        return noun != null && (end == to || NotationLexicon.at(s, end, to, WordRole.BEHIND) != null);
    }
}
