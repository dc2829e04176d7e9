package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.List;

/** Finds where in a text a value may begin: at a digit, a sign, a count in Chinese numerals, a word of time. */
public final class Marks {
    /** What begins at a mark. */
    public enum Kind {
        NUMBER,
        NUMERAL,
        TIME,
        NONE
    }

    // behind such a word a dash is a sign: 约-5℃
    private static final long SIGNED = WordRole.mask(
            WordRole.AT_LEAST,
            WordRole.MORE_THAN,
            WordRole.AT_MOST,
            WordRole.LESS_THAN,
            WordRole.EQUAL,
            WordRole.REACH,
            WordRole.KEEP,
            WordRole.ABOUT,
            WordRole.INCREASE,
            WordRole.DECREASE);
    // 三月完成植树, 十月验收
    private static final long DONE = WordRole.mask(WordRole.DONE, WordRole.COMPLETION, WordRole.VERB);
    private static final int MAX_TITLE = 60;
    private static final int ONE_TO_ONE = 4;
    private static final List<String> RECURRING = List.of("季度", "季", "个月", "月", "周", "星期");

    private final Reading reading;
    private final NumeralMarks numerals;
    private Kind kind = Kind.NONE;
    private int doubt = -1;

    /** A reader for one text. */
    Marks(Reading reading) {
        this.reading = reading;
        this.numerals = new NumeralMarks(reading);
    }

    /** Behind a length of time for each of which something happens, 一年1次, 半年一次, 一天8小时; or −1. */
    public int frequency(int from, int to) {
        return numerals.frequency(from, to);
    }

    /** What begins at the mark that was found last. */
    public Kind kind() {
        return kind;
    }

    /** Where the last search passed a numeral with a unit that may or may not be an amount, or −1. */
    public int doubt() {
        return doubt;
    }

    /** The next mark, or the limit. */
    public int next(int from, int to) {
        NotationText s = reading.s;
        doubt = -1;
        int at = from;
        while (at < to) {
            char c = s.charAt(at);
            if (isTimeInWords(s, c, at, to)) {
                return found(Kind.TIME, at);
            }
            NotationWord idiom = NotationLexicon.at(s, at, to, WordRole.IDIOM);
            if (idiom != null) {
                at += idiom.length();
            } else if (designation(at, to) > at) {
                at = designation(at, to);
            } else if (isOneToOne(s, c, at, to)) {
                at += ONE_TO_ONE;
            } else if (title(s, at, to) > at) {
                at = title(s, at, to);
            } else if (c == '每' && at + 1 < to && isEverySoMany(s, at + 1, to)) {
                // every so many: the number belongs to the rate
                return found(Kind.NUMBER, at);
            } else if (NumberReader.isDigit(c)) {
                int year = baselineYear(s, from, at, to);
                if (year == at) {
                    return found(Kind.NUMBER, at > from && isLeadingSign(s, from, at) ? at - 1 : at);
                }
                at = year;
            } else if (Signs.isSign(c) || c == '±' || isInterval(s, at, to) || reading.units.readSign(s, at, to)) {
                return found(Kind.NUMBER, at);
            } else if (NotationLexicon.at(s, at, to, TimePointReader.WORDS) != null) {
                return found(Kind.TIME, at);
            } else if (c == '半' && reading.units.readWord(s, at + 1, to)) {
                if (numerals.isHalf(from, at, to)) {
                    return found(Kind.NUMERAL, at);
                }
                doubt = doubt < 0 ? at : doubt;
                at++;
            } else if (ChineseNumerals.isNumeral(c) || c == '万') {
                int behind = numerals.numeral(from, at, to);
                if (numerals.isDoubtful() && doubt < 0) {
                    doubt = at;
                }
                if (behind == at) {
                    return found(Kind.NUMERAL, at);
                }
                at = behind;
            } else {
                at++;
            }
        }
        return found(Kind.NONE, to);
    }

    private boolean isTimeInWords(NotationText s, char c, int at, int to) {
        return switch (c) {
            case '每' -> isRecurring(s, at, to);
            case '第' -> isOrdinalQuarter(s, at, to);
            // 两月 is a length of time
            case '两' -> false;
            default -> ChineseNumerals.isNumeral(c) && (isQuarter(s, at, to) || isDateInWords(s, at, to));
        };
    }

    /** Behind a designation such as DN200 in DN200管道, or the index itself. */
    int designation(int at, int to) {
        return Designations.end(reading, at, to);
    }

    // 一村一策, 一人一档: one of something for each; 一村一名 is an amount
    private boolean isOneToOne(NotationText s, char c, int at, int to) {
        return c == '一'
                && at + ONE_TO_ONE <= to
                && s.charAt(at + 2) == '一'
                && Character.isIdeographic(s.charAt(at + 1))
                && !ChineseNumerals.isNumeral(s.charAt(at + 3))
                && !reading.units.readWord(s, at + 3, to);
    }

