package io.github.performancetargets.value;

import java.util.Map;

/** What words around a value may be: no digit, numeral with a unit, comparison or rate, which could change the value. */
final class PlainText {
    private static final String TRIMMED = ":,;、\"“”‘’'.!！?…· ";
    // read in the wrong place these turn a number into another one: 占总数的, 前10名, 不5次
    private static final String CHANGING_END = "不未无非除占比倍折每以前后余多第之分的超增减升降约近半逾号满破负";
    private static final String CHANGING_BESIDE_SIGN = "不未无非除每第之分的以";
    private static final NotationWords<Boolean> COMPARISONS = NotationWords.of(
            Map.of(
                    true,
                    "不低于 不少于 不小于 不高于 不超过 不大于 不多于 大于 小于 等于 超过 高于 低于 多于 少于 至少 至多 最多 以上 以下 以内 左右 其中 除外 不含 不包括 不包含 不计 不足 不到 不满 未超 未达 不达 超 零下 附件 附表 参见 详见 同上"));

    // 不发生3起以上事故: no target of three; a rate of what did not happen is one
    private static final NotationWords<Boolean> DENIALS = NotationWords.of(
            Map.of(true, "不发生 未发生 没发生 没有发生 无发生 不再发生 不出现 未出现 没有出现 不得发生 不得出现 杜绝 严禁 禁止 遏制", false, "不发生率 未发生率 不出现率 未出现率"));

    private PlainText() {}

    /** The first character of the stretch that plain words do not have, or −1. */
    static int firstWrong(Reading reading, int from, int to) {
        if (from == to) {
            return -1;
        }
        Marks marks = reading.innerMarks();
        String s = reading.s;
        int at = marks.next(from, to);
        int doubt = marks.doubt();
        while (at < to && marks.kind() == Marks.Kind.TIME && !NumberReader.isDigit(s.charAt(at))) {
            at = marks.next(at + 1, to);
        }
        if (doubt >= 0) {
            return doubt;
        }
        if (at < to) {
            return at;
        }
        for (int i = from; i < to; i++) {
            NotationWords.Entry<Boolean> idiom = Idioms.WORDS.at(s, i, to);
            if (idiom != null) {
                i += idiom.length() - 1;
            } else if (isWrong(s.charAt(i))
                    || isHalfCharacter(s, i)
                    || COMPARISONS.at(s, i, to) != null
                    || isBracketedOperator(s, i, to)
                    || PlaceholderReader.isBlankOfLetters(s, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    // 30人(约), 30人(以上)
    private static boolean isBracketedOperator(String s, int at, int to) {
        if (s.charAt(at) != '(') {
            return false;
        }
        NotationWords.Entry<OperatorWords.Role> word = OperatorWords.BEFORE.at(s, at + 1, to);
        if (word == null) {
            word = OperatorWords.BEHIND.at(s, at + 1, to);
        }
        int end = word == null || word.meaning() == OperatorWords.Role.NONE ? to : at + 1 + word.length();
        return end < to && s.charAt(end) == ')';
    }

    private static boolean isWrong(char c) {
        return c < 0x80
                ? !(UnitReader.isLetter(c) || ",;:() .&'\"".indexOf(c) >= 0)
                : "‰℃×÷√□○●…∞每±".indexOf(c) >= 0
                        || Character.isISOControl(c)
                        || Character.isWhitespace(c)
                        || isSymbol(c);
    }

    // ￥12000: a sign of money or of mathematics says something about the number
    private static boolean isSymbol(char c) {
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL;
    }

    private static boolean isHalfCharacter(String s, int at) {
        char c = s.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == s.length() || !Character.isLowSurrogate(s.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(s.charAt(at - 1)));
    }

    /** Where words say that what is counted does not happen: it is no target then; or −1. */
    static int denied(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            NotationWords.Entry<Boolean> word = DENIALS.at(s, i, to);
            if (word != null && word.meaning()) {
                return i;
            }
            i += word == null ? 0 : word.length() - 1;
        }
        return -1;
    }

    /** Why a character that {@link #firstWrong} found is wrong. */
    static Obstacle.Kind reason(String s, int at) {
        return ChineseNumerals.isNumeral(s.charAt(at)) ? Obstacle.Kind.AMBIGUOUS : Obstacle.Kind.UNEXPECTED;
    }

    /** Whether words that end here would change the number directly behind them. */
    static boolean changesNumber(String s, int from, int to, boolean signed) {
        char last = s.charAt(to - 1);
        NotationWords.Entry<OperatorWords.Role> word = OperatorWords.BEFORE.before(s, from, to);
        if (word != null && word.meaning() == OperatorWords.Role.NONE) {
            return false;
        }
        if ((last == '至' || last == '到') && to - from > 1 && ChineseNumerals.isNumeral(s.charAt(to - 2))) {
            // 三至5次: the lower end of a range
            return true;
        }
        if (signed) {
            return CHANGING_BESIDE_SIGN.indexOf(last) >= 0;
        }
        if (last == '比' && to - from > 1 && "占配".indexOf(s.charAt(to - 2)) >= 0) {
            return false;
        }
        if (last == '于' && to - from > 1 && "优好劣胜当".indexOf(s.charAt(to - 2)) >= 0) {
            // 优于95%, 相当于90%
            return true;
        }
        if (last == '的' && s.lastIndexOf('占', to - 2) >= from) {
            // 占全省总人口的7.2% is that share whatever it is a share of
            return false;
        }
        return CHANGING_END.indexOf(last) >= 0 || isCodeLetter(last) || ChineseNumerals.isNumeral(last);
    }

    // DN300, φ100, Ⅱ100, №5, ㎡100: a number directly behind a letter or a sign of its size is a code or a measure
    private static boolean isCodeLetter(char c) {
        return c == '№'
                || (c >= '㌀' && c <= '㏿')
                || Character.getType(c) == Character.LETTER_NUMBER
                || (Character.isLetter(c) && !Character.isIdeographic(c));
    }

    /** The start of the stretch without punctuation before it. */
    static int trimmedStart(String s, int from, int to) {
        int at = from;
        while (at < to && TRIMMED.indexOf(s.charAt(at)) >= 0 && !quotes(s, at, to)) {
            at++;
        }
        return at;
    }

    // “两馆一站”免费开放: the quotation mark belongs to a name within
    private static boolean quotes(String s, int at, int to) {
        if (s.charAt(at) != '“') {
            return false;
        }
        int close = s.indexOf('”', at);
        return close > at + 1 && close < to - 1;
    }

    /** The end of the stretch without punctuation behind it. */
    static int trimmedEnd(String s, int from, int to) {
        int at = to;
        while (at > from && TRIMMED.indexOf(s.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
