package io.github.performancetargets.documents.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 栏目 The columns of the indicators, and what each of them means. */
public enum ColumnRole {
    /** 绩效指标: the column before the first tier, which names the block. */
    ROW_HEAD,
    /** 所属目标 The goal that the indicators of a row serve. */
    GOAL,
    /** 一级指标. */
    CATEGORY,
    /** 二级指标. */
    DIMENSION,
    /** 三级指标. */
    NAME,
    /** 指标值. */
    VALUE,
    /** 计算符号: the operator apart from the value. */
    OPERATOR,
    /** 度量单位: the unit apart from the value. */
    UNIT,
    /** 分值. */
    WEIGHT,
    /** 实际完成值. */
    ACTUAL,
    /** 得分. */
    SCORE,
    /** 偏差原因. */
    VARIANCE,
    /** 备注. */
    NOTE,
    /** 设定依据. */
    BASIS,
    /** 指标解释. */
    EXPLANATION,
    /** 指标方向性. */
    DIRECTION,
    /** 是否核心指标. */
    CORE,
    /** 历史值 The value of another year. */
    PRIOR,
    /** 调整指标值 The value as it was changed in the year. */
    ADJUSTED,
    /** 区域值 The value of one region of several side by side: 甲市 below 区域目标值. */
    REGION,
    /** 其他栏目 A column that the model does not know. */
    OTHER;

    private static final Map<String, ColumnRole> MEANINGS = LabelFile.meanings("column", ColumnRole.class);
    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_REGION = 12;
    private static final Endings REGIONS = LabelFile.endings("region");

    /** What the words of a header mean that are listed. */
    static Optional<ColumnRole> listed(String key) {
        return Optional.ofNullable(MEANINGS.get(key));
    }

    /** What a column header means, whichever period it names; empty where it is none of the known ones. */
    static Optional<ColumnRole> of(String key) {
        ColumnRole role = MEANINGS.get(key);
        if (role == null) {
            role = MEANINGS.get(withoutMark(PeriodWord.removed(key)));
        }
        if (role == null) {
            role = MEANINGS.get(withoutYear(key));
        }
        if (role == null) {
            // 总体目标值
            ColumnRole of = MEANINGS.get(PeriodWord.withoutWhole(key));
            role = of == VALUE ? of : null;
        }
        if (role == null && key.startsWith("指标")) {
            // 指标实际完成值, 指标分值权重
            ColumnRole of = MEANINGS.get(key.substring(2));
            role = of == WEIGHT || of == ACTUAL || of == SCORE || of == VARIANCE ? of : null;
        }
        if (role != null) {
            return Optional.of(role);
        }
        return headsBlock(key) ? Optional.of(ROW_HEAD) : ColumnWords.meaning(key);
    }

    /** 预期2022年实现值: a year inside the words. */
    private static String withoutYear(String key) {
        int year = key.indexOf("20");
        boolean named = year > 0 && key.indexOf('年', year) == year + 4;
        return named ? key.substring(0, year) + key.substring(year + 5) : key;
    }

    /** 权重%, 年度指标值A: a sign behind the words, as formulas refer to it. */
    private static String withoutMark(String key) {
        int last = key.length() - 1;
        boolean marked = last > 1 && (key.charAt(last) == '%' || (key.charAt(last) >= 'A' && key.charAt(last) <= 'D'));
        return marked ? key.substring(0, last) : key;
    }

    /** 部门整体支出年度绩效指标, 长期绩效目标表: names of the block end alike. */
    private static boolean headsBlock(String key) {
        return key.length() <= LONGEST_HEAD
                && (key.endsWith("绩效指标") || key.endsWith("绩效指标表") || key.endsWith("绩效目标表") || key.endsWith("绩效指标体系"));
    }

    /** Whether a heading that means nothing else is the name of a region, as far as its words tell. */
    static boolean namesRegion(String key) {
        return key.length() > 1 && key.length() <= LONGEST_REGION && REGIONS.end(key);
    }

    /** Whether the column is one of the three tiers. */
    public boolean isTier() {
        return this == CATEGORY || this == DIMENSION || this == NAME;
    }

    /** All listed keys. */
    static Set<String> keys() {
        return MEANINGS.keySet();
    }
}
