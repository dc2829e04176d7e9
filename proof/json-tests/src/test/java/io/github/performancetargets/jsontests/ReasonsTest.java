package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.GradeCount;
import io.github.performancetargets.rollup.RegionalRates;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.scheme.ShortfallFormula;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a type of the model refuses is told with its reason, in Chinese and in English. */
class ReasonsTest {
    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("target", Target.class),
            Map.entry("unit", MeasurementUnit.class),
            Map.entry("time", TimePoint.class),
            Map.entry("category", IndicatorCategory.class),
            Map.entry("kind", FundingKind.class),
            Map.entry("edition", FormEdition.class),
            Map.entry("ratio", Ratio.class),
            Map.entry("rule", RuleId.class),
            Map.entry("formula", ShortfallFormula.class),
            Map.entry("rounding", PointsRounding.class),
            Map.entry("waiver", Waiver.class),
            Map.entry("obstacle", Obstacle.class),
            Map.entry("scores", ScoreRange.class),
            Map.entry("grades", GradeCount.class),
            Map.entry("rates", RegionalRates.class),
            Map.entry("lights", TableLights.class),
            Map.entry("attainment", AttainmentAnswer.class));

    private static JsonError error(String json, Class<?> type) {
        return Agreement.Outcome.of(new Plain(), json.getBytes(StandardCharsets.UTF_8), type)
                .error()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "target | {'kind':'range','low':5,'high':1} | 应为符合其类别的指标值，实为对象的结尾；下限不应高于上限，实为 5 和 1。",
                "target | {'kind':'range','low':5,'high':5,'highExclusive':true} | 下限应低于上限（有一端不含在内），实为 5 和 5。",
                "target | {'kind':'clauses','clauses':[]} | 应至少有两项，实为 0 项。",
                "target | {'kind':'recurring','cycle':'month','day':32} | 每月的第几日应为 1 至 31，实为 32。",
                "target | {'kind':'recurring','cycle':'week','day':0} | 每周的第几日应为 1 至 7，实为 0。",
                "target | {'kind':'period','from':'2021-09','to':'2021-03'} | 起始时点不应晚于截止时点，实为 2021-09 和 2021-03。",
                "target | {'kind':'period','from':'2021','to':'FY'} | 起止时点应同有年份或同无年份，实为 2021 和 FY。",
                "target | {'kind':'bound','amount':1,'unit':'个','counted':'乡{'} | 计数名词应为 1 至 40 个字符，不含花括号，实为“乡{”。",
                "target | {'kind':'bound','amount':1,'unit':'个{乡}'} | 单位不带花括号，计数名词写入“counted”，实为“个{乡}”。",
                "unit | '人人人?' | 应为计量单位，实为文本“人人人?”；其第 4 个字符处应为点、斜线或单位的结尾，实为“?”。",
                "unit | '' | 其第 1 个字符处应为单位，实为结尾。",
                "unit | '米^9999' | 其第 4 个字符处应为 1 至 9 的乘方，实为“999”。",
                "unit | '(人' | 其第 3 个字符处应为右括号，实为结尾。",
                "unit | '07人' | 其第 1 个字符处应为不以 0 开头的数字，实为“07人”。",
                "unit | '人}' | 其第 2 个字符处应为与右花括号配对的左花括号，实为“}”。",
                "time | '2021-02-30' | 应为时点，如 2021-09-30 或 FY，实为文本“2021-02-30”；其第 1 个字符处应为实际存在的日期，实为“2021-02-30”。",
                "time | '2021/02' | 其第 5 个字符处应为“-”，实为“/02”。",
                "time | '2021-0x' | 其第 7 个字符处应为数字，实为“x”。",
                "time | '2021-Q1x' | 其第 8 个字符处应为结尾，实为“x”。",
                "category | ' ' | 代码不应为空白。",
                "kind | ' ' | 代码不应为空白。",
                "edition | 'x' | 本库没有表式“x”。",
                "ratio | '1/0' | 应为两个整数之比，分母不为 0，实为“1/0”。",
                "rule | 'A' | 其第 1 个字符处应为小写字母、数字，或中间的单个“-”或“/”，实为“A”。",
                "rule | 'a' | 其第 2 个字符处应为前缀之后的“/”，实为结尾。",
                "formula | 'band 9 1' | 两个百分比应由低到高，实为 band 9 1。",
                "rounding | '7 up' | 应为 0 至 6 位小数，其后为 half-up 或 down，实为“7 up”。",
                "waiver | {'key':' ','reason':'x'} | 应为符合要求的值，实为对象的结尾；审核意见的键、项目和理由都不应为空白。",
                "obstacle | {'code':'unexpected','index':-1} | 序号应不小于 0，实为 -1。",
                "scores | {'low':2,'high':1} | 最低分不应高于最高分，实为 2 和 1。",
                "grades | {'grade':'优','printed':1,'expected':-1} | 应为 0 至 9223372036854775807 的整数，实为数字 -1。",
                "rates | {'counties':0,'lowest':{'amount':9},'highest':{'amount':1}} | 最低值不应高于最高值。",
                "lights | {'formatVersion':'1.0','asOf':'FY','worst':'red'} | 全表的预警灯应为各灯中最差的。",
                "attainment | {'outcome':'undecided','ground':'stated'} | 无法判定时应有理由，其他时候不应有。",
                "attainment | {'outcome':'met','ground':'stated','partly':true} | 只有未达成的才会部分达成。",
            })
    void tellsTheReasonInChinese(String type, String json, String sentence) {
        JsonError error = error(json.replace('\'', '"'), TYPES.get(type));

        assertThat(error.sentence(Locale.CHINESE)).endsWith(sentence);
        assertThat(error.sentence(Locale.ENGLISH)).contains("xpected ").endsWith(".");
    }

    /** In extensions any name may stand, a number too, and names of the format mean nothing there. */
    @Test
    void namesTheRowsOfTheFormAndQuotesWhatIsOnlyTheCallers() {
        String extension = "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":{\"1\":{\"goals\":1e5}}}}";
        assertThat(error(extension, PerformanceTargetTable.class).place(Locale.CHINESE))
                .isEqualTo("扩展 · “a:b” · “1” · “goals”");
        assertThat(error("{\"formatVersion\":\"1.0\",\"0\":1}", PerformanceTargetTable.class)
                        .place(Locale.CHINESE))
                .isEqualTo("“0”");
        assertThat(error("{\"formatVersion\":\"1.0\",\"goals\":[{},1]}", PerformanceTargetTable.class)
                        .place(Locale.CHINESE))
                .isEqualTo("总体目标第 2 项");
    }

    @Test
    void shortensWhatIsLong() {
        String name = "名".repeat(3_000);
        JsonError unknown = error("{\"formatVersion\":\"1.0\",\"" + name + "\":1}", PerformanceTargetTable.class);
        assertThat(unknown.message()).hasSizeLessThan(500).contains("名…名");
        assertThat(unknown.pointer()).isEqualTo("/" + name);
        JsonError number = error(
                "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":0." + "1".repeat(200) + "}}",
                PerformanceTargetTable.class);
        assertThat(number.message())
                .startsWith("expected a plain decimal of at most 100 characters, found the number 0.11111")
                .contains("1… at /extensions/a:b");
    }
}
