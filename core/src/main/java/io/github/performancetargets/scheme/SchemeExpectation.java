package io.github.performancetargets.scheme;

import java.util.Locale;

/** 应为 What a place of a scheme is expected to hold, in both languages; {} stands for what only the place knows. */
enum SchemeExpectation {
    ENTRY("key = value", "“键 = 值”"),
    CELLS("value | certainty | source after {}", "{} 之后为“值 | 可信度 | 来源”"),
    ONCE("{} once", "{} 只写一次"),
    CERTAINTY("sure, seen or unsure", "可信度 sure、seen 或 unsure"),
    LINE("a line {} = …", "“{} = …”一行"),
    KEY("a key of docs/assessment.md", "docs/assessment.zh-CN.md 所列的键"),
    NUMBER("a number from 0 on", "不小于 0 的数"),
    CATEGORY("cost, output, benefit or satisfaction", "cost、output、benefit 或 satisfaction"),
    SHARE("two percentages as 80-100", "两个百分比，如 80-100"),
    PERCENTAGES("percentages from 0 to 100", "0 至 100 的百分比，由低到高"),
    BAND("rate:share as 80:70, the highest first", "执行率:得分比例，如 80:70，由高到低"),
    HIGHEST_FIRST("the highest rate first", "执行率由高到低"),
    SHARE_OF_ALL("a share of at most 100 percent", "不超过 100 的得分比例"),
    ROUNDING(PointsRounding.EXPECTED, "0 至 6 位小数，其后为 half-up（四舍五入）或 down（舍去）"),
    WORD("{}", "{}"),
    BEST_FIRST("the best grade first", "等级由高到低"),
    LIGHTS("the percentages where yellow, green and blue begin", "黄灯、绿灯、蓝灯各自开始的百分比"),
    RISING("percentages that rise", "由低到高的百分比"),
    FORMULA(
            "proportion, linear-excess, actual-percent, step POINTS or band NONE FULL",
            "proportion、linear-excess、actual-percent、step 分值或 band 起始 满分"),
    LINES("at most {} lines", "不超过 {} 行");

    private final String english;
    private final String chinese;

    SchemeExpectation(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String words(String detail, Locale locale) {
        return (isChinese(locale) ? chinese : english).replace("{}", detail);
    }

    static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
