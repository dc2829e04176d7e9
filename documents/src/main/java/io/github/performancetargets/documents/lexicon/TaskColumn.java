package io.github.performancetargets.documents.lexicon;

import java.util.Map;
import java.util.Optional;

/** 任务栏目 The columns of the block of a department's main tasks. */
public enum TaskColumn {
    /** 任务名称. */
    NAME,
    /** 主要内容. */
    CONTENT,
    /** 预算金额: a total, or the heading over total and sources. */
    BUDGET,
    /** 全年预算数: the budget as it was changed in the year. */
    ADJUSTED,
    /** 实际支出金额. */
    EXECUTED,
    /** 预算执行率. */
    RATE,
    /** 分值. */
    WEIGHT,
    /** 得分. */
    SCORE,
    /** 其他栏目 A column that the model does not know. */
    OTHER;

    private static final Map<String, TaskColumn> BY_KEY = LabelFile.meanings("task", TaskColumn.class);

    /** What a column header means; empty where it is none of these. */
    static Optional<TaskColumn> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