    // 每2年, 每两年, 每三个月
    private boolean isEverySoMany(NotationText s, int at, int to) {
        if (NumberReader.isDigit(s.charAt(at))) {
            return true;
        }
        if (!reading.numerals.read(s, at, to) || reading.numerals.value() < 2) {
            return false;
        }
        int unit = reading.numerals.end();
        unit += unit < to && s.charAt(unit) == '个' ? 1 : 0;
        MeasurementUnit every = reading.units.readWord(s, unit, to) ? reading.units.unit() : null;
        return every != null && every.isTime();
    }

    // 每周五, 每月底, 每季度末, 每月十五日: no digit tells that a day stands there
    private boolean isRecurring(NotationText s, int at, int to) {
        for (String part : RECURRING) {
            if (s.startsWith(part, at + 1) && at + 1 + part.length() < to) {
                return isDayOf(part, s, at + 1 + part.length(), to);
            }
        }
        return false;
    }

    private boolean isDayOf(String part, NotationText s, int at, int to) {
        char next = s.charAt(at);
        boolean week = part.equals("周") || part.equals("星期");
        if (week) {
            return "一二三四五六日".indexOf(next) >= 0;
        }
        return next == '底' || next == '末' || next == part.charAt(part.length() - 1) || isDay(s, at, to);
    }

    private int found(Kind found, int at) {
        kind = found;
        return at;
    }

    // behind 《…》 or “…” where only words stand between
    private static int title(NotationText s, int at, int to) {
        char c = s.charAt(at);
        if (c != '《' && c != '“') {
            return at;
        }
        char mark = c == '《' ? '》' : '”';
        int limit = Math.min(to, at + MAX_TITLE);
        for (int i = at + 1; i < limit; i++) {
            if (s.charAt(i) == mark) {
                return i == at + 1 ? at : i + 1;
            }
            if (NumberReader.isDigit(s.charAt(i)) || Signs.isSign(s.charAt(i))) {
                return at;
            }
        }
        return at;
    }

    private static boolean isLeadingSign(NotationText s, int from, int at) {
        char before = s.charAt(at - 1);
        return (before == '-' || before == '+')
                && (at - 1 == from || NotationLexicon.before(s, from, at - 1, SIGNED) != null);
    }

    private static boolean isInterval(NotationText s, int at, int to) {
        char c = s.charAt(at);
        return (c == '[' || c == '(')
                && at + 1 < to
                && (NumberReader.isDigit(s.charAt(at + 1)) || s.charAt(at + 1) == '-')
                && IntervalReader.closing(s, at, to) > 0;
    }

    // 比2020年增长: the year belongs to what is compared with
    private int baselineYear(NotationText s, int from, int at, int to) {
        if (at == from || "较比与在".indexOf(s.charAt(at - 1)) < 0 || at + 4 >= to || s.charAt(at + 4) != '年') {
            return at;
        }
        TimePointReader points = new TimePointReader(reading);
        if (!points.read(s, at, to)) {
            return at;
        }
        int end = points.end();
        return s.charAt(at - 1) != '在' || s.startsWith("基础上", end) || s.startsWith("的基础上", end) ? end : at;
    }

    // 十二月底, 二〇二二年: no classifier stands between, so it is no number of months or years
    private boolean isDateInWords(NotationText s, int at, int to) {
        if (!reading.numerals.read(s, at, to)) {
            return false;
        }
        int end = reading.numerals.end();
        long value = reading.numerals.value();
        if (end >= to) {
            return false;
        }
        if (s.charAt(end) == '年') {
            return end - at == 4 && value >= 1900;
        }
        if (s.charAt(end) == '月' && isWithin(s, end + 1, to)) {
            // 三月内: in March, or within three months
            return false;
        }
        return s.charAt(end) == '月'
                && value >= 1
                && value <= 12
                && (end + 1 == to
                        || "底末份前之以内中上下至到起初-~(,;".indexOf(s.charAt(end + 1)) >= 0
                        || NotationLexicon.at(s, end + 1, to, DONE) != null
                        || isDay(s, end + 1, to));
    }

    private static boolean isWithin(NotationText s, int at, int to) {
        return at < to && (s.charAt(at) == '内' || s.startsWith("以内", at) || s.startsWith("之内", at));
    }

    // 一月一次 is no date, 一月一日 is one
    private boolean isDay(NotationText s, int at, int to) {
        return reading.numerals.read(s, at, to)
                && reading.numerals.end() < to
                && "日号".indexOf(s.charAt(reading.numerals.end())) >= 0;
    }

    private static boolean isOrdinalQuarter(NotationText s, int at, int to) {
        return at + 3 < to && s.startsWith("季度", at + 2);
    }

    private static boolean isQuarter(NotationText s, int at, int to) {
        return "一二三四".indexOf(s.charAt(at)) >= 0 && at + 2 < to && s.startsWith("季度", at + 1);
    }

    /** Whether 百分之, 千分之 or 万分之 stands at an index. */
    public static boolean isFraction(NotationText s, int at, int to) {
        return at + 3 < to && s.startsWith("分之", at + 1) && "百千万".indexOf(s.charAt(at)) >= 0;
    }

    /** Whether 百分百 stands at an index. */
    public static boolean isHundredPercent(NotationText s, int at, int to) {
        return at + 3 <= to && s.startsWith("百分百", at);
    }
}
