package io.github.performancetargets.documents.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 栏目用语 Headings of columns that every region words a little differently: 未完成原因分析及拟采取的措施, 指标确定依据及数据来源. */
final class ColumnWords {
    private static final int LONGEST = 22;
    private static final List<String> SHORTFALLS = List.of("偏差", "未完成", "偏离", "扣分", "失分", "差异");
    private static final List<String> VALUES = List.of("指标", "目标值", "设定", "评价标准");

    /** What a column says of the values when it is not them. */
    private static final Endings ABOUT_VALUES = LabelFile.endings("about-values");

    /** What a column of another year begins with. */
    private static final Set<String> PAST = LabelFile.words("past", "column");

    /** What joins two headings in one. */
    private static final List<String> TOGETHER = List.of("以及", "及", "和", "与", "含", "、", "/", "+", "\\", ",", "，");

    /** What a column of times is called. */
    private static final Endings TIMES = LabelFile.endings("times");

    private ColumnWords() {}

    static Optional<ColumnRole> meaning(String key) {
        if (key.length() > LONGEST) {
            return Optional.empty();
        }
        boolean reason = key.contains("原因") || key.endsWith("说明") || key.endsWith("分析");
        if (reason && containsAny(key, SHORTFALLS)) {
            return Optional.of(ColumnRole.VARIANCE);
        }
        // 第二次调整后指标值, 年中调整后目标值
        if (key.contains("调整后") && (key.endsWith("指标值") || key.endsWith("目标值"))) {
            return Optional.of(ColumnRole.ADJUSTED);
        }
        if (isOfPast(key)) {
            return Optional.of(ColumnRole.PRIOR);
        }
        if (key.contains("依据") && containsAny(key, VALUES)) {
            return Optional.of(ColumnRole.BASIS);
        }
        return Optional.empty();
    }

    /** 上年目标值, 去年实际完成值: a heading of values, of another year. */
    private static boolean isOfPast(String key) {
        for (String word : PAST) {
            String rest = key.startsWith(word) ? key.substring(word.length()) : "";
            String values = rest.startsWith("度") ? rest.substring(1) : rest;
            if (ColumnRole.listed(values)
                    .filter(r -> r == ColumnRole.VALUE || r == ColumnRole.ACTUAL || r == ColumnRole.GOAL)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column holds the third tier, where no other does: 三级指标内容. */
    static boolean mayBeNames(String key) {
        return key.startsWith("三级") || key.equals("指标内容");
    }

    /** Whether a column holds the values, where no other does: 指标值及单位, 批复目标值. */
    static boolean mayBeValues(String key) {
        boolean said = key.contains("指标值") || key.contains("目标值");
        return said && key.length() <= LONGEST && !ABOUT_VALUES.end(key) && !key.startsWith("上年");
    }

    /** Whether a column holds the names with their values: 指标内容及指标值, 三级指标（含指标值）. */
    static boolean saysBoth(String key, String inBrackets) {
        String marks = inBrackets;
        for (String word : TOGETHER) {
            int at = key.indexOf(word);
            if (at > 0 && isName(key.substring(0, at)) && isValue(key.substring(at + word.length()))) {
                return true;
            }
            marks = marks.startsWith(word) ? marks.substring(word.length()) : marks;
        }
        return marks.length() < inBrackets.length() && isName(key) && isValue(marks);
    }

    private static boolean isName(String key) {
        return ColumnRole.listed(key)
                .filter(r -> r == ColumnRole.NAME || r == ColumnRole.EXPLANATION || r == ColumnRole.ROW_HEAD)
                .isPresent();
    }

    private static boolean isValue(String key) {
        return ColumnRole.listed(key).filter(r -> r == ColumnRole.VALUE).isPresent();
    }

    /** Whether a column says when something is done: 完成时限. */
    static boolean mayBeTimes(String key) {
        return key.length() <= LONGEST && TIMES.end(key);
    }

    private static boolean containsAny(String key, List<String> words) {
        for (String word : words) {
            if (key.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
