package io.github.performancetargets.benchmarks.rivals;

import io.github.performancetargets.benchmarks.rivals.HandScanner.ScannedValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 正则表达式 Reading value texts with the three regular expressions that one would write for them, compiled once. */
public final class ValueExpressions {
    private static final Pattern RANGE =
            Pattern.compile("每?(\\S*?)\\s*(\\d+(?:\\.\\d+)?)\\s*元?\\s*[-~～至到]\\s*(\\d+(?:\\.\\d+)?)\\s*(\\S+)");
    private static final Pattern BOUND =
            Pattern.compile("(≥|≤|>=|<=|>|<|=|不低于|不超过)?\\s*(\\d+(?:\\.\\d+)?)\\s*(%|个|万元|元|万|场次|人次|次|人|户)?(\\S*)");
    private static final Pattern DEADLINE = Pattern.compile("(年度内|年底前|\\d{1,2}月底?前?)(?:完成)?");

    private ValueExpressions() {}

    /**
     * 读取 What a text says.
     *
     * @throws IllegalArgumentException if no expression matches
     */
    public static ScannedValue read(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String per = range.group(1);
            String unit = range.group(4);
            return new ScannedValue(
                    text,
                    null,
                    new BigDecimal(range.group(2)),
                    new BigDecimal(range.group(3)),
                    per.isEmpty() ? unit : unit + "/" + per,
                    null,
                    null);
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            String operator = bound.group(1);
            String noun = bound.group(4);
            return new ScannedValue(
                    text,
                    "≥".equals(operator) ? ">=" : "≤".equals(operator) ? "<=" : operator,
                    new BigDecimal(bound.group(2)),
                    null,
                    bound.group(3),
                    noun.isEmpty() ? null : noun,
                    null);
        }
        Matcher deadline = DEADLINE.matcher(text);
        if (deadline.matches()) {
            return new ScannedValue(text, null, null, null, null, null, deadline.group(1));
        }
        throw new IllegalArgumentException("expected a value, found " + text);
    }
}
