package io.github.performancetargets.value;

import java.util.Map;

/** Recognises a template that was never filled in: blanks where the number should stand, or signs and units without one. */
final class PlaceholderReader {
    private static final NotationWords<Boolean> WHOLE = NotationWords.of(
            Map.of(true, "是/否 有/无 待定 待填 待填写 待补充 待完善 待明确 未填 未填写 空 空白 N/A n/a NA 暂缺 暂未填写 请填写 填写 具体数值 数值"));

    private static final String BLANKS = "*_□＿○＊×╳Xx?〇";

    private PlaceholderReader() {}

    /** Whether the stretch, which holds no digit, is an unfilled template. */
    static boolean matches(Reading reading, int from, int to) {
        String s = reading.s;
        NotationWords.Entry<Boolean> whole = WHOLE.at(s, from, to);
        if (whole != null && whole.length() == to - from) {
            return true;
        }
        int at = from;
        boolean blank = false;
        boolean words = false;
        boolean named = false;
        boolean unit = false;
        boolean punctuation = true;
        while (at < to) {
            char c = s.charAt(at);
            int behind = blank(s, at, from, to);
            NotationWords.Entry<OperatorWords.Role> word = OperatorWords.BEFORE.at(s, at, to);
            if (behind > at) {
                blank = true;
                at = behind;
            } else if (Signs.isSign(c)) {
                named = true;
                punctuation = false;
                at++;
            } else if (ChineseNumerals.isNumeral(c) || c == '半') {
                return false;
            } else if (word != null && word.meaning() != OperatorWords.Role.NONE) {
                if (word.meaning() == OperatorWords.Role.APPROXIMATELY && isMultiplier(s, at + word.length(), to)) {
                    // 近万人 is a number in words, and no template
                    return false;
                }
                words |= unit
                        || word.meaning() == OperatorWords.Role.INCREASE
                        || word.meaning() == OperatorWords.Role.DECREASE;
                named |= word.meaning().operator() != ComparisonOperator.UNSPECIFIED
                        && !word.meaning().isWeak();
                punctuation = false;
                at += word.length();
            } else if (reading.units.read(s, at, to)) {
                words |= unit;
                unit = true;
                named = true;
                punctuation = false;
                at = reading.units.end();
            } else if (isMore(s, at, to)) {
                // 多次 says something
                words = true;
                at++;
            } else if (c == '每' || OperatorWords.BEHIND.at(s, at, to) != null || "-/\\.…·,;:()[]年月日第".indexOf(c) >= 0) {
                at++;
            } else {
                words = true;
                at++;
            }
        }
        return blank || (!words && (named || punctuation));
    }

    /**
     * Whether part of the stretch was never filled in though it holds digits: 20XX年, 2023年X月X日. Several letters behind a
     * number, or any number of them before a unit of dates.
     */
    static boolean matchesPartly(String s, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("Xx×╳".indexOf(s.charAt(at)) >= 0) {
                char before = at == from ? '年' : s.charAt(at - 1);
                int end = at + 1;
                while (end < to && s.charAt(end) == s.charAt(at)) {
                    end++;
                }
                char behind = end == to ? '年' : s.charAt(end);
                boolean dated = "年月日".indexOf(behind) >= 0;
                boolean numbered = NumberReader.isDigit(before);
                if (!NumberReader.isDigit(behind)
                        && !UnitReader.isLetter(behind)
                        && ((numbered && end - at > 1)
                                || (end < to && dated && (numbered || "年月".indexOf(before) >= 0)))) {
                    return true;
                }
                at = end - 1;
            }
        }
        return false;
    }

    /** Whether letters that stand for a number or a name begin at an index: XX. */
    static boolean isBlankOfLetters(String s, int at, int from, int to) {
        char c = s.charAt(at);
        return (c == 'X' || c == 'x') && blank(s, at, from, to) > at + 1;
    }

    private static boolean isMore(String s, int at, int to) {
        NotationWords.Entry<OperatorWords.Role> word = OperatorWords.BEHIND.at(s, at, to);
        return word != null && word.meaning() == OperatorWords.Role.AND_MORE;
    }

    private static boolean isMultiplier(String s, int at, int to) {
        return at < to && (s.charAt(at) == '万' || s.charAt(at) == '亿');
    }

    // behind a mark that stands for a missing number, or the index itself
    private static int blank(String s, int at, int from, int to) {
        char c = s.charAt(at);
        if (BLANKS.indexOf(c) < 0) {
            return at;
        }
        int end = at;
        while (end < to && s.charAt(end) == c) {
            end++;
        }
        boolean alone = (at == from || !UnitReader.isLetter(s.charAt(at - 1)))
                && (end == to || !UnitReader.isLetter(s.charAt(end)));
        return switch (c) {
            case '*', '_', '□', '＿', '○', '＊' -> end;
            case '×', '╳' -> (end - at > 1 || end < to) ? end : at;
            case 'X', 'x' ->
                alone && (end - at > 1 || end == to || s.charAt(end) > 0x7F || s.charAt(end) == '%') ? end : at;
            case '?' -> end - at > 1 ? end : at;
            case '〇' -> end - at > 1 ? end : at;
            default -> at;
        };
    }
}
