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

    private static final Map<String, TaskColumn> BY_KEY = Map.ofEntries(
            Map.entry("任务名称", NAME),
            Map.entry("任务", NAME),
            Map.entry("工作任务", NAME),
            Map.entry("主要任务", NAME),
            Map.entry("年度目标任务", NAME),
            Map.entry("部门职能", CONTENT),
            Map.entry("任务内容", CONTENT),
            Map.entry("主要内容", CONTENT),
            Map.entry("工作内容", CONTENT),
            Map.entry("任务主要内容", CONTENT),
            Map.entry("预算金额", BUDGET),
            Map.entry("年度预算金额", BUDGET),
            Map.entry("预算资金", BUDGET),
            Map.entry("涉及金额", BUDGET),
            Map.entry("批复金额", BUDGET),
            Map.entry("预算批复金额", BUDGET),
            Map.entry("预算资金数", BUDGET),
            Map.entry("全年预算数", ADJUSTED),
            Map.entry("调整后预算数", ADJUSTED),
            Map.entry("调整预算数", ADJUSTED),
            Map.entry("实际支出金额", EXECUTED),
            Map.entry("实际支出", EXECUTED),
            Map.entry("执行金额", EXECUTED),
            Map.entry("执行数", EXECUTED),
            Map.entry("全年执行数", EXECUTED),
            Map.entry("对应项目", CONTENT),
            Map.entry("预算数", BUDGET),
            Map.entry("分值", WEIGHT),
            Map.entry("得分", SCORE),
            Map.entry("预算执行率", RATE),
            Map.entry("执行率", RATE),
            Map.entry("资金预算", BUDGET),
            Map.entry("金额", BUDGET),
            Map.entry("预算金额及来源", BUDGET));

    /** What a column header means; empty where it is none of these. */
    static Optional<TaskColumn> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
