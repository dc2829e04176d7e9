package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.notation.lexicon.NotationText;

/**
 * Reads a whole number in Chinese numerals: 三十, 一百二十, 两, 二〇二一. A final 万 or 亿 is left to the unit, as the 万 of 12万 is;
 * 三万五千 takes it, and so does 一亿五千万. It holds the last number it read.
 */
public final class ChineseNumerals {
    private long value;
    private int end;

    /** The value. */
    public long value() {
        return value;
    }

    /** Behind what was read. */
    public int end() {
        return end;
    }

    /** Whether the character can begin a number. */
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** Reads the number at an index; false where none stands there or it is no proper number. */
    public boolean read(NotationText s, int from, int to) {
        if (!section(s, from, to)) {
            return false;
        }
        long total = 0;
        long part = value;
        int at = end;
        long lastScale = Long.MAX_VALUE;
        while (at < to && (s.charAt(at) == '万' || s.charAt(at) == '亿')) {
            long scale = s.charAt(at) == '万' ? 10_000 : 100_000_000;
            int next = at + 1 < to && digit(s.charAt(at + 1)) == 0 ? at + 2 : at + 1;
            if (scale >= lastScale) {
                break;
            }
            if (!section(s, next, to)) {
                if (lastScale < Long.MAX_VALUE) {
                    // 一亿五千万元: what 万 multiplies is a part of the number
                    total += part * scale;
                    part = 0;
                    at++;
                }
                break;
            }
            if (value < 10 && next == at + 1 && end == next + 1) {
                // 三万五: colloquial for 35000; refused rather than guessed
                return false;
            }
            total += part * scale;
            part = value;
            at = end;
            lastScale = scale;
        }
        value = total + part;
        end = at;
        return true;
    }

    // a number below ten thousand, or a row of digits
    private boolean section(NotationText s, int from, int to) {
        long sum = 0;
        int at = from;
        int pending = -1;
        int lastPower = 10_000;
        boolean row = false;
        while (at < to) {
            char c = s.charAt(at);
            int digit = digit(c);
            if (digit >= 0) {
                if (pending > 0 || (pending == 0 && lastPower == 10_000)) {
                    row = true;
                    break;
                }
                pending = digit;
            } else {
                int power = power(c);
                if (power == 0) {
                    break;
                }
                if (power >= lastPower || pending == 0 || (pending < 0 && (power != 10 || lastPower != 10_000))) {
                    return false;
                }
                sum += (long) (pending < 0 ? 1 : pending) * power;
                pending = -1;
                lastPower = power;
            }
            at++;
        }
        if (row) {
            return lastPower == 10_000 && row(s, from, to);
        }
        if (at == from) {
            return false;
        }
        if (pending > 0 && lastPower > 10 && lastPower < 10_000 && digit(s.charAt(at - 2)) != 0) {
            // 一百五: colloquial for 150; refused rather than guessed
            return false;
        }
        value = sum + Math.max(pending, 0);
        end = at;
        return true;
    }

    private boolean row(NotationText s, int from, int to) {
        long sum = 0;
        int at = from;
        while (at < to && at - from <= 4 && digit(s.charAt(at)) >= 0) {
            sum = sum * 10 + digit(s.charAt(at));
            at++;
        }
        // 三四十, 五六个 are estimates; only a year is written as a row
        if (at - from != 4 || (at < to && power(s.charAt(at)) > 0)) {
            return false;
        }
        value = sum;
        end = at;
        return true;
    }

    private static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            default -> 0;
        };
    }

    /** The value of a numeral below ten, or −1. */
    public static int digit(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }
}
