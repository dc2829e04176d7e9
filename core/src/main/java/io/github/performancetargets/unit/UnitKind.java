package io.github.performancetargets.unit;

/** 单位类别 What a unit measures, as far as rules ask: money, counted things, time and so on. */
public enum UnitKind {
    /** 货币 Money of any currency: 元, 万元, 美元. */
    MONEY,
    /** 计数 Counted things and services, labour included: 人, 人次, 户, 件, 人天. */
    COUNT,
    /** 时间 Time: 年, 月, 天, 工作日, 小时. */
    TIME,
    /** 长度 Length: 米, 公里. */
    LENGTH,
    /** 面积 Area: 平方米, 亩, 公顷. */
    AREA,
    /** 体积 Volume: 立方米, 升. */
    VOLUME,
    /** 质量 Mass: 公斤, 吨, 斤. */
    MASS,
    /** 信息 Information and its rate: GB, Mbps. */
    INFORMATION,
    /** 其他物理量 Any other physical quantity: 千瓦时, ℃, 分贝. */
    PHYSICAL,
    /** 比例 Percent and its kin: %, ‰. */
    PERCENT,
    /** 百分点 Percentage points, the difference of two percentages; not percent. */
    PERCENTAGE_POINT,
    /** 分 Points of a score. */
    SCORE,
    /** 倍数词 A multiplier whose unit was left out: the 万 of 49万. */
    MULTIPLIER,
    /** 复合单位 A product, a quotient or a power of other units: 元/人·月. */
    COMPOUND,
    /** 未收录 A word that the catalogue does not list. */
    UNKNOWN
}
