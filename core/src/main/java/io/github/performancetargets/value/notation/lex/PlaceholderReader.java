package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/** Recognises a template that was never filled in: blanks where the number should stand, or signs and units without one. */
public final class PlaceholderReader {
    private static final long LETTERS = NotationText.set("Xx×╳");
    private static final String BLANKS = "*_□＿○＊×╳Xx?〇";

    private PlaceholderReader() {}

    /** Whether the stretch, which holds no digit, is an unfilled template. */
    public static boolean matches(Reading reading, int from, int to) {
        NotationText s = reading.s;
        NotationWord whole = NotationLexicon.at(s, from, to, WordRole.BLANK);
        if (whole != null && whole.length() == to - from) {
            return true;
        }
        if (isHowOften(reading, from, to)) {
            return false;
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
            if (c == '?' && behind == at && reading.units.readWord(s, at + 1, to)) {
                behind = at + 1;
            }
            NotationWord word = NotationLexicon.at(s, at, to, WordRole.BEFORE);
            if (behind > at) {
                blank = true;
                at = behind;
            } else if (Signs.isSign(c)) {
                named = true;
                punctuation = false;
                at++;
            } else if (ChineseNumerals.isNumeral(c) || c == '半') {
                return false;
            } else if (word != null && !word.is(WordRole.ORDINARY)) {
                if (word.is(WordRole.ABOUT) && isMultiplier(s, at + word.length(), to)) {
                    // 近万人 is a number in words, and no template
                    return false;
                }
                words |= unit || word.is(WordRole.INCREASE) || word.is(WordRole.DECREASE);
                named |= (word.roles() & Meaning.STRONG) != 0;
                punctuation = false;
                at += word.length();
            } else if (reading.units.read(s, at, to) && isKnown(reading.units.unit())) {
                words |= unit;
                unit = true;
                named = true;
                punctuation = false;
                at = reading.units.end();
            } else if (isMore(s, at, to)) {
                // 多次 says something
                words = true;
                at++;
            } else if (!unit && !blank && NotationLexicon.at(s, at, to, WordRole.BEHIND) != null) {
                // 封顶 of a building
                words = true;
                at++;
            } else if (c == '每' && reading.units.readEach(s, at + 1, to)) {
                // 每人元
                named = true;
                at = reading.units.end();
            } else if (c == '每'
                    || NotationLexicon.at(s, at, to, WordRole.BEHIND) != null
                    || "-/\\.…·,;:()[]年月日第".indexOf(c) >= 0) {
                at++;
            } else {
                words = true;
                at++;
            }
        }
        return blank || (!words && (named || punctuation));
    }

    // 每个工作日, 按月: says how often, while 每人 lacks its number
    private static boolean isHowOften(Reading reading, int from, int to) {
        NotationText s = reading.s;
        if (NotationLexicon.fills(s, from, to, WordRole.RATED)) {
            return true;
        }
        int unit = from + (s.startsWith("每个", from) ? 2 : 1);
        return from < to
                && s.charAt(from) == '每'
                && reading.units.readWhole(s, unit, to)
                && reading.units.unit() != null
                && reading.units.unit().isTime();
    }

    /**
     * Whether part of the stretch was never filled in though it holds digits: 20XX年, 2023年X月X日. Several letters behind a
     * number, or any number of them before a unit of dates.
     */
    public static boolean matchesPartly(NotationText s, int from, int to) {
        for (int at = s.lacksAll(LETTERS) ? to : from; at < to; at++) {
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
    public static boolean isBlankOfLetters(NotationText s, int at, int from, int to) {
        char c = s.charAt(at);
        return (c == 'X' || c == 'x') && blank(s, at, from, to) > at + 1;
    }

    // abc is no unit that somebody left alone
    private static boolean isKnown(@Nullable MeasurementUnit unit) {
        return unit != null
                && (unit.isKnown() || !UnitReader.isLetter(unit.symbol().charAt(0)));
    }

    private static boolean isMore(NotationText s, int at, int to) {
        NotationWord word = NotationLexicon.at(s, at, to, WordRole.BEHIND);
        return word != null && word.is(WordRole.AND_MORE);
    }

    private static boolean isMultiplier(NotationText s, int at, int to) {
        return at < to && (s.charAt(at) == '万' || s.charAt(at) == '亿');
    }

    // ?人, ≥?, 约?, but not 是否完成?
    private static boolean standsForNumber(NotationText s, int at, int from) {
        return at == from
                || Signs.isSign(s.charAt(at - 1))
                || NotationLexicon.before(s, from, at, WordRole.ABOUT) != null;
    }

    // behind a mark that stands for a missing number, or the index itself
    private static int blank(NotationText s, int at, int from, int to) {
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
            case '?' -> end - at > 1 || standsForNumber(s, at, from) ? end : at;
            case '〇' -> end - at > 1 ? end : at;
            default -> at;
        };
    }
}
