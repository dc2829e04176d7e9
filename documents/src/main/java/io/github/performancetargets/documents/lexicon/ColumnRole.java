package io.github.performancetargets.documents.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 栏目 The columns of the indicators, and what each of them means. */
public enum ColumnRole {
    /** 绩效指标: the column before the first tier, which names the block. */
    ROW_HEAD(
            "绩效指标",
            "年度绩效指标",
            "中期绩效指标",
            "名称",
            "指标",
            "项目绩效指标",
            "绩效目标指标",
            "部门整体绩效指标",
            "项目支出绩效指标",
            "整体绩效指标",
            "部门绩效指标",
            "绩效目标",
            "绩效目标及指标",
            "指标体系",
            "绩效指标体系",
            "绩效目标与指标",
            "年度指标",
            "中期指标",
            "绩效指标完成情况",
            "项目年度绩效指标",
            "分解目标",
            "目标分解",
            "绩效目标分解"),
    /** 所属目标 The goal that the indicators of a row serve. */
    GOAL("目标", "所属目标", "对应目标", "对应绩效目标", "分目标", "目标名称", "年度目标", "总体目标", "目标序号", "对应任务"),
    /** 一级指标. */
    CATEGORY("一级指标", "一级", "一级绩效指标", "一级指标名称", "指标类型", "指标类别", "一级目标", "指标分类", "绩效指标分类", "类别"),
    /** 二级指标. */
    DIMENSION("二级指标", "二级", "二级绩效指标", "二级指标名称", "二级目标"),
    /** 三级指标. */
    NAME(
            "三级指标",
            "三级",
            "三级绩效指标",
            "三级指标名称",
            "指标名称",
            "绩效指标名称",
            "具体指标",
            "明细指标",
            "绩效内容",
            "绩效目标内容",
            "指标内容及指标值",
            "三级指标及指标值",
            "三级目标"),
    /** 指标值. */
    VALUE(
            "指标值", "目标值", "绩效指标值", "预期指标值", "预期值", "计划值", "计划指标值", "预期目标值", "全年指标值", "初始指标值", "年初指标值", "年初目标值", "年初设定值",
            "年初设定指标值", "指标目标值", "绩效目标值", "预期完成值", "全年目标值", "设定值", "目标指标值", "设定目标值", "指标标准值", "预期指标", "三级指标值", "年初设定目标值",
            "年初绩效目标值", "指标数值", "绩效值", "预期绩效目标值", "预计完成值", "计划完成值", "数值", "当年指标值", "本年指标值", "指标目标", "全年预期指标值", "当年目标值",
            "本年目标值", "预期当年实现值", "预计当年实现", "预计当年实现值", "预期实现值", "全年预期值", "区域目标值", "区域指标值", "各区域目标值", "分区域目标值", "区域绩效目标值",
            "全年绩效目标"),
    /** 计算符号: the operator apart from the value. */
    OPERATOR("计算符号", "运算符号", "符号", "比较符号", "指标性质", "操作符", "关系符号", "运算符", "指标值符号", "比较符", "指标符号", "逻辑符号", "绩效指标性质"),
    /** 度量单位: the unit apart from the value. */
    UNIT("度量单位", "计量单位", "单位", "指标单位", "指标值单位", "数值单位", "绩效度量单位", "指标度量单位", "指标计量单位", "目标值单位"),
    /** 分值. */
    WEIGHT(
            "分值", "权重", "指标权重", "分值权重", "标准分", "标准分值", "指标分值", "满分", "权重分值", "权重分", "权重值", "本指标权重", "绩效指标权重", "三级指标权重",
            "指标权重分值", "绩效指标分值"),
    /** 实际完成值. */
    ACTUAL(
            "实际完成值", "实际值", "完成值", "全年实际值", "全年完成值", "实际完成情况", "完成情况", "实际完成", "年度完成值", "实际完成指标值", "全年实际完成值", "实际指标值",
            "自评完成值", "实际完成指标", "指标完成值", "实际完成结果", "全年完成情况", "指标完成情况", "实际实现值", "年度实际完成值", "实际完成数", "年度实际值", "年终完成值",
            "年末完成值", "年底完成值", "全年实际完成"),
    /** 得分. */
    SCORE("得分", "自评得分", "自评分", "自评分值", "评价得分", "实际得分", "评分", "指标得分", "单位自评得分"),
    /** 偏差原因. */
    VARIANCE(
            "偏差原因分析及改进措施",
            "偏差原因",
            "偏差原因分析",
            "未完成原因及拟采取的改进措施",
            "未完成原因分析",
            "原因分析",
            "未完成原因",
            "偏差原因及改进措施",
            "未完成原因和改进措施",
            "偏差分析及改进措施",
            "未完成原因及改进措施",
            "偏离原因分析及改进措施",
            "偏差原因分析与改进措施",
            "偏差分析",
            "未完成指标原因分析",
            "未完成原因分析及改进措施",
            "未完成原因分析与改进措施",
            "未完成或偏离原因分析",
            "偏差度原因分析及改进措施",
            "扣分原因",
            "扣分原因及改进措施"),
    /** 备注. */
    NOTE("备注"),
    /** 设定依据. */
    BASIS("绩效标准", "设定依据", "指标值设定依据", "指标设定依据", "目标值设定依据", "指标依据", "指标值依据", "指标值确定依据", "目标值依据", "指标值来源", "绩效指标设定依据"),
    /** 指标解释. */
    EXPLANATION("指标解释", "指标说明", "指标释义", "指标含义", "指标内涵", "指标定义", "指标内容", "绩效指标描述", "指标描述", "绩效指标说明", "绩效指标解释", "绩效指标内涵"),
    /** 指标方向性. */
    DIRECTION("指标方向性", "指标方向", "方向性"),
    /** 是否核心指标. */
    CORE("是否核心指标", "核心指标"),
    /** 历史值 The value of another year. */
    PRIOR(
            "上年指标值", "前年指标值", "上年完成值", "上年实际值", "前年实际值", "上年值", "前年值", "去年指标值", "历史值", "上年", "前年", "上年度指标值", "前年度指标值",
            "上年实际完成值", "上年度完成值", "上年度实际值", "前年完成值", "上一年指标值", "历史标准", "基期值", "基准值", "基线值", "历史指标值", "历史完成值"),
    /** 调整指标值 The value as it was changed in the year. */
    ADJUSTED("调整指标值", "调整后指标值", "调整后目标值", "调整目标值", "调整值", "全年调整指标值", "全年指标值（调整）", "调整后绩效指标值"),
    /** 区域值 The value of one region of several side by side: 甲市 below 区域目标值. */
    REGION,
    /** 其他栏目 A column that the model does not know. */
    OTHER;

    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_REGION = 12;
    private static final Endings REGIONS = Endings.of(
            "省", "市", "区", "县", "旗", "盟", "州", "镇", "乡", "村", "街道", "社区", "兵团", "街道办", "街道办事处", "管委会", "园区", "农场",
            "林场");

