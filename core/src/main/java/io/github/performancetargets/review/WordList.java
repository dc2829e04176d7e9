package io.github.performancetargets.review;

/** 词表 The lists of words that the rules of review look for. */
public enum WordList {
    /** 笼统 Values that promise without saying how much: 提高, 持续提升. */
    VAGUE("vague"),
    /** 比率 Endings of names that measure a share: 率, 占比. */
    RATE("rate"),
    /** 非比率 Words that end like a rate and are none: 效率, 频率. */
    NOT_RATE("not-rate"),
    /** 计数 Endings of names that count: 数量, 人数. */
    COUNT("count"),
    /** 名称含单位 Endings of names that say in what they count: 人数, 学时. */
    UNIT_IN_NAME("unit-in-name"),
    /** 单位栏 Headings of a column that holds units: 计量单位. */
    UNIT_COLUMN("unit-column"),
    /** 可超百 Names whose percentage may exceed 100: 增长, 完成. */
    ABOVE_HUNDRED("above-hundred"),
    /** 逆向 Things of which less is better: 投诉, 故障. */
    LOWER_IS_BETTER("lower-is-better"),
    /** 逆向后缀 What may follow such a thing where its amount is measured: 率, 次数. */
    AMOUNT_SUFFIX("amount-suffix"),
    /** 正向 Endings of names of which more is better: 合格率, 满意度. */
    HIGHER_IS_BETTER("higher-is-better"),
    /** 否定 What turns such a name around: 不, 未. */
    NEGATION("negation"),
    /** 处置 What is done about something bad, so that more of it is better: 处理, 查处. */
    ACTION("action"),
    /** 下降 Words of improvement by less: 下降, 减少. */
    DECREASE("decrease"),
    /** 成本 Endings of names that are a cost: 成本, 费用. */
    COST("cost"),
    /** 成本例外 Words in a cost slot of which more may be right: 节约, 补助标准. */
    COST_EXEMPT("cost-exempt"),
    /** 合计 Words of a row that sums up others: 总, 合计. */
    TOTAL("total"),
    /** 无时限 Words that promise to be in time and name no time: 适时, 及时. */
    UNTIMED("untimed"),
    /** 时间 Words of a time without a digit: 年底, 汛期. */
    TIME("time"),
    /** 另定时限 Words of what fixes the time elsewhere, or of what is due without one: 按合同, 应发尽发. */
    FIXES_TIME("fixes-time"),
    /** 频次 Words of a rhythm shorter than a year: 按季度, 每月. */
    RHYTHM("rhythm"),
    /** 满意度 Words of satisfaction. */
    SATISFACTION("satisfaction"),
    /** 满意 Endings of values that promise satisfaction in words: 满意, as in 基本满意. */
    SATISFIED("satisfied"),
    /** 佐证 Words in the heading of a column that holds evidence: 佐证. */
    EVIDENCE("evidence"),
    /** 预算执行 Words of spending, which is no benefit: 预算执行率. */
    BUDGET_EXECUTION("budget-execution"),
    /** 泛指 Words that are too common to show that an indicator covers a goal: 工作, 开展. */
    COMMON("common"),
    /** 起首 Words before the thing that a goal or a name speaks of, which say only that it is done: 完成, 全年. */
    LEADING("leading"),
    /** 同义 Ways to write one thing, each with the one that is compared: 重新犯罪=再犯罪. */
    SYNONYM("synonym"),
    /** 并列 Words that join several things in one indicator. */
    JOINT("joint"),
    /** 非并列 Words that hold such a word and join nothing: 参与, 和谐, 及时. */
    NOT_JOINT("not-joint"),
    /** 其他一级指标 First tiers of other frameworks, as printed without 指标: 投入, 影响力. */
    OTHER_CATEGORY("other-category"),
    /** 其他二级指标 Second tiers that forms of whole departments and others print under 产出 or 效益: 履职目标实现. */
    OTHER_DIMENSION("other-dimension"),
    /** 级次搭配 Pairs of tiers that no built-in edition has and older forms print, by their codes: benefit/beneficiary-satisfaction. */
    TIER_PAIR("tier-pair"),
    /** 投入 Words of an input: 采购, 投入. */
    INPUT("input");

    private final String key;

    WordList(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
