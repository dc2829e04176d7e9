package io.github.performancetargets.documents.mapped;

import java.util.Optional;

/** 清单栏目 What a column of a list holds. The order is that of the list: what stands further up is what the rest belongs to. */
public enum ListField {
    /** 部门. */
    DEPARTMENT("department", "部门名称"),
    /** 项目编码. */
    PROJECT_CODE("project-code", "项目编码", "项目代码"),
    /** 项目名称. */
    PROJECT_NAME("project-name", "项目名称"),
    /** 主管部门. */
    SUPERVISING_DEPARTMENT("supervising-department", "主管部门"),
    /** 实施单位. */
    IMPLEMENTING_ORGANIZATION("implementing-organization", "实施单位", "单位名称"),
    /** 年度. */
    FISCAL_YEAR("fiscal-year", "年度", "预算年度"),
    /** 资金总额. */
    FUNDING_TOTAL("funding-total", "资金总额", "年度资金总额"),
    /** 财政拨款. */
    FUNDING_FISCAL("funding-fiscal", "财政拨款"),
    /** 其他资金. */
    FUNDING_OTHER("funding-other", "其他资金"),
    /** 目标期间. */
    PERIOD("period", "目标期间", "指标周期"),
    /** 一级指标. */
    CATEGORY("category", "一级指标"),
    /** 二级指标. */
    DIMENSION("dimension", "二级指标"),
    /** 指标编码. */
    ID("id", "指标编码", "编号"),
    /** 指标名称. */
    NAME("name", "指标名称", "三级指标"),
    /** 运算符号. */
    OPERATOR("operator", "运算符号", "计算符号"),
    /** 指标值. */
    VALUE("value", "指标值", "年度指标值", "目标值"),
    /** 计量单位. */
    UNIT("unit", "计量单位", "度量单位"),
    /** 调整后指标值. */
    ADJUSTED("adjusted", "调整后指标值"),
    /** 指标方向. */
    DIRECTION("direction", "指标方向", "指标方向性"),
    /** 权重. */
    WEIGHT("weight", "权重", "分值"),
    /** 指标解释. */
    EXPLANATION("explanation", "指标解释"),
    /** 设定依据. */
    BASIS("basis", "设定依据"),
    /** 实际完成值. */
    ACTUAL("actual", "实际完成值"),
    /** 得分. */
    SCORE("score", "得分"),
    /** 偏差原因. */
    VARIANCE_REASON("variance-reason", "偏差原因", "偏差原因分析及改进措施"),
    /** 监控完成值. */
    READING_VALUE("reading-value", "监控完成值", "截至完成值"),
    /** 监控计划值. */
    READING_PLANNED("reading-planned", "监控计划值"),
    /** 全年预计完成值. */
    READING_FORECAST("reading-forecast", "全年预计完成值"),
    /** 完成可能性. */
    READING_LIKELIHOOD("reading-likelihood", "完成可能性"),
    /** 偏差类别. */
    READING_CAUSES("reading-causes", "偏差类别", "偏差原因类别"),
    /** 监控原因说明. */
    READING_EXPLANATION("reading-explanation", "监控原因说明", "偏差原因分析"),
    /** 备注. */
    NOTE("note", "备注");

    private static final String BAR = "|";

    private final String key;
    /** The names in Chinese, each between two bars. */
    private final String names;

    private final String heading;

    ListField(String key, String... names) {
        this.key = key;
        this.names = BAR + String.join(BAR, names) + BAR;
        this.heading = names[0];
    }

    /** The field that a map names, in English or Chinese. */
    static Optional<ListField> named(String name) {
        for (ListField field : values()) {
            if (field.key.equals(name) || field.names.contains(BAR + name + BAR)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The name in a map. */
    public String key() {
        return key;
    }

    /** What heads its column in a list that is written. */
    public String heading() {
        return heading;
    }

    /** Whether it says which table a row belongs to. */
    boolean isOfTable() {
        return compareTo(PERIOD) < 0;
    }

    /** Whether it is money of the table. */
    boolean isFunding() {
        return this == FUNDING_TOTAL || this == FUNDING_FISCAL || this == FUNDING_OTHER;
    }

    /** Whether it is a part of what monitoring read. */
    boolean isReading() {
        return compareTo(READING_VALUE) >= 0 && this != NOTE;
    }

    /** Whether its cells may hold codes. */
    boolean takesCodes() {
        return this == OPERATOR || this == PERIOD || this == READING_LIKELIHOOD || this == DIRECTION;
    }
}
