package io.github.performancetargets.documents.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 执行栏目 The columns of the block that says how money was spent (自评). */
public enum ExecutionColumn {
    /** 年初预算数. */
    INITIAL,
    /** 全年预算数. */
    ADJUSTED,
    /** 全年执行数. */
    EXECUTED,
    /** 执行率. */
    RATE,
    /** 分值. */
    WEIGHT,
    /** 得分. */
    SCORE,
    /** 1-7月执行数: what was spent up to a time in the year. */
    MONITORED,
    /** 1-7月执行率. */
    MONITORED_RATE,
    /** 全年预计执行数. */
    FORECAST;

    private static final Pattern SPENT = Pattern.compile("(?:实际|累计|预算|资金)*(?:执行|支出|支付|完成支付)(?:数|金额|额)");
    private static final Pattern RATE_SO_FAR = Pattern.compile("(?:实际|累计|预算|资金)*(?:执行|支出|支付)(?:率|进度)%?");

    private static final Map<String, ExecutionColumn> BY_KEY = LabelFile.meanings("execution", ExecutionColumn.class);

    /** 本年度申请金额, 当年安排资金: beside a column of last year. */
    private static boolean isAskedFor(String key) {
        boolean year = key.startsWith("本年") || key.startsWith("当年") || key.startsWith("今年");
        boolean asked = key.contains("申请") || key.contains("安排") || key.contains("计划");
        return year
                && asked
                && key.length() <= 10
                && (key.endsWith("金额") || key.endsWith("资金") || key.endsWith("数") || key.endsWith("额"));
    }

    /** What a column header means; empty where it is none of these. */
    static Optional<ExecutionColumn> of(String key) {
        if (isAskedFor(key)) {
            return Optional.of(INITIAL);
        }
        Optional<String> soFar = UpToTime.of(key).map(UpToTime::what);
        if (soFar.isPresent()) {
            return soFar.filter(what -> SPENT.matcher(what).matches())
                    .map(what -> MONITORED)
                    .or(() -> soFar.filter(what -> RATE_SO_FAR.matcher(what).matches())
                            .map(what -> MONITORED_RATE));
        }
        ExecutionColumn known = BY_KEY.get(key);
        int last = key.length() - 1;
        boolean marked = known == null && last > 1 && key.charAt(last) >= 'A' && key.charAt(last) <= 'D';
        return Optional.ofNullable(marked ? BY_KEY.get(key.substring(0, last)) : known);
    }
}
