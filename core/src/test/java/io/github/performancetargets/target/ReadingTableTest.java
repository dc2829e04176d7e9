package io.github.performancetargets.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings beside each other, so that a change of one shows: what each means and how it is printed. */
class ReadingTableTest {
    private static void reads(String text, String kind, @Nullable String printed) {
        Target target = StatedTarget.read(text).target();

        assertThat(target.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(target).hasToString(printed == null ? text : printed);
    }

    // ----- text | type of target | printed; nothing where it is refused -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021年底前 | Deadline | 2021年12月31日前完成
            2021年年底前 | Deadline | 2021年12月31日前完成
            2021年末前 | Deadline | 2021年12月31日前完成
            2021年年末前 | Deadline | 2021年12月31日前完成
            2021年终前 | Deadline | 2021年12月31日前完成
            2021年年内 | Deadline | 2021年内完成
            2021年年内完成 | Deadline | 2021年内完成
            2021年内完成 | Deadline | 2021年内完成
            2021年度内完成 | Deadline | 2021年内完成
            2021年全年 | Period | 2021年全年
            2021年度末前 | Deadline | 2021年12月31日前完成
            2021年度底前完成 | Deadline | 2021年12月31日前完成
            2021年上半年 | Period | 2021年上半年
            2021年下半年完成 | Deadline | 2021年下半年内完成
            2021年上半年底前 | Deadline | 2021年6月30日前完成
            2021年度 | Deadline | 2021年内完成
            2021年度完成 | Deadline | 2021年内完成
            2021年第三季度 | Period | 2021年第三季度
            2021年三季度末 | Deadline | 2021年9月30日前完成
            2021年3季度底前 | Deadline | 2021年9月30日前完成
            2021年第5季度 | NotUnderstood |
            2021年12月 | Deadline | 2021年12月内完成
            2021年12月份 | Deadline | 2021年12月内完成
            2021年12月底前 | Deadline | 2021年12月31日前完成
            2021年12月末前 | Deadline | 2021年12月31日前完成
            2021年12月下旬前 | Deadline | 2021年12月31日前完成
            2021年6月上旬 | Deadline | 2021年6月10日前完成
            2021年6月中旬前 | Deadline | 2021年6月20日前完成
            2021年6月上旬前完成 | Deadline | 2021年6月10日前完成
            2021年6月5日 | Deadline | 2021年6月5日前完成
            2021年6月5号前 | Deadline | 2021年6月5日前完成
            2021年六月五日前 | Deadline | 2021年6月5日前完成
            2021年六月三十日前完成 | Deadline | 2021年6月30日前完成
            2021年6月31日前 | NotUnderstood |
            2021年2月29日前 | NotUnderstood |
            2020年2月29日前 | Deadline | 2020年2月29日前完成
            2021年13月 | NotUnderstood |
            2021年0月 | NotUnderstood |
            二〇二一年底前 | Deadline | 2021年12月31日前完成
            二〇二一年六月底前 | Deadline | 2021年6月30日前完成
            二〇二一年十二月三十一日前 | Deadline | 2021年12月31日前完成
            一八二一年底前 | NotUnderstood |
            二二〇〇年底前 | Deadline | 2200年12月31日前完成
            1899年底前 | NotUnderstood |
            2201年底前 | NotUnderstood |
            1900年底前 | Deadline | 1900年12月31日前完成
            2200年底前 | Deadline | 2200年12月31日前完成
            12月底前 | Deadline | 12月31日前完成
            12月末 | Deadline | 12月31日前完成
            12月31日前 | Deadline | 12月31日前完成
            12月31日 | Deadline | 12月31日前完成
            十二月三十一日前 | Deadline | 12月31日前完成
            十二月底前完成 | Deadline | 12月31日前完成
            六月下旬前 | Deadline | 6月30日前完成
            6月上旬 | Deadline | 6月10日前完成
            6月份 | Deadline | 6月内完成
            13月 | NotUnderstood |
            3季度 | Period | 第三季度
            第3季度 | Period | 第三季度
            第三季度 | Period | 第三季度
            三季度末 | Deadline | 9月30日前完成
            三季度底前 | Deadline | 9月30日前完成
            上半年 | Period | 上半年
            上半年底前 | Deadline | 6月30日前完成
            上半年末 | Deadline | 6月30日前完成
            下半年 | Period | 下半年
            下半年末前完成 | Deadline | 12月31日前完成
            年底前 | Deadline | 12月31日前完成
            年末前 | Deadline | 12月31日前完成
            年终前 | Deadline | 12月31日前完成
            全年 | Period | 全年
            年度内 | Deadline | 年度内完成
            年内 | Deadline | 年度内完成
            2021.6 | NotUnderstood |
            2021.06 | NotUnderstood |
            2021.6月 | Deadline | 2021年6月内完成
            2021.12.31前 | Deadline | 2021年12月31日前完成
            2021-12-31前 | Deadline | 2021年12月31日前完成
            2021/12/31前 | Deadline | 2021年12月31日前完成
            2021.12.31日前 | Deadline | 2021年12月31日前完成
            2021-6 | Deadline | 2021年6月内完成
            2021/6 | Deadline | 2021年6月内完成
            2021/13 | NotUnderstood |
            2021.13.1 | NotUnderstood |
            202106 | NotUnderstood |
            20210630前 | NotUnderstood |
            20211331 | Bound | 20,211,331
            202113 | Bound | 202,113
            198912 | Bound | 198,912
            210113 | Bound | 210,113
            2021年6月-12月 | Period | 2021年6月至2021年12月
            2021年6月至2022年3月 | Period | 2021年6月至2022年3月
            6-12月 | Period | 6月至12月
            6月至12月 | Period | 6月至12月
            2021.6-2021.12 | Period | 2021年6月至2021年12月
            2021.1.1-2021.12.31 | Period | 2021年1月1日至2021年12月31日
            1月1日-12月31日 | Period | 1月1日至12月31日
            6月1日至30日 | Period | 6月1日至6月30日
            2021年1月1日至6月30日 | Period | 2021年1月1日至2021年6月30日
            2021-2023年 | Period | 2021年至2023年
            2021年至2023年 | Period | 2021年至2023年
            2021年底至2022年6月 | Period | 2021年12月31日至2022年6月
            三季度至四季度 | Period | 第三季度至第四季度
            2021年下半年末前 | Deadline | 2021年12月31日前完成
            2021年上半年末 | Deadline | 2021年6月30日前完成
            2021年12月31日24时前 | NotUnderstood |
            2021年第1季度末前 | Deadline | 2021年3月31日前完成
            一季度 | Period | 第一季度
            二季度底 | Deadline | 6月30日前完成
            四季度末 | Deadline | 12月31日前完成
            2021年一季度 | Period | 2021年第一季度
            2021年十二月 | Deadline | 2021年12月内完成
            2021年三十二月 | NotUnderstood |
            6月31日前 | NotUnderstood |
            2月30日前 | NotUnderstood |
            2月29日前 | Deadline | 2月29日前完成
            11月31日前 | NotUnderstood |
            4月中旬 | Deadline | 4月20日前完成
            4月底 | Deadline | 4月30日前完成
            4月末前完成 | Deadline | 4月30日前完成
            10月1号前 | Deadline | 10月1日前完成
            十月一日前 | Deadline | 10月1日前完成
            """)
    void times(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不少于3次 | Bound | ≥3次
            不低于90% | Bound | ≥90%
            不超过5万元 | Bound | ≤5万元
            不高于5% | Bound | ≤5%
            至少3次 | Bound | ≥3次
            至多3次 | Bound | ≤3次
            最少3次 | Bound | ≥3次
            最多3次 | Bound | ≤3次
            大于等于90% | Bound | ≥90%
            大于90% | Bound | >90%
            小于等于5% | Bound | ≤5%
            小于5% | Bound | <5%
            达到90% | Bound | ≥90%
            达到90%以上 | Bound | ≥90%
            达90%以上 | Bound | ≥90%
            超过90% | Bound | >90%
            低于5% | Bound | <5%
            高于90% | Bound | >90%
            90%以上 | Bound | ≥90%
            90%及以上 | Bound | ≥90%
            90%以下 | Bound | ≤90%
            90%(含)以上 | Bound | ≥90%
            90%（含）以上 | Bound | ≥90%
            90%(不含)以上 | Bound | >90%
            3次以内 | Bound | ≤3次
            3次及以内 | Bound | ≤3次
            3次之内 | Bound | ≤3次
            3次左右 | Bound | 约3次
            约3次 | Bound | 约3次
            大约3次 | Bound | 约3次
            近3次 | Bound | 约3次
            将近3次 | Bound | 约3次
            3次上下 | Bound | 约3次
            3-5次左右 | Range | 约3-5次
            每年3次 | Bound | 3次/年
            每月3次 | Bound | 3次/月
            每季度不少于3次 | Bound | ≥3次/季度
            每人每年3次 | Bound | 3次/人·年
            每人3000元 | Bound | 3000元/人
            每次10000-30000元 | Range | 10000-30000元/次
            每次不超过3000元 | Bound | ≤3000元/次
            每次不超过3000元/人 | Bound | ≤3000元/次·人
            人均3000元 | Bound | 3000元/人
            人均不超过3000元 | Bound | ≤3000元/人
            户均3000元 | Bound | 3000元/户
            平均3000元/人 | Bound | 平均3000元/人
            平均不超过3000元 | Bound | 平均≤3000元
            增长5% | Change | 增长5%
            增长5%以上 | Change | 增长≥5%
            增长不少于5% | Change | 增长≥5%
            增长约5% | Change | 增长约5%
            增长5-8% | Change | 增长5-8%
            较上年增长5% | Change | 较上年增长5%
            较2020年增长5%以上 | Change | 较2020年增长≥5%
            同比增长5% | Change | 同比增长5%
            比上年下降5个百分点 | Change | 比上年下降5百分点
            较上年下降5个百分点以上 | Change | 较上年下降≥5百分点
            同比下降不少于5% | Change | 同比下降≥5%
            提高5个百分点 | Change | 增长5百分点
            降低至5%以下 | Bound | ≤5%
            提高到90% | Bound | ≥90%
            提高至90%以上 | Bound | ≥90%
            减少3起 | Change | 下降3起
            下降3%以内 | Change | 下降≤3%
            培训3次 | Bound | 培训3次
            培训不少于3次 | Bound | 培训≥3次
            开展培训3次以上 | Bound | 开展培训≥3次
            完成100% | Bound | 完成100%
            100%完成 | Bound | 完成100%
            覆盖13个乡镇 | Bound | 覆盖13个乡镇
            13个乡镇 | Bound | 13个乡镇
            共13个 | Bound | 共13个
            共计13个 | Bound | 共计13个
            合计13万元 | Bound | 合计13万元
            总计13万元 | Bound | 总计13万元
            预计13万元 | Bound | 预计13万元
            计划13次 | Bound | 计划13次
            力争90% | Bound | 90%
            确保90%以上 | Bound | ≥90%
            控制在5%以内 | Bound | ≤5%
            控制在5万元以内 | Bound | ≤5万元
            控制在5万元 | Bound | ≤5万元
            不突破5万元 | Bound | ≤5万元
            0起 | Bound | 0起
            3次/年 | Bound | 3次/年
            3次/人·年 | Bound | 3次/人·年
            12次/年以上 | Bound | ≥12次/年
            ≥12次/年 | Bound | ≥12次/年
            ≥3次（每次不少于50人） | NotUnderstood |
            ≥3次，每次不少于50人 | Clauses | ≥3次；≥50人/次
            3次（含线上1次） | NotUnderstood |
            3个（套） | Bound | 3个(套)
            3个/套 | Bound | 3个/套
            30（人） | Bound | 30人
            （30人） | Bound | 30人
            【30人】 | Bound | 【30人】
            30人。 | Bound | 30人
            30人； | Bound | 30人
            30人；40人 | NotUnderstood |
            30人、40人 | NotUnderstood |
            培训30人，宣传40次 | Clauses | 培训30人；宣传40次
            培训30人；宣传40次 | Clauses | 培训30人；宣传40次
            ≥90%且≤100% | Range | 90-100%
            ≥90%，≤100% | Range | 90-100%
            90%≤X≤100% | Range | 90-100%
            90%-100% | Range | 90-100%
            90-100% | Range | 90-100%
            90%～100% | Range | 90-100%
            90%至100% | Range | 90-100%
            [90%,100%] | Range | 90-100%
            (90%,100%] | Range | (90,100]%
            90%<x≤100% | Range | (90,100]%
            1/3 | NotUnderstood |
            三分之一 | NotUnderstood |
            百分之九十 | Bound | 90%
            百分之九十以上 | Bound | ≥90%
            三次 | Bound | 3次
            三次以上 | Bound | ≥3次
            十三个 | Bound | 13个
            一百二十人 | Bound | 120人
            1.2万人 | Bound | 1.2万人
            1.2万 | Bound | 1.2万
            3千元 | Bound | 3千元
            3千万元 | Bound | 3千万元
            1,200人 | Bound | 1200人
            1，200人 | Bound | 1200人
            1 200人 | Bound | 1200人
            12:30 | NotUnderstood |
            第3名 | NotUnderstood |
            前3名 | NotUnderstood |
            3:1 | NotUnderstood |
            24小时 | Bound | 24小时
            24小时内 | Bound | ≤24小时
            24小时以内完成 | Bound | 完成≤24小时
            3个工作日内 | Bound | ≤3工作日
            3天内 | Bound | ≤3天
            收到后3日内 | Bound | 收到后≤3天
            申请后3个工作日内完成 | NotUnderstood |
            """)
    void wordsAroundNumbers(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300(人) | Bound | 300人
            300（人）以上 | Bound | ≥300人
            300(人 | NotUnderstood |
            300() | NotUnderstood |
            2万余人次 | Bound | 约2万人次
            77万多册(份) | Bound | 约77万册(份)
            77万多册(份 | NotUnderstood |
            5万件(册) | Bound | 5万件(册)
            5件(册) | Bound | 5件(册)
            5件(人册) | Bound | 5件(人册)
            90%(百分比) | Bound | 90%
            90%(%) | Bound | 90%
            3元/人、天 | Bound | 3元/人·天
            3元/人、次 | Bound | 3元/人·次
            3元/个·次 | Bound | 3元/个·次
            1,500人 | Bound | 1500人
            1,50人 | NotUnderstood |
            1,5000人 | NotUnderstood |
            12,34,567元 | NotUnderstood |
            1,234,567元 | Bound | 1234567元
            1,234,567.89元 | Bound | 1234567.89元
            1,234.5元 | Bound | 1234.5元
            3,5人 | NotUnderstood |
            3、5人 | NotUnderstood |
            2/3以上 | NotUnderstood |
            2/3 | NotUnderstood |
            三分之二以上 | NotUnderstood |
            百分之五点五 | Bound | 5.5%
            百分之零点五以下 | Bound | ≤0.5%
            一点五万元 | NotUnderstood |
            0.5% | Bound | 0.5%
            .5% | NotUnderstood |
            5.% | NotUnderstood |
            5..2 | NotUnderstood |
            1.2.3 | NotUnderstood |
            0.05‰ | Bound | 0.05‰
            万分之三 | Bound | 3‱
            千分之五以下 | Bound | ≤5‰
            1万余元 | Bound | 约1万元
            10余次 | Bound | 约10次
            10多次 | Bound | 约10次
            百余人 | NotUnderstood |
            数十人 | NotUnderstood |
            30多万人 | Bound | 约30万人
            1.5万余人 | Bound | 约1.5万人
            十余次 | Bound | 约10次
            二十多人 | Bound | 约20人
            两次 | Bound | 2次
            两千元 | Bound | 2000元
            半年 | NotUnderstood |
            一年半 | NotUnderstood |
            1个半月 | NotUnderstood |
            一百零五人 | Bound | 105人
            一百五人 | NotUnderstood |
            一百五十人 | Bound | 150人
            二百五十 | Bound | 250
            一千零二十 | Bound | 1,020
            一万二千人 | Bound | 12000人
            一万两千三百人 | Bound | 12300人
            三万五 | NotUnderstood |
            十万 | Bound | 10万
            10万 | Bound | 10万
            10万人 | Bound | 10万人
            1亿元 | Bound | 1亿元
            1.5亿元 | Bound | 1.5亿元
            120000000元 | Bound | 120000000元
            0次 | Bound | 0次
            00次 | NotUnderstood |
            007次 | NotUnderstood |
            -5℃ | Bound | -5摄氏度
            －5℃ | Bound | -5摄氏度
            -5% | Bound | -5%
            +5% | Bound | 5%
            ±5% | Range | [-5,5]%
            ≥-5% | Bound | ≥-5%
            1e5 | NotUnderstood |
            1E5人 | NotUnderstood |
            2³ | NotUnderstood |
            5㎡ | Bound | 5平方米
            5平方米 | Bound | 5平方米
            5M2 | Bound | 5平方米
            5km | Bound | 5公里
            5公里 | Bound | 5公里
            5千米 | Bound | 5公里
            3人/次 | Bound | 3人/次
            3人次/年 | Bound | 3人次/年
            3次/人/年 | Bound | 3次/人·年
            3元/人·月 | Bound | 3元/人·月
            300元/人/天 | Bound | 300元/人·天
            300元/（人·天） | Bound | 300元/人·天
            300元/(人·天) | Bound | 300元/人·天
            每人每天300元 | Bound | 300元/人·天
            300元每人每天 | Bound | 300元/人·天
            300元每人 | Bound | 300元/人
            每吨300元 | Bound | 300元/吨
            ≤300元/吨 | Bound | ≤300元/吨
            ≥3个；≤5个 | Range | 3-5个
            ≥3个，优良 | Clauses | ≥3个；优良
            优良，≥3个 | Bound | 优良≥3个
            ≥3个，达到优良 | Clauses | ≥3个；达到优良
            合格率≥98%，优良率≥90% | Clauses | 合格率≥98%；优良率≥90%
            合格率98%以上，优良率90%以上 | Clauses | 合格率≥98%；优良率≥90%
            3个； | Bound | 3个
            ；3个 | Bound | 3个
            ，3个 | Bound | 3个
            3个， | Bound | 3个
            3个，，5个 | NotUnderstood |
            3个。5个 | NotUnderstood |
            3个/5个 | Bound | 3个/5个
            3个+5个 | NotUnderstood |
            ≥3＋2个 | NotUnderstood |
            ＞＝3个 | Bound | ≥3个
            =3个 | Bound | =3个
            ==3个 | NotUnderstood |
            <>3个 | NotUnderstood |
            >3个<5个 | Range | (3,5)个
            >3个且<5个 | Range | (3,5)个
            ≥3≤5个 | NotUnderstood |
            3-个 | NotUnderstood |
            -3个 | Bound | -3个
            3--5个 | Range | 3-5个
            3-5-7个 | NotUnderstood |
            3~5~7个 | NotUnderstood |
            5-3个 | NotUnderstood |
            3-3个 | Range | 3-3个
            3%-5 | NotUnderstood |
            3-5% | Range | 3-5%
            3个-5个 | Range | 3-5个
            3人-5次 | NotUnderstood |
            3万-5万元 | Range | 3-5万元
            3-5万元 | Range | 3-5万元
            3000-5万元 | NotUnderstood |
            30000-5万元 | NotUnderstood |
            """)
    void numbersUnitsAndSeveralValues(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }

    /** Behind a mark of a list something else begins: its words name nothing of the value before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ①培训30人②宣传40次 | NotUnderstood |
            ①30人②40次 | NotUnderstood |
            培训30人②宣传40次 | NotUnderstood |
            ⑴培训≥30人⑵宣传≥40次 | NotUnderstood |
            ㈠培训30人㈡宣传40次 | NotUnderstood |
            ❶培训30人❷宣传40次 | NotUnderstood |
            ①培训30人；②宣传40次 | Clauses | ①培训30人；②宣传40次
            """)
    void marksOfLists(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }
}
