package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.TargetPeriod;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 期间用语 The words at the head of a label that say which period it is about. */
public final class PeriodWord {
    private static final List<String> MEDIUM_TERM = List.of("中长期", "中期", "长期", "实施周期", "实施期", "项目期", "三年");
    private static final List<String> ANNUAL = List.of("本年度", "当年度", "年度", "本年", "当年", "今年");

    private static final List<String> PARTS_OF_YEAR =
            List.of("半年", "上半年", "下半年", "季度", "前三季度", "一季度", "二季度", "三季度", "四季度", "分季度");

    /** Of all years where a year stands beside it, else simply what it is the whole of. */
    private static final List<String> WHOLE = List.of("总体", "整体", "总");

    /** 2023-2025年, 2023年至2025年: the years of a term. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d年?度?[-—–~至到](?:19|20)\\d\\d年?度?");

    private static final List<String> BEFORE_WHOLE = List.of("绩效", "项目", "专项");

    private PeriodWord() {}

    /** Whether a label speaks of the whole: 总体目标值, 绩效总目标. */
    public static boolean isWhole(String label) {
        String key = LabelWords.key(label);
        return withoutWhole(key).length() < key.length();
    }

    /** 目标值 of 总体目标值, of 绩效总目标值 as well; the key itself where it does not speak of the whole. */
    static String withoutWhole(String key) {
        String rest = key;
        for (String word : BEFORE_WHOLE) {
            rest = key.startsWith(word) ? key.substring(word.length()) : rest;
        }
        for (String word : WHOLE) {
            if (rest.startsWith(word)) {
                return rest.substring(word.length());
            }
        }
        return key;
    }

    /** Whether a label speaks of a part of the year, so that the year itself stands elsewhere: 半年（程）目标值, 第一季度目标值. */
    public static boolean isPartOfYear(String label) {
        String key = LabelWords.key(label);
        return startsWithAny(key.startsWith("第") ? key.substring(1) : key, PARTS_OF_YEAR);
    }

    /** The period that a label names; empty where it names none. */
    public static Optional<TargetPeriod> of(String label) {
        return of(label, LabelWords.key(label));
    }

    static Optional<TargetPeriod> of(String label, String wholeKey) {
        String key = ofWhat(wholeKey);
        String marks = key.length() == label.length() ? "" : LabelWords.inBrackets(label);
        boolean whole = key.startsWith("总目标") && key.endsWith("指标");
        if (whole || startsWithAny(key, MEDIUM_TERM) || MEDIUM_TERM.contains(marks)) {
            return Optional.of(TargetPeriod.MEDIUM_TERM);
        }
        if (YEARS.matcher(key).lookingAt()) {
            return Optional.of(TargetPeriod.MEDIUM_TERM);
        }
        boolean year = key.length() > 5
                && LabelWords.isDigit(key.charAt(0))
                && LabelWords.year(key).isPresent();
        return year || startsWithAny(key, ANNUAL) || ANNUAL.contains(marks)
                ? Optional.of(TargetPeriod.ANNUAL)
                : Optional.empty();
    }

    private static boolean startsWithAny(String key, List<String> words) {
        for (String word : words) {
            if (key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** 项目当年预算 names its period behind what it is the budget of. */
    private static String ofWhat(String key) {
        String rest = key.startsWith("项目") || key.startsWith("专项") ? key.substring(2) : "";
        return startsWithAny(rest, MEDIUM_TERM) || startsWithAny(rest, ANNUAL) ? rest : key;
    }

    static String removed(String label) {
        String key = ofWhat(label);
        for (String word : MEDIUM_TERM) {
            if (key.startsWith(word)) {
                return key.substring(word.length());
            }
        }
        for (String word : ANNUAL) {
            if (key.startsWith(word)) {
                return key.substring(word.length());
            }
        }
        Matcher years = YEARS.matcher(key);
        if (years.lookingAt()) {
            return key.substring(years.end());
        }
        if (!key.isEmpty()
                && LabelWords.isDigit(key.charAt(0))
                && LabelWords.year(key).isPresent()) {
            String rest = key.substring(5);
            return rest.startsWith("度") ? rest.substring(1) : rest;
        }
        return key;
    }
}
