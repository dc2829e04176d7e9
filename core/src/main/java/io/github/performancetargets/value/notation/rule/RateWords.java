package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.UnitAhead;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/** 比率用词 Tells which words before a number name a denominator: 每次, 人均, 单户, 年 before a verb. The unit is then the reader's. */
final class RateWords {
    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING, WordRole.PAYMENT);
    private static final String TIMES_OF_DEEDS = "日月年周季";

    private final Reading reading;
    private final UnitAhead ahead;
    private final EachUnit units;

    RateWords(Reading reading, UnitAhead ahead) {
        this.reading = reading;
        this.ahead = ahead;
        this.units = new EachUnit(reading);
    }

    // 月平均3次, 季度平均5次: where the unit of time begins, or −1; the unit is then the reader's
    int isMeanOf(int from, int end) {
        NotationText s = reading.s;
        for (int start = end - 1; start >= Math.max(from, end - 2); start--) {
            boolean named = reading.units.readWhole(s, start, end)
                    || (end - start == 2 && s.charAt(end - 1) == '度' && reading.units.readWhole(s, start, end - 1));
            if (named && isTime(reading.units.unit()) && ahead.isSpread(end)) {
                char before = start > from ? s.charAt(start - 1) : ' ';
                return before == '每' ? start - 1 : "全当本今".indexOf(before) >= 0 ? -1 : start;
            }
        }
        return -1;
    }

    static boolean isTime(@Nullable MeasurementUnit unit) {
        return unit != null && unit.isTime();
    }

    boolean isFrequency(@Nullable MeasurementUnit unit) {
        return isTime(unit) && ahead.isCounted();
    }

    // 单次培训50人, 单户补助1万元: so much for each; 单位 and 单价 are names, and 单月 may be every other month
    boolean isSingle(int start, int to) {
        NotationText s = reading.s;
        return start + 1 < to
                && s.charAt(start) == '单'
                && ahead.isSpread(start + 2)
                && NotationLexicon.at(s, start, to, WordRole.NAMES) == null
                && reading.units.readWhole(s, start + 1, start + 2)
                && !isTime(reading.units.unit())
                && EachUnit.isWhole(s, start + 1, start + 2, to);
    }

    // 日处理污水5万吨, 年培训500人: so much a day or a year of what is done
    boolean isTimeOfDeed(int start, int to) {
        NotationText s = reading.s;
        return start + 1 < to
                && TIMES_OF_DEEDS.indexOf(s.charAt(start)) >= 0
                && ahead.isSpread(start + 1)
                && reachesBeyond(
                        NotationLexicon.at(s, start + 1, to, DEEDS), NotationLexicon.at(s, start, to, WordRole.NAMES))
                && reading.units.readWhole(s, start, start + 1);
    }

    // 年审计5次: 审计 reaches beyond 年审; 年检5次 are five of those
    private static boolean reachesBeyond(@Nullable NotationWord deed, @Nullable NotationWord name) {
        return deed != null && (name == null || name.length() == 1 || deed.length() >= name.length());
    }

    static boolean isOneCharacter(@Nullable NotationWord word) {
        return word == null || word.length() == 1;
    }

    // 月 in 低保月人均补差; 本年 and 全年 say which year
    boolean isTimeBefore(int from, int at) {
        return at > from
                && "年月日".indexOf(reading.s.charAt(at)) >= 0
                && "全当本今上去半".indexOf(reading.s.charAt(at - 1)) < 0
                && reading.units.readWhole(reading.s, at, at + 1);
    }

    // 日平均客流量5000人次
    boolean isTimeOfMean(int start, int to) {
        NotationText s = reading.s;
        return start + 3 < to
                && s.startsWith("平均", start + 1)
                && ahead.isSpread(start + 3)
                && reading.units.readWhole(s, start, start + 1)
                && isTime(reading.units.unit());
    }

    // 月人均补贴200元: both denominators, the later of which is the reader's
    boolean isTimeAndPerson(int start, int to) {
        return start + 2 < to
                && reading.s.charAt(start + 2) == '均'
                && reading.units.readWhole(reading.s, start, start + 1)
                && isTime(reading.units.unit())
                && isAverage(start + 1, start + 2)
                && !isTime(reading.units.unit());
    }

    // 户年均增收1000元: the first of two denominators
    boolean isPersonAndTime(int start, int to) {
        NotationText s = reading.s;
        return start + 2 < to
                && s.charAt(start + 2) == '均'
                && reading.units.readWhole(s, start + 1, start + 2)
                && isTime(reading.units.unit())
                && reading.units.readWhole(s, start, start + 1)
                && !isTime(reading.units.unit());
    }

    // 每户年均增收1000元: behind another denominator a year is one too
    boolean isYearly(int start, int from) {
        return start > from && reading.units.readWhole(reading.s, start, start + 1) && isTime(reading.units.unit());
    }

    /** Behind 每亩 in 每亩成本下降5%, where the name of a share begins so; else the index. */
    int ofEach(int from, int to) {
        boolean each = from < to
                && reading.s.charAt(from) == '每'
                && isShareOf(from, to)
                && reading.units.readEach(reading.s, from + 1, to)
                && reading.units.end() + 1 < to;
        return each ? reading.units.end() : from;
    }

    private boolean isShareOf(int each, int to) {
        return ahead.isMean() && !(reading.units.readEach(reading.s, each + 1, to) && isTime(reading.units.unit()));
    }

    // the unit behind 每, or behind 每个 where that fills the stretch: 每个村
    boolean every(int each, int to) {
        NotationText s = reading.s;
        if (each + 2 < to && s.charAt(each + 1) == '两') {
            // 每两年 is every two years, and no tael of anything
            return false;
        }
        if (isShareOf(each, to)) {
            // 每亩成本下降5% is no percentage for each of them
            return false;
        }
        if (NotationLexicon.at(s, each, to, WordRole.IDIOM) != null) {
            // 每日一课
            return false;
        }
        int noun = each + 2;
        if (noun < to && s.charAt(each + 1) == '个' && reading.units.readWord(s, noun, to)) {
            int end = reading.units.end();
            if (end == to || s.charAt(end) == '每' || NotationLexicon.at(s, end, to, WordRole.PAYMENT) != null) {
                return true;
            }
        }
        if (!units.read(s, each + 1, to)) {
            return false;
        }
        int end = reading.units.end();
        if (end < to && reading.units.unit() != null && reading.units.unit().isMultiplier()) {
            // 每千常住人口: a thousand of something
            return false;
        }
        if (end < to && s.charAt(end) == '均' && end - 1 > each + 1) {
            // 每人月均: a person and a month rather than a man-month
            return reading.units.readWhole(s, each + 1, end - 1);
        }
        return true;
    }

    /** Whether the 均 that ends at an index belongs to 平均, 人均, 年均 and the like. */
    boolean isMean(int from, int end) {
        NotationText s = reading.s;
        return end - 2 >= from
                && (s.charAt(end - 2) == '平'
                        || (reading.units.readWhole(s, end - 2, end - 1) && isSpreadOver(reading.units.unit()))
                        || NotationLexicon.at(s, end - 2, end - 1, WordRole.PER_HEAD) != null);
    }

    // 人均, 年均, 亩均; the 度 of 满意度均达到90% is no degree
    private static boolean isSpreadOver(@Nullable MeasurementUnit unit) {
        return unit != null && unit.kind() != UnitKind.PHYSICAL;
    }

    // whether 均 at the index makes the unit before it a denominator; the unit is then the reader's
    boolean isAverage(int from, int at) {
        NotationText s = reading.s;
        if (at > from && (NotationLexicon.at(s, at, s.length(), WordRole.ORDINARY) != null || isOrdinary(s, at - 1))) {
            // 年均衡编班, 亩均论英雄
            return false;
        }
        if (at <= from || !(s.charAt(at) == '均' || (s.charAt(at) == '产' && s.charAt(at - 1) == '亩'))) {
            return false;
        }
        if (at - 2 >= from && EachUnit.isPlaces(s, at - 2, at - 1, at)) {
            return false;
        }
        boolean listed = reading.units.readWhole(s, at - 1, at);
        if (!listed
                && !(s.charAt(at) == '均'
                        && at - 1 == from
                        && NotationLexicon.at(s, at - 1, at, WordRole.PER_HEAD) != null
                        && reading.units.compound(s, at - 1, at))) {
            return false;
        }
        MeasurementUnit unit = reading.units.unit();
        if (unit == null || ahead.isMean()) {
            // 人均收入增长5% is no percentage for each person, nor 人均寿命78岁 an age
            return false;
        }
        // 日均接待50人次 are so many a day, 年均浓度50微克/立方米 is the mean of a year
        return !listed || unit.isCounted() || s.charAt(at - 1) == '亩' || (unit.isTime() && ahead.isSpread(at));
    }

    private static boolean isOrdinary(NotationText s, int at) {
        NotationWord word = NotationLexicon.at(s, at, s.length(), WordRole.ORDINARY);
        return word != null && word.length() > 2;
    }

    // 每棒补助: a measure word that nobody listed, since a payment follows it
    boolean isUnlisted(int at, int to) {
        NotationText s = reading.s;
        return at < to
                && !ahead.isMean()
                && (at + 1 == to || NotationLexicon.at(s, at + 1, to, WordRole.PAYMENT) != null)
                && units.isUnlisted(s, at);
    }
}
