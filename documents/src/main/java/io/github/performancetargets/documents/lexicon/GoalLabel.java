package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final Set<String> GOALS = Set.of("目标", "绩效目标");
    private static final Map<String, GoalLabel> BY_KEY = LabelFile.meanings("goal", GoalLabel.class);

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
        if (period.isEmpty() && PeriodWord.isWhole(key) && GOALS.contains(PeriodWord.withoutWhole(key))) {
            // 绩效总目标, 总体绩效目标
            return Optional.of(WHOLE);
        }
        return key.endsWith("目标") ? period.map(GoalLabel::of) : Optional.empty();
    }

    /** That of the goals of a period. */
    static GoalLabel of(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? ANNUAL : MEDIUM_TERM;
    }
}
