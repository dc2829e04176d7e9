package io.github.performancetargets.documents.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 表头标签 The labels above the indicators, and what each of them means. */
public enum FieldLabel {
    /** 项目名称. */
    PROJECT_NAME(
            "项目名称",
            "二级项目名称",
            "单位名称、项目名称",
            "单位、项目名称",
            "项目支出名称",
            "专项名称",
            "专项资金名称",
            "预算项目名称",
            "政策名称",
            "转移支付名称",
            "资金名称",
            "转移名称",
            "补助资金名称",
            "项目资金名称"),
    /** 项目编码. */
    PROJECT_CODE("项目编码", "项目代码", "项目编号"),
    /** 主管部门, with its code where it says 及代码. */
    SUPERVISOR(
            "主管部门",
            "主管部门及代码",
            "主管部门名称",
            "主管单位",
            "主管预算部门",
            "主管部门及编码",
            "预算主管部门",
            "省级主管部门",
            "中央主管部门",
            "地方主管部门",
            "市级主管部门",
            "县级主管部门",
            "业务主管部门",
            "一级预算部门",
            "主管部门名称及代码",
            "项目主管单位",
            "主管单位名称"),
    /** 主管部门代码. */
    SUPERVISOR_CODE("主管部门代码", "主管部门编码", "部门代码", "部门编码"),
    /** 实施单位. */
    IMPLEMENTER(
            "实施单位",
            "项目单位",
            "项目实施单位",
            "预算单位",
            "实施单位名称",
            "项目承担单位",
            "承担单位",
            "具体实施单位",
            "项目实施主体",
            "资金使用单位",
            "资金使用单位名称",
            "预算单位名称",
            "执行单位",
            "用款单位",
            "项目用款单位",
            "项目执行单位",
            "项目建设单位",
            "建设单位"),
    /** 项目属性. */
    NATURE("项目属性", "项目类型", "项目性质", "项目类别", "项目分类"),
    /** 项目期. */
    TERM(
            "项目期", "项目期限", "项目起止时间", "项目实施期", "实施期限", "项目周期", "项目起止年限", "项目起止日期", "实施期", "项目实施期限", "起止时间", "项目时限",
            "项目年限", "项目执行期", "建设周期", "专项实施期"),
    /** 部门名称, of the table of a whole department. */
    DEPARTMENT("部门名称", "单位名称", "部门单位名称", "部门", "预算部门", "部门整体名称"),
    /** 年度. */
    YEAR("年度", "预算年度", "申报年度", "评价年度", "所属年度", "预算年份"),
    /** 金额单位. */
    MONEY_UNIT("金额单位", "单位", "货币单位"),
    /** 项目资金: what follows are funds. */
    FUNDS(
            "项目资金",
            "资金",
            "资金情况",
            "预算资金",
            "年度预算申请",
            "预算执行情况",
            "年度资金",
            "资金来源",
            "项目预算",
            "部门预算",
            "项目总预算",
            "年度预算",
            "项目资金申请",
            "资金投入",
            "预算情况",
            "资金投入情况",
            "年度项目资金",
            "部门整体支出预算",
            "年度预算资金",
            "项目资金构成",
            "中期资金",
            "项目支出资金",
            "年度部门预算",
            "整体支出规模",
            "部门预算资金",
            "资金总体情况",
            "年度总预算",
            "项目资金情况",
            "部门资金",
            "年度部门整体支出预算",
            "预算安排情况",
            "年度预算执行情况",
            "部门预算情况",
            "预算规模及资金用途",
            "预算规模",
            "项目金额",
            "资金总额及构成",
            "资金构成",
            "项目预算资金",
            "财政资金安排和使用情况",
            "资金安排和使用情况"),
    /** 总体目标: what follows are goals. */
    GOALS(
            "总体目标",
            "年度总体目标",
            "绩效目标",
            "年度绩效目标",
            "项目绩效目标",
            "总体绩效目标",
            "项目总体目标",
            "年度目标",
            "中期目标",
            "中期绩效目标",
            "预期目标",
            "项目年度绩效目标",
            "年度总体绩效目标",
            "部门年度总体目标",
            "整体绩效目标",
            "部门整体绩效目标",
            "部门整体绩效",
            "部门总体目标",
            "长期目标",
            "实施期目标",
            "项目目标",
            "长期绩效目标",
            "实施期绩效目标",
            "项目总目标",
            "中长期目标",
            "项目支出绩效目标",
            "年度总体目标完成情况",
            "年度主要目标",
            "绩效总目标",
            "总目标",
            "项目整体目标",
            "项目整体绩效目标",
            "当年绩效目标",
            "当年目标",
            "整体绩效总目标",
            "项目绩效总目标",
            "年度主要目标和成果",
            "年度主要目标及成果"),
    /** 年度主要任务: what follows are tasks. */
    TASKS("年度主要任务", "主要任务", "年度工作任务", "年度任务", "年度重点任务", "重点工作任务", "年度重点工作任务", "部门主要任务", "重点任务", "年度主要工作任务", "年度履职目标任务"),
    /** 表尾 What stands below the indicators, and whatever else is kept with its label. */
    FOOTER(
            "一级项目名称",
            "资金性质",
            "资金类别",
            "财政部门",
            "评价结论",
            "存在问题",
            "存在的问题",
            "改进措施",
            "下一步改进措施",
            "填报人",
            "联系人",
            "联系电话",
            "电话",
            "制表人",
            "负责人",
            "填表人",
            "审核人",
            "分管领导",
            "单位领导",
            "填报单位",
            "填制单位",
            "编制单位",
            "注",
            "说明",
            "附注",
            "备注",
            "其他说明",
            "申报单位",
            "项目联系人",
            "单位职能",
            "部门职能",
            "职能简述",
            "部门职责",
            "单位职责",
            "项目概况",
            "项目概述",
            "项目内容",
            "立项必要性",
            "保障措施",
            "项目实施计划",
            "资金管理办法",
            "资金用途",
            "项目描述",
            "项目主要内容",
            "项目背景",
            "基本情况",
            "项目基本情况",
            "自评结论",
            "自评等级",
            "评价等级",
            "绩效等级",
            "在职人员",
            "人员编制",
            "编制人数",
            "实有人数",
            "内设机构",
            "预算执行率权重",
            "项目立项情况",
            "用途",
            "已实施情况",
            "未实施情况及原因",
            "单位代码",
            "单位编码",
            "实施情况",
            "绩效情况",
            "方案基本情况",
            "项目基本信息",
            "基本信息",
            "是否新增",
            "财政处室",
            "项目级次",
            "项目级别",
            "功能科目编码",
            "功能科目名称",
            "一级项目编码",
            "二级项目代码",
            "项目来源",
            "单位地址",
            "自评总分",
            "自评总得分",
            "综合得分",
            "财政审核评分",
            "是否公开",
            "网址");

