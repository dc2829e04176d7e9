package io.github.performancetargets.value;

import static io.github.performancetargets.value.Spellings.reads;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, units and several values beside each other, so that a change of one spelling shows. */
class NumberSpellingsTest {
    // ----- text | type of target | printed; nothing where it is refused -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234,567,890,123,456,789元 | Bound | 1234567890123456789元
            12,345,678,901,234,567,890.50元 | Bound | 12345678901234567890.5元
            1，234，567元 | Bound | 1234567元
            1,234.5万元 | Bound | 1234.5万元
            '1 234.5万元' | Bound | 1234.5万元
            12,345,67人 | NotUnderstood |
            1,2345人 | NotUnderstood |
            '1,234 567人' | NotUnderstood |
            0.00000000000000000001% | NotUnderstood |
            百分之九十 | Bound | 90%
            百分之九十点五 | Bound | 90.5%
            百分之九点二五 | Bound | 9.25%
            百分之零点三 | Bound | 0.3%
            千分之三 | Bound | 3‰
            千分之三点五 | Bound | 3.5‰
            万分之一点二 | Bound | 1.2‱
            百分之一百 | Bound | 100%
            百分之百 | Bound | 100%
            百分之 | NotUnderstood |
            三分之二 | NotUnderstood |
            五百余人 | Bound | 约500人
            十余个 | Bound | 约10个
            5(个) | Bound | 5个
            5（人次） | Bound | 5人次
            90（%） | Bound | 90%
            ≥100(含100)人 | NotUnderstood |
            5个(含)以上 | Bound | ≥5个
            5个(不含)以上 | Bound | >5个
            5个工作日 | Bound | 5工作日
            5个月 | Bound |
            5个百分点 | Bound | 5百分点
            5个小时 | Bound | 5小时
            (80%,90%] | Range | (80,90]%
            [80,90)分 | Range | [80,90)分
            90%和95%之间 | Range | 90-95%
            5与10个之间 | Range | 5-10个
            约±5% | Range | 约[-5,5]%
            ±5%以内 | Range | [-5,5]%
            20±2℃ | Range | 18-22摄氏度
            98%±2% | Range | 96-100%
            -10至-5℃ | Range | [-10,-5]摄氏度
            90%≤x<95% | Range | [90,95)%
            5≤数量<10个 | Range | [5,10)个
            5-5个 | Range | 5-5个
            90%--95% | Range | 90-95%
            500元-2000元/亩 | Range | 500-2000元/亩
            5000元-1万元 | Range | 0.5-1万元
            3万-5万元 | Range | 3-5万元
            10万-20万人 | Range | 10-20万人
            每村每人3次 | Bound | 3次/村·人
            每村3次/村 | Bound | 3次/村
            每10万人5人 | Bound | 5人/十万人
            3类 | Bound | 3类
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
            半年 | Bound | 0.5年
            一年半 | Bound | 1.5年
            1个半月 | Bound | 1.5个月
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
            3个/5个 | NotUnderstood |
            1000人次/1500人次 | NotUnderstood |
            1万元/2万元 | NotUnderstood |
            3人/1000人 | Bound | 3人/千人
            3人/100人 | Bound | 3人/百人
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
            -3个 | NotUnderstood |
            ±2人 | Range | [-2,2]人
            [-2,2]人 | Range | [-2,2]人
            (-2,2]人 | Range | (-2,2]人
            壹仟元 | Bound | 1000元
            壹万贰仟元整 | Bound | 12000元
            叁拾人 | Bound | 30人
            一百〇五人 | Bound | 105人
            180个日历日 | Bound | 180天
            约计30人 | Bound | 约30人
            1. 30人 | NotUnderstood |
            1 .5万元 | NotUnderstood |
            2021. 6. 30前 | Deadline | 2021年6月30日前完成
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

    /** A number alone that may be a year, a month, a day or a telephone number is refused; those beside them are not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009 | Bound | 2,009
            2010 | NotUnderstood |
            2040 | NotUnderstood |
            2041 | Bound | 2,041
            12999999999 | Bound | 12,999,999,999
            13000000000 | NotUnderstood |
            13812345678 | NotUnderstood |
            19999999999 | NotUnderstood |
            20000000000 | Bound | 20,000,000,000
            198912 | Bound | 198,912
            199001 | NotUnderstood |
            199000 | Bound | 199,000
            199013 | Bound | 199,013
            209912 | NotUnderstood |
            210001 | Bound | 210,001
            19891231 | Bound | 19,891,231
            19900101 | NotUnderstood |
            20991231 | NotUnderstood |
            21000101 | Bound | 21,000,101
            20210131 | NotUnderstood |
            20210132 | Bound | 20,210,132
            20210001 | Bound | 20,210,001
            1989-2000 | Range | 1,989-2,000
            1990-2099 | NotUnderstood |
            1990-2100 | Range | 1,990-2,100
            2099-2100 | Range | 2,099-2,100
            2021.13 | Bound | 2,021.13
            2021 | NotUnderstood |
            202112 | NotUnderstood |
            """)
    void numbersAlone(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }
}
