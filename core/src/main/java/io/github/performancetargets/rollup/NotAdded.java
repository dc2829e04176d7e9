package io.github.performancetargets.rollup;

import io.github.performancetargets.text.Coded;
import java.util.Locale;

/** 未相加的原因 Why a table or a value is no part of a sum over counties. */
public enum NotAdded implements Coded {
    /** 转移支付不明 The table names no transfer payment. */
    NO_PAYMENT("no-payment", "未写明转移支付名称", "the table names no transfer payment"),
    /** 地区不明 The table names no county, so that nobody can tell whether it is counted twice. */
    NO_COUNTY("no-county", "未写明地区或单位", "the table names no county"),
    /** 地区重复 Another table of the county was added before. */
    COUNTY_TWICE("county-twice", "该地区已有一张表", "another table of the county was added"),
    /** 名称重复 The table has several indicators of the name. */
    NAME_TWICE("name-twice", "表内有同名指标", "the table has several indicators of the name"),
    /** 不是数值 The target or the actual value is no single number. */
    NO_NUMBER("no-number", "不是单一数值", "it is no single number"),
    /** 约数 The target or the actual value is approximate. */
    APPROXIMATE("approximate", "是约数", "it is approximate"),
    /** 无单位 The value names no unit. */
    NO_UNIT("no-unit", "没有计量单位", "it names no unit"),
    /** 不可加单位 Values in such a unit do not add up: percentages, points, times, prices. */
    UNIT_DOES_NOT_ADD("unit-does-not-add", "该单位的数值不能相加", "values in this unit do not add up"),
    /** 不可加指标 Standards, averages and maxima do not add up, whatever their unit. */
    NAME_DOES_NOT_ADD("name-does-not-add", "标准、平均数、最值等不能相加", "standards, averages and maxima do not add up"),
    /** 不可比 The actual value and its target do not compare. */
    NOT_COMPARABLE("not-comparable", "完成值与指标值不可比", "actual value and target do not compare"),
    /** 数值越界 The sum is out of bounds. */
    OUT_OF_BOUNDS("out-of-bounds", "合计超出可计算的范围", "the sum is out of bounds"),
    /** 超出容量 More counties, indicators or units than are kept. */
    TOO_MANY("too-many", "超出汇总的容量", "more than are kept");

    private final String code;
    private final String chinese;
    private final String english;

    NotAdded(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason in words: English for English locales, else Chinese. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}
