package io.github.performancetargets.target;

/** Finds where in a text a value may begin: at a digit, a sign, a count in Chinese numerals, a word of time. */
final class Marks {
    /** What begins at a mark. */
    enum Kind {
        NUMBER,
        NUMERAL,
        TIME,
        NONE
    }

    private final Reading reading;
    private Kind kind = Kind.NONE;
    private int doubt = -1;

    Marks(Reading reading) {
        this.reading = reading;
    }

    /** What begins at the mark that was found last. */
    Kind kind() {
        return kind;
    }

    /** Where the last search passed a numeral with a unit that may or may not be an amount, or −1. */
    int doubt() {
        return doubt;
    }

    /** The next mark, or the limit. */
    int next(int from, int to) {
        String s = reading.s;
        doubt = -1;
        int at = from;
        while (at < to) {
            char c = s.charAt(at);
            if (isOrdinalQuarter(s, at, to) || isQuarter(s, at, to)) {
                return found(Kind.TIME, at);
            }
            WordTable.Entry<Boolean> idiom = Idioms.WORDS.at(s, at, to);
            if (idiom != null) {
                at += idiom.length();
            } else if (c == '《' && title(s, at, to) > at) {
                at = title(s, at, to);
            } else if (c == '每' && at + 1 < to && NumberReader.isDigit(s.charAt(at + 1))) {
                // every so many: the number belongs to the rate
                return found(Kind.NUMBER, at);
            } else if (NumberReader.isDigit(c)) {
                int year = baselineYear(s, from, at, to);
                if (year == at) {
                    return found(Kind.NUMBER, at > from && isLeadingSign(s, from, at) ? at - 1 : at);
                }
                at = year;
            } else if (Signs.isSign(c) || c == '±' || isInterval(s, at, to)) {
                return found(Kind.NUMBER, at);
            } else if (TimePointReader.WORDS.at(s, at, to) != null) {
                return found(Kind.TIME, at);
            } else if (c == '半' && reading.units.readWord(s, at + 1, to)) {
                doubt = doubt < 0 ? at : doubt;
                at++;
            } else if (ChineseNumerals.isNumeral(c) || c == '万') {
                int behind = numeral(s, from, at, to);
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

    private int found(Kind found, int at) {
        kind = found;
        return at;
    }

    // behind 《…》 where only words stand between
    private static int title(String s, int from, int to) {
        int close = s.indexOf('》', from);
        if (close < 0 || close >= to || close == from + 1) {
            return from;
        }
        for (int i = from + 1; i < close; i++) {
            if (NumberReader.isDigit(s.charAt(i)) || Signs.isSign(s.charAt(i))) {
                return from;
            }
        }
        return close + 1;
    }

    private static boolean isLeadingSign(String s, int from, int at) {
        char before = s.charAt(at - 1);
        return (before == '-' || before == '+') && at - 1 == from;
    }

    private static boolean isInterval(String s, int at, int to) {
        char c = s.charAt(at);
        return (c == '[' || c == '(')
                && at + 1 < to
                && (NumberReader.isDigit(s.charAt(at + 1)) || s.charAt(at + 1) == '-')
                && IntervalReader.closing(s, at, to) > 0;
    }

    // 比2020年增长: the year belongs to what is compared with
    private int baselineYear(String s, int from, int at, int to) {
        if (at == from || "较比与在".indexOf(s.charAt(at - 1)) < 0 || at + 4 >= to || s.charAt(at + 4) != '年') {
            return at;
        }
        return reading.points.read(reading.s, at, to) ? reading.points.end() : at;
    }

    private static boolean isOrdinalQuarter(String s, int at, int to) {
        return s.charAt(at) == '第' && at + 3 < to && s.startsWith("季度", at + 2);
    }

    private static boolean isQuarter(String s, int at, int to) {
        return "一二三四".indexOf(s.charAt(at)) >= 0 && at + 2 < to && s.startsWith("季度", at + 1);
    }

    // the index itself where an amount begins there, else behind the numeral
    private int numeral(String s, int from, int at, int to) {
        if (isFraction(s, at, to) || isHundredPercent(s, at, to)) {
            return at;
        }
        if (at > from && s.charAt(at - 1) == '前') {
            // 前三, 前十: a rank
            doubt = doubt < 0 ? at : doubt;
            return at + 1;
        }
        ChineseNumerals numerals = reading.numerals;
        if (!numerals.read(s, at, to)) {
            int end = at + 1;
            while (end < to && ChineseNumerals.isNumeral(s.charAt(end))) {
                end++;
            }
            if (end < to && (reading.units.readWord(s, end, to) || isShare(s, end, to))) {
                doubt = doubt < 0 ? at : doubt;
            }
            return end;
        }
        int end = numerals.end();
        if (end == to && at == from && (end - at > 1 || s.charAt(at) == '零')) {
            return at;
        }
        if (end + 1 < to && (s.charAt(end) == '余' || s.charAt(end) == '多')) {
            end++;
        }
        if (isShare(s, end, to)) {
            doubt = doubt < 0 ? at : doubt;
            return end;
        }
        if (!reading.units.readWord(s, end, to)) {
            return end;
        }
        if (isLed(s, from, at, end) && isEnded(s, reading.units.end(), to)) {
            return at;
        }
        doubt = doubt < 0 ? at : doubt;
        return end;
    }

    /** Whether 百分之, 千分之 or 万分之 stands at an index. */
    static boolean isFraction(String s, int at, int to) {
        return at + 3 < to && s.startsWith("分之", at + 1) && "百千万".indexOf(s.charAt(at)) >= 0;
    }

    /** Whether 百分百 stands at an index. */
    static boolean isHundredPercent(String s, int at, int to) {
        return at + 3 <= to && s.startsWith("百分百", at);
    }

    // 八成, 两倍, 三分之二, 翻一番
    private static boolean isShare(String s, int at, int to) {
        return at < to && ("成折番半".indexOf(s.charAt(at)) >= 0 || s.startsWith("分之", at));
    }

    // whether nothing but words about a number stands before it
    private boolean isLed(String s, int from, int at, int behind) {
        int end = at;
        WordTable.Entry<OperatorWords.Role> word = OperatorWords.BEFORE.before(s, from, end);
        while (word != null && word.meaning() != OperatorWords.Role.NONE) {
            end -= word.length();
            word = OperatorWords.BEFORE.before(s, from, end);
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
    private boolean isEnded(String s, int at, int to) {
        return at == to
                || "/(;,、".indexOf(s.charAt(at)) >= 0
                || OperatorWords.BEHIND.at(s, at, to) != null
                || CountedNouns.fills(s, at, to);
    }
}
