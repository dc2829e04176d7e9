package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Map;
import java.util.Optional;

/** 目标栏目 The labels inside the block of goals. */
public enum GoalLabel {
    /** 年度目标. */
    ANNUAL,
    /** 中期目标. */
    MEDIUM_TERM,
    /** 预期目标. */
    EXPECTED,
    /** 总目标: of the whole term where it stands beside 年度目标, else simply the goal. */
    WHOLE,
    /** 调整后目标: to what the goal was changed in the year. */
    ADJUSTED,
    /** 目标调整文件: which document changed it. */
    ADJUSTED_BY,
    /** 目标调整原因: why it was changed. */
    ADJUSTED_BECAUSE,
    /** 实际完成情况. */
    ACTUAL,
    /** 名称 or 财年: names the goal in the next column. */
    MARK;

    private static final int LONGEST_KEY = 14;
    private static final Map<String, GoalLabel> BY_KEY = Map.ofEntries(
            Map.entry("年度目标", ANNUAL),
            Map.entry("年度绩效目标", ANNUAL),
            Map.entry("年度总体目标", ANNUAL),
            Map.entry("当年目标", ANNUAL),
            Map.entry("本年度目标", ANNUAL),
            Map.entry("当年绩效目标", ANNUAL),
            Map.entry("年度总体绩效目标", ANNUAL),
            Map.entry("中期目标", MEDIUM_TERM),
            Map.entry("中期绩效目标", MEDIUM_TERM),
            Map.entry("中期滚动目标", MEDIUM_TERM),
            Map.entry("长期目标", MEDIUM_TERM),
            Map.entry("长期绩效目标", MEDIUM_TERM),
            Map.entry("实施期目标", MEDIUM_TERM),
            Map.entry("实施期绩效目标", MEDIUM_TERM),
            Map.entry("实施期总目标", MEDIUM_TERM),
            Map.entry("中长期目标", MEDIUM_TERM),
            Map.entry("项目实施期目标", MEDIUM_TERM),
            Map.entry("预期目标", EXPECTED),
            Map.entry("年初设定目标", EXPECTED),
            Map.entry("年初预期目标", EXPECTED),
            Map.entry("年初目标", EXPECTED),
            Map.entry("年初设定绩效目标", EXPECTED),
            Map.entry("年初绩效目标", EXPECTED),
            Map.entry("目标内容", EXPECTED),
            Map.entry("年初总体目标", EXPECTED),
            Map.entry("年度预期目标", EXPECTED),
            Map.entry("预期绩效目标", EXPECTED),
            Map.entry("目标", EXPECTED),
            Map.entry("目标说明", EXPECTED),
            Map.entry("目标描述", EXPECTED),
            Map.entry("总体描述", EXPECTED),
            Map.entry("绩效目标总体描述", EXPECTED),
            Map.entry("目标总体描述", EXPECTED),
            Map.entry("全年绩效目标", EXPECTED),
            Map.entry("全年目标", EXPECTED),
            Map.entry("总体目标", WHOLE),
            Map.entry("总目标", WHOLE),
            Map.entry("项目总目标", WHOLE),
            Map.entry("项目总体目标", WHOLE),
            Map.entry("名称", MARK),
            Map.entry("目标名称", MARK),
            Map.entry("财年", MARK),
            Map.entry("年份", MARK),
            Map.entry("项目年度目标", ANNUAL),
            Map.entry("目标调整文件", ADJUSTED_BY),
            Map.entry("目标调整依据", ADJUSTED_BY),
            Map.entry("目标调整文号", ADJUSTED_BY),
            Map.entry("目标调整原因", ADJUSTED_BECAUSE),
            Map.entry("目标调整理由", ADJUSTED_BECAUSE),
            Map.entry("年度目标完成情况", ACTUAL),
            Map.entry("实际完成情况", ACTUAL),
            Map.entry("目标实际完成情况", ACTUAL),
            Map.entry("全年实际完成情况", ACTUAL),
            Map.entry("实际完成目标", ACTUAL),
            Map.entry("年度总体目标完成情况综述", ACTUAL),
            Map.entry("年度实际完成情况", ACTUAL),
            Map.entry("目标完成情况", ACTUAL),
            Map.entry("完成情况", ACTUAL),
            Map.entry("全年完成情况", ACTUAL),
            Map.entry("实际完成", ACTUAL),
            Map.entry("年度总体目标完成情况", ACTUAL));

    /** What a label means; empty where it is none of these. */
    static Optional<GoalLabel> of(String key, Optional<TargetPeriod> period) {
        GoalLabel known = BY_KEY.get(key);
        return known != null ? Optional.of(known) : byEnding(key, period);
    }

    private static Optional<GoalLabel> byEnding(String key, Optional<TargetPeriod> period) {
        if (key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        boolean adjusted = key.contains("调整后") || key.startsWith("年中调整") || key.equals("调整目标");
        if (adjusted && (key.endsWith("目标") || key.endsWith("目标内容"))) {
            return Optional.of(ADJUSTED);
        }
        if (key.endsWith("完成情况") || key.endsWith("完成情况综述") || key.endsWith("完成情况说明")) {
            return Optional.of(ACTUAL);
        }
        return key.endsWith("目标") ? period.map(p -> p == TargetPeriod.ANNUAL ? ANNUAL : MEDIUM_TERM) : Optional.empty();
    }
}
