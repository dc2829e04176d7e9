package io.github.performancetargets.value;

import static io.github.performancetargets.value.Spellings.reads;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values for each of something, beside each other, so that a change of one spelling shows. */
class RateSpellingsTest {
    // ----- text | type of target | printed; nothing where it is refused -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5人/年/10人 | Bound | 5人/年/10人
            5人/10人/77百人 | NotUnderstood |
            5人/10人每月/77百人 | NotUnderstood |
            5人/10人·年 | Bound | 5人/10人·年
            5人/年·10人 | NotUnderstood |
            每年至少开展2次 | Bound | 开展≥2次/年
            每人每年至少参加1次 | Bound | 参加≥1次/人·年
            10000元每户 | Bound | 10000元/户
            10000元/户每年 | Bound | 10000元/户·年
            5次每村每年 | Bound | 5次/村·年
            每人每月800元 | Bound | 800元/人·月
            每个村每年3次 | Bound | 3次/村·年
            每个村补助3万元 | Bound | 补助3万元/村
            每个3万元 | Bound | 3万元/个
            每棒补助30元 | Bound | 补助30元/棒
            亩产均500公斤 | NotUnderstood |
            户均增收3000元 | Bound | 增收3000元/户
            日均接待50人次 | Bound | 接待50人次/天
            年均浓度50微克/立方米 | Bound | 年均浓度50微克/立方米
            人均收入增长5% | Change | 人均收入增长5%
            人均纯收入增长3000元 | Change | 纯收入增长3000元/人
            村均2个 | Bound | 2个/村
            3000 m³/d | Bound | 3000立方米/天
            ≥500t/d | Bound | ≥500吨/天
            20个/d | Bound | 20个/天
            5万t/a | Bound | 5万吨/年
            15t/h | Bound | 15吨/小时
            50L/(人·d) | Bound | 50升/人·天
            5t/(d·台) | Bound | 5吨/天·台
            30d | NotUnderstood |
            5a景区 | NotUnderstood |
            3d打印机2台 | NotUnderstood |
            4a级景区2个 | NotUnderstood |
            每个乡镇2次 | Bound | 2次/乡镇
            每个乡镇两次 | NotUnderstood |
            每两年1次 | Bound | 1次/2年
            每两个月1次 | Bound | 1次/2月
            每2年1次 | Bound | 1次/2年
            每三年一次 | Bound | 1次/3年
            每个月2次 | Bound | 2次/月
            每个工作日1次 | Bound | 1次/工作日
            人均5平方米 | Bound | 5平方米/人
            年人均2400元 | Bound | 2400元/人·年
            年人均≥2000元 | Bound | ≥2000元/人·年
            户均收入增加500元 | Change | 收入增长500元/户
            亩均产量500公斤 | Bound | 产量500公斤/亩
            亩产500公斤 | Bound | 亩产500公斤/亩
            亩产≥500公斤/亩 | Bound |
            年均增长5% | Change |
            月均3次 | Bound | 3次/月
            日均处理100吨 | Bound | 处理100吨/天
            村均收入5万元 | Bound | 收入5万元/村
            次均费用200元 | Bound | 费用200元/次
            平均每人5次 | Bound | 平均5次/人
            平均每户每年500元 | Bound | 平均500元/户·年
            每人每天30元 | Bound | 30元/人·天
            每人每月≥500元 | Bound | ≥500元/人·月
            每人每次补助50元 | Bound | 补助50元/人·次
            每亩补助100元 | Bound | 补助100元/亩
            每生每年1000元 | Bound | 1000元/生·年
            每生1000元/年 | Bound | 1000元/生·年
            每村每人3次 | Bound | 3次/村·人
            每人/天50元 | Bound | 50元/人·天
            50元每人/天 | Bound | 50元/人·天
            50元每人·天 | Bound | 50元/人·天
            每亩/年300元 | Bound | 300元/亩·年
            500元/月人 | NotUnderstood |
            平均每户增收300元 | Bound | 平均增收300元/户
            平均每人每年≥5次 | Bound | 平均≥5次/人·年
            每万人口拥有医生25人 | Bound | 拥有医生25人/万人
            10人/10万人口 | Bound | 10人/十万人
            每人口粮300公斤 | Bound | 口粮300公斤/人
            每10万人5人 | Bound | 5人/十万人
            """)
    void aRateReadsAs(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }
}
