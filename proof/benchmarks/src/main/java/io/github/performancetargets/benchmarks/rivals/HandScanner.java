package io.github.performancetargets.benchmarks.rivals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 手写扫描 The floor of reading value texts: a scanner of a screenful that trusts its input and checks nothing. */
public final class HandScanner {
    private HandScanner() {}

    /** 读取 What a text says, if it is one of the usual ones. */
    public static ScannedValue scan(String text) {
        int length = text.length();
        int at = 0;
        String operator = null;
        String per = null;
        char first = text.charAt(0);
        if (first == '≥') {
            operator = ">=";
            at = 1;
        } else if (first == '≤') {
            operator = "<=";
            at = 1;
        } else if (first == '每') {
            int end = text.indexOf(' ');
            per = text.substring(1, end);
            at = end + 1;
        } else if (first < '0' || first > '9') {
            return new ScannedValue(text, null, null, null, null, null, text.substring(0, 3));
        }
        long low = 0;
        int scale = 0;
        boolean point = false;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.') {
                point = true;
            } else if (c >= '0' && c <= '9') {
                low = low * 10 + c - '0';
                scale += point ? 1 : 0;
            } else {
                break;
            }
        }
        BigDecimal high = null;
        if (at < length && text.charAt(at) == '-') {
            long value = 0;
            for (at++; at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
                value = value * 10 + text.charAt(at) - '0';
            }
            high = BigDecimal.valueOf(value);
        }
        if (at < length && text.charAt(at) == ' ') {
            at++;
        }
        String unit = text.substring(at);
        String noun = null;
        if (unit.startsWith("个") && unit.length() > 1) {
            noun = unit.substring(1);
            unit = "个";
        }
        if (per != null) {
            unit = unit + "/" + per;
        }
        return new ScannedValue(text, operator, BigDecimal.valueOf(low, scale), high, unit, noun, null);
    }

    /** 扫描结果 What a text says. */
    public record ScannedValue(
            String text,
            @Nullable String operator,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String noun,
            @Nullable String deadline) {}
}
