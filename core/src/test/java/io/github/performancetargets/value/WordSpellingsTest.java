package io.github.performancetargets.value;

import static io.github.performancetargets.value.Spellings.reads;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words around numbers beside each other, so that a change of one spelling shows. */
class WordSpellingsTest {
    // ----- text | type of target | printed; nothing where it is refused -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10只(含10只)以上 | Bound | ≥10只
            10只以上(含10只) | Bound | ≥10只
            10只以上(不含10只) | Bound | >10只
            10个乡镇以上(含10个) | Bound | ≥10个乡镇
            500元/人以上(含500元) | Bound | ≥500元/人
            5万元以上(含5万) | Bound | ≥5万元
            5人以上(含5名) | Bound | ≥5人
            90%以上(含90) | Bound | ≥90%
            10只以上(不包含10只) | Bound | >10只
            10只以上(不包括) | Bound | >10只
            10只以上(包括10只) | Bound | ≥10只
            10只以上(含本数) | Bound | ≥10只
            10只以上(包含本数) | Bound | ≥10只
            10只以上(不含本数) | Bound | >10只
            10只以上(含税) | Bound | ≥10只(含税)
            10只以下(含10只) | Bound | ≤10只
            30天(含)内 | Bound | ≤30天
            30天内(含30天) | Bound | ≤30天
            30日(不含)内 | Bound | <30天
            ≤30天内 | Bound | ≤30天
            不足10只(不含10只) | Bound | <10只
            5-10只(含10只) | Range | 5-10只
            3个多功能厅 | Bound | 3个多功能厅
            5台起重机 | Bound | 5台起重机
            10个多 | Bound | 约10个
            10余个 | Bound | 约10个
            30人次培训 | Bound | 培训30人次
            90% 左右 | Bound | 约90%
            ≥90%且≤95% | Range | 90-95%
            10个乡镇≥27个村 | Clauses | 10个乡镇；≥27个村
            与上年相比较增长5% | Change | 与上年相比较增长5%
            在上年基础上增长5% | Change | 在上年基础上增长5%
            相较上年增长5% | Change | 相较上年增长5%
            较上年,增长5% | Change | 较上年增长5%
            比2020年 增长 5% | Change | 比2020年增长5%
            较上年同期：下降3% | Change | 较上年同期下降3%
            同比:增长5% | Change | 同比增长5%
            环比增长5% | Change | 环比增长5%
            占比提高5% | Change | 占比增长5%
            比例下降5% | Change | 比例下降5%
            合同签订后30日内 | Bound | 合同签订后≤30天
            减排CO2 500吨 | Bound | 减排CO2 500吨
            生均经费小学650元、初中850元 | NotUnderstood |
            小学650元/生，初中850元 | NotUnderstood |
            人均补助1200元，共补助12万元 | Clauses | 补助1200元/人；共补助12万元
            人均补助1200元，总额3600元 | Clauses | 补助1200元/人；总额3600元
            小学650元/生，初中850元/生 | Clauses | 小学650元/生；初中850元/生
            超支率≤5% | Bound | 超支率≤5%
            1个平台3个系统 | Clauses | 1个平台；3个系统
            12月底前完成，支付率100% | Clauses | 12月31日前完成；支付率100%
            近五人 | Bound | 约5人
            “优秀”5人 | Bound | 优秀5人
            学时≥50 | Bound | 学时≥50
            培训提升教师30名 | Bound | 培训提升教师30人
            事故未发生率100% | Bound | 事故未发生率100%
            不发生率≥99% | Bound | 不发生率≥99%
            确保不发生安全事故，满意度≥90% | Bound | 确保不发生安全事故,满意度≥90%
            下限50% | Bound | ≥50%
            水质优于Ⅲ类 | Qualitative |
            Ⅲ类及以上 | Qualitative |
            ≥Ⅲ类 | Qualitative |
            不低于上年水平 | Qualitative |
            不低于上年 | Qualitative |
            ≥上年 | Qualitative |
            不超过预算 | Qualitative |
            不高于预算数 | Qualitative |
            ≤预算数 | Qualitative |
            良好及以上 | Qualitative |
            ≥合格 | Qualitative |
            达到一级A标准 | Qualitative |
            二级公路 | Qualitative |
            以上 | NotUnderstood |
            不少于两 | NotUnderstood |
            ≥见附件 | NotUnderstood |
            ≥xy | NotUnderstood |
            培训人次≥上年 | NotUnderstood |
            100%按时足额发放 | Bound | 按时足额发放100%
            100%及时发放 | Bound | 及时发放100%
            100%按标准发放 | NotUnderstood |
            显著提升；≥2个 | Clauses | 显著提升；≥2个
            甲市：显著提升；乙市：≥2个 | Clauses | 甲市:显著提升；乙市≥2个
            甲镇：1；乙镇：2 | Clauses | 甲镇：1；乙镇：2
            甲镇：1；乙镇：2个 | NotUnderstood |
            培训1；2 | NotUnderstood |
            2学年 | Bound | 2学年
            约全年完成2次 | Bound | 全年完成约2次
            大约全年完成2次 | Bound | 全年完成约2次
            约培训300人 | Bound | 培训约300人
            约增长5% | Change | 增长约5%
            约谈企业5次 | Bound | 约谈企业5次
            约束性指标5个 | Bound | 约束性指标5个
            至少全年完成2次 | Bound | 全年完成≥2次
            全年至少开展2次 | Bound | 全年开展≥2次
            全年至多开展2次 | Bound | 全年开展≤2次
            全年至少2次 | Bound | 全年≥2次
            项目区至少建设3个 | Bound | 项目区建设≥3个
            参与人数最多村3个 | NotUnderstood |
            全年至少 | Qualitative |
            相比2020年增长5% | Change |
            较上年增长5% | Change |
            较2020年增长5% | Change |
            与上年相比增长5% | Change |
            同比增长5% | Change |
            比上年提高2个百分点 | Change | 比上年增长2百分点
            比去年同期下降3% | Change |
            较基期下降10% | Change |
            比原来减少5个 | Change | 比原来下降5个
            在2020年基础上增长5% | Change |
            编制《十四五规划》1份 | Bound |
            “三下乡”活动5次 | Bound |
            “2020”平台1个 | NotUnderstood |
            《规划5 | NotUnderstood |
            《2021年规划》1份 | NotUnderstood |
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
            【30人】 | Bound | 30人
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
            申请后3个工作日内完成 | Bound | 申请后完成≤3工作日
            """)
    void wordsAroundNumbers(String text, String kind, @Nullable String printed) {
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
            ①培训30人；②宣传40次 | Clauses | 培训30人；宣传40次
            """)
    void marksOfLists(String text, String kind, @Nullable String printed) {
        reads(text, kind, printed);
    }
}
