package io.github.performancetargets.value;

import static io.github.performancetargets.value.Spellings.reads;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times beside each other, so that a change of one spelling shows. */
class TimeSpellingsTest {
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
            2021年全年 | TimeSpan | 2021年全年
            2021年度末前 | Deadline | 2021年12月31日前完成
            2021年度底前完成 | Deadline | 2021年12月31日前完成
            2021年上半年 | TimeSpan | 2021年上半年
            2021年下半年完成 | Deadline | 2021年下半年内完成
            2021年上半年底前 | Deadline | 2021年6月30日前完成
            2021年度 | Deadline | 2021年内完成
            2021年完成学前教育调查 | Deadline | 学前教育调查2021年内完成
            2021年完成前期工作 | Deadline | 前期工作2021年内完成
            2021年完成售后服务 | Deadline | 售后服务2021年内完成
            2021年度完成 | Deadline | 2021年内完成
            2021年上半年度 | TimeSpan | 2021年上半年
            2021年上半年度末 | Deadline | 2021年6月30日前完成
            2021年下半年度末完成 | Deadline | 2021年12月31日前完成
            上半年度末前完成 | Deadline | 6月30日前完成
            下半年度完成验收 | Deadline | 验收下半年内完成
            上半年末 | Deadline | 6月30日前完成
            全年末 | Deadline | 12月31日前完成
            ≤2021年12月 | Deadline | 2021年12月内完成
            <12月31日 | Deadline | 12月31日前完成
            ≤12月底 | Deadline | 12月31日前完成
            12月底到位 | Deadline | 到位12月31日前完成
            资金12月底到位 | Deadline | 资金到位12月31日前完成
            2021年1-12月 | TimeSpan | 2021年1月至2021年12月
            2021.1-12 | TimeSpan | 2021年1月至2021年12月
            2021.03-11 | TimeSpan | 2021年3月至2021年11月
            2021.12-1 | NotUnderstood |
            2021.1-13 | NotUnderstood |
            2021.1-123 | NotUnderstood |
            经费2021.1-12 | NotUnderstood |
            2021年1到12月 | TimeSpan | 2021年1月至2021年12月
            由3月至5月 | TimeSpan | 3月至5月
            3月1日起至4月15日止 | TimeSpan | 3月1日至4月15日
            2021-2023年 | TimeSpan | 2021年至2023年
            2021年第三季度 | TimeSpan | 2021年第三季度
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
            3季度 | TimeSpan | 第三季度
            第3季度 | TimeSpan | 第三季度
            第三季度 | TimeSpan | 第三季度
            三季度末 | Deadline | 9月30日前完成
            三季度底前 | Deadline | 9月30日前完成
            上半年 | TimeSpan | 上半年
            上半年底前 | Deadline | 6月30日前完成
            上半年末 | Deadline | 6月30日前完成
            下半年 | TimeSpan | 下半年
            下半年末前完成 | Deadline | 12月31日前完成
            年底前 | Deadline | 12月31日前完成
            年末前 | Deadline | 12月31日前完成
            年终前 | Deadline | 12月31日前完成
            全年 | TimeSpan | 全年
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
            2021年6月-12月 | TimeSpan | 2021年6月至2021年12月
            2021年6月至2022年3月 | TimeSpan | 2021年6月至2022年3月
            6-12月 | TimeSpan | 6月至12月
            6月至12月 | TimeSpan | 6月至12月
            2021.6-2021.12 | TimeSpan | 2021年6月至2021年12月
            2021.1.1-2021.12.31 | TimeSpan | 2021年1月1日至2021年12月31日
            1月1日-12月31日 | TimeSpan | 1月1日至12月31日
            6月1日至30日 | TimeSpan | 6月1日至6月30日
            2021年1月1日至6月30日 | TimeSpan | 2021年1月1日至2021年6月30日
            2021-2023年 | TimeSpan | 2021年至2023年
            2021年至2023年 | TimeSpan | 2021年至2023年
            2021年底至2022年6月 | TimeSpan | 2021年12月31日至2022年6月
            三季度至四季度 | TimeSpan | 第三季度至第四季度
            2021年下半年末前 | Deadline | 2021年12月31日前完成
            2021年上半年末 | Deadline | 2021年6月30日前完成
            2021年12月31日24时前 | NotUnderstood |
            2021年第1季度末前 | Deadline | 2021年3月31日前完成
            一季度 | TimeSpan | 第一季度
            二季度底 | Deadline | 6月30日前完成
            四季度末 | Deadline | 12月31日前完成
            2021年一季度 | TimeSpan | 2021年第一季度
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
}