    FieldLabel(String... keys) {
        for (String key : keys) {
            Keys.MEANINGS.put(key, this);
        }
    }

    /** What a printed label means, if it is a label at all. */
    static Optional<FieldLabel> of(String text, String key) {
        FieldLabel meaning = Keys.MEANINGS.get(key);
        if (meaning == null && key.startsWith("专项")) {
            // forms of 专项资金 call the project 专项
            meaning = Keys.MEANINGS.get("项目" + key.substring(2));
        }
        if (meaning == DEPARTMENT && namesProjects(text)) {
            meaning = PROJECT_NAME;
        }
        return meaning != null ? Optional.of(meaning) : LabelEndings.meaning(text, key);
    }

    /** 单位（专项）名称, 单位(项目)名称: one column for both, in which projects follow their unit. */
    private static boolean namesProjects(String text) {
        String inside = LabelWords.inBrackets(text);
        return inside.equals("专项") || inside.equals("项目");
    }

    static boolean isCertain(FieldLabel meaning, String key) {
        return Keys.MEANINGS.containsKey(key) || key.startsWith("专项") || meaning == FOOTER || meaning == SUPERVISOR;
    }

    /** All listed keys. */
    static Set<String> keys() {
        return Keys.MEANINGS.keySet();
    }

    /** What each key means; apart, because the constants are made before the statics of their own class. */
    private static final class Keys {
        static final Map<String, FieldLabel> MEANINGS = new HashMap<>();
    }
}
