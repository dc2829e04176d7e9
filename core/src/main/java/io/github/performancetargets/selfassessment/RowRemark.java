package io.github.performancetargets.selfassessment;

import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Severity;

/** 逐行意见 What can be said of a row after the year, the most specific first: of one row one thing is said. */
enum RowRemark {
    /** 未填实际完成值而打分 Points, and no actual value. */
    SCORE_WITHOUT_ACTUAL("score-without-actual", Severity.WARNING, Grouping.EACH_PLACE, "score"),
    /** 数值指标以文字完成 完成 or 达成预期指标 against a number. */
    WORDS_AGAINST_NUMBER("words-against-number", Severity.WARNING, Grouping.ONE_PER_TABLE, "actual"),
    /** 单位不同 An actual value in another unit. */
    ACTUAL_IN_OTHER_UNIT("actual-in-other-unit", Severity.NOTE, Grouping.EACH_PLACE, "actual"),
    /** 未达成而得满分 Missed, or a ceiling broken, and full points. */
    MISSED_WITH_FULL_POINTS("missed-with-full-points", Severity.WARNING, Grouping.EACH_PLACE, "score"),
    /** 达成而扣分 Met, and points cut without a reason. */
    MET_BUT_CUT("met-but-cut", Severity.NOTE, Grouping.EACH_PLACE, "score"),
    /** 远低于目标 Far below the target without a reason. */
    FAR_BELOW_TARGET("far-below-target", Severity.WARNING, Grouping.EACH_PLACE, "actual"),
    /** 与办法不符 Other points than the scheme gives. */
    SCORE_NOT_OF_SCHEME("score-not-of-scheme", Severity.NOTE, Grouping.EACH_PLACE, "score"),
    /** 远高于目标 Far above the target without a reason. */
    FAR_ABOVE_TARGET("far-above-target", Severity.NOTE, Grouping.ONE_PER_TABLE, "actual"),
    /** 重复模糊目标 The vague words of the target again. */
    VAGUE_REPEATED("vague-actual-repeated", Severity.NOTE, Grouping.ONE_PER_TABLE, "actual"),
    /** 低于上年 Below last year. */
    BELOW_LAST_YEAR("below-last-year", Severity.NOTE, Grouping.EACH_PLACE, "actual");

    private final String id;
    private final Severity severity;
    private final Grouping grouping;
    private final String column;

    RowRemark(String id, Severity severity, Grouping grouping, String column) {
        this.id = id;
        this.severity = severity;
        this.grouping = grouping;
        this.column = column;
    }

    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    Grouping grouping() {
        return grouping;
    }

    String column() {
        return column;
    }
}