    ColumnRole(String... keys) {
        for (String key : keys) {
            Keys.MEANINGS.put(key, this);
        }
    }

    /** What a column header means, whichever period it names; empty where it is none of the known ones. */
    static Optional<ColumnRole> of(String key) {
        ColumnRole role = Keys.MEANINGS.get(key);
        if (role == null) {
            role = Keys.MEANINGS.get(withoutMark(PeriodWord.removed(key)));
        }
        if (role == null) {
            role = Keys.MEANINGS.get(withoutYear(key));
        }
        if (role == null && key.startsWith("指标")) {
            // 指标实际完成值, 指标分值权重
            ColumnRole of = Keys.MEANINGS.get(key.substring(2));
            role = of == WEIGHT || of == ACTUAL || of == SCORE || of == VARIANCE ? of : null;
        }
        if (role != null) {
            return Optional.of(role);
        }
        return headsBlock(key) ? Optional.of(ROW_HEAD) : ColumnWords.meaning(key);
    }

    /** 预期2022年实现值: a year inside the words. */
    private static String withoutYear(String key) {
        int year = key.indexOf("20");
        boolean named = year > 0 && key.indexOf('年', year) == year + 4;
        return named ? key.substring(0, year) + key.substring(year + 5) : key;
    }

    /** 权重%, 年度指标值A: a sign behind the words, as formulas refer to it. */
    private static String withoutMark(String key) {
        int last = key.length() - 1;
        boolean marked = last > 1 && (key.charAt(last) == '%' || (key.charAt(last) >= 'A' && key.charAt(last) <= 'D'));
        return marked ? key.substring(0, last) : key;
    }

    /** 部门整体支出年度绩效指标, 长期绩效目标表: names of the block end alike. */
    private static boolean headsBlock(String key) {
        return key.length() <= LONGEST_HEAD
                && (key.endsWith("绩效指标") || key.endsWith("绩效指标表") || key.endsWith("绩效目标表") || key.endsWith("绩效指标体系"));
    }

    /** Whether a heading that means nothing else is the name of a region, as far as its words tell. */
    static boolean namesRegion(String key) {
        return key.length() > 1 && key.length() <= LONGEST_REGION && REGIONS.end(key);
    }

    /** Whether the column is one of the three tiers. */
    public boolean isTier() {
        return this == CATEGORY || this == DIMENSION || this == NAME;
    }

    /** All listed keys. */
    static Set<String> keys() {
        return Keys.MEANINGS.keySet();
    }

    /** What each key means; apart, because the constants are made before the statics of their own class. */
    private static final class Keys {
        static final Map<String, ColumnRole> MEANINGS = new HashMap<>();
    }
}
