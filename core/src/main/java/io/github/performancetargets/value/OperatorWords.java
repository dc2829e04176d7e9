package io.github.performancetargets.value;

import java.util.Map;

/** The words that stand before and behind a number and say how it is meant. Data, not logic. */
final class OperatorWords {
    /** What such a word says. */
    enum Role {
        AT_LEAST(ComparisonOperator.AT_LEAST),
        MORE_THAN(ComparisonOperator.MORE_THAN),
        AT_MOST(ComparisonOperator.AT_MOST),
        LESS_THAN(ComparisonOperator.LESS_THAN),
        EQUAL(ComparisonOperator.EQUAL),
        /** 达到: at least, unless another word says otherwise. */
        REACH(ComparisonOperator.AT_LEAST),
        /** 控制在: at most, unless another word says otherwise. */
        KEEP(ComparisonOperator.AT_MOST),
        /** Says nothing about the number. */
        NEUTRAL(ComparisonOperator.UNSPECIFIED),
        APPROXIMATELY(ComparisonOperator.UNSPECIFIED),
        /** 余, 多: somewhat more than the number. */
        AND_MORE(ComparisonOperator.UNSPECIFIED),
        /** 介于, 之间: only a range follows or precedes. */
        BETWEEN(ComparisonOperator.UNSPECIFIED),
        INCREASE(ComparisonOperator.UNSPECIFIED),
        DECREASE(ComparisonOperator.UNSPECIFIED),
        /** An ordinary word that ends like one of the others: 节约 is not 约. */
        NONE(ComparisonOperator.UNSPECIFIED);

        private final ComparisonOperator operator;

        Role(ComparisonOperator operator) {
            this.operator = operator;
        }

        ComparisonOperator operator() {
            return operator;
        }

        boolean isWeak() {
            return this == REACH || this == KEEP;
        }
    }

    /** Directly before the number or its sign. */
    static final NotationWords<Role> BEFORE = NotationWords.of(Map.ofEntries(
            Map.entry(
                    Role.AT_LEAST,
                    "大于等于 大于或等于 大于或者等于 不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不应低于 不应少于 不能低于 不能少于 至少 最少 最低 起码"
                            + " 高于等于 高于或等于 多于等于 多于或等于 不下于 不亚于 达到或超过 达到或高于 下限"),
            Map.entry(Role.MORE_THAN, "大于 超过 高于 多于 超出 超 逾"),
            Map.entry(
                    Role.AT_MOST,
                    "小于等于 小于或等于 小于或者等于 不高于 不超过 不超出 不大于 不多于 不长于 不得高于 不得超过 不得大于 不得多于 不应超过 不应高于 不能超过 不能高于"
                            + " 未超过 不突破 不得突破 不能突破 未突破 至多 最多 最高 最大 最长 低于等于 低于或等于 少于等于 少于或等于 上限 不超 最高限价 最高限额 限高"),
            Map.entry(Role.LESS_THAN, "小于 低于 少于 短于 不足 不到 不满"),
            Map.entry(Role.EQUAL, "等于"),
            Map.entry(Role.REACH, "达到 达 达成 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 上升到 上升至 增至 升至 扩大到 扩大至"),
            Map.entry(Role.KEEP, "控制在 控制到 控制 降到 降至 下降到 下降至 降低到 降低至 减少到 减少至 压缩到 压缩至 缩短到 缩短至 压减到 压减至 限制在"),
            Map.entry(Role.NEUTRAL, "保持在 维持在 稳定在 保持 维持 稳定 占 占到 为 是 : 确保 保证 力争 争取 应 须 需 必须 应当 了 在"),
            Map.entry(Role.APPROXIMATELY, "约 约计 约有 大约 约为 大概 近 将近 接近 约达"),
            Map.entry(Role.BETWEEN, "介于 从"),
            Map.entry(Role.INCREASE, "增长 增加 提高 提升 上升 上涨 升高 递增 增"),
            Map.entry(Role.DECREASE, "下降 减少 降低 缩减 压减 缩短 压缩 削减 核减 审减 递减 减 降"),
            Map.entry(
                    Role.NONE,
                    "高超 赶超 反超 节约 预约 签约 特约 公约 合约 契约 违约 履约 条约 集约 附近 邻近 亲近 靠近 发达 表达 到达 送达 下达 转达 抵达 通达 存在 现在 正在"
                            + " 所在 潜在 供应 响应 反应 适应 效应 对应 相应 感应 急需 必需 所需 按需 刚需 行为 作为 认为 成为 因为 人为 较为 视为 但是 于是"
                            + " 凡是 还是 为了 除了 罢了 侵占 挤占 抢占 独占 强占 霸占 征占 多占 超占 服从 遵从 听从 跟从 自从 无从"
                            + " 新增 净增 年增 加减 增减 酌减 精减 升降 沉降 得分 评分 总分 积分 平均分")));

    /** Behind the number and its unit. */
    static final NotationWords<Role> BEHIND = NotationWords.of(Map.of(
            Role.AT_LEAST,
            "以上 及以上 及其以上 或以上 起 及以上水平 以上水平 或更多 及更多",
            Role.AT_MOST,
            "以下 及以下 及其以下 或以下 以内 之内 及以内 以里 或更少",
            Role.APPROXIMATELY,
            "左右 上下",
            Role.AND_MORE,
            "余 多",
            Role.BETWEEN,
            "之间 区间 不等"));

    private OperatorWords() {}
}
