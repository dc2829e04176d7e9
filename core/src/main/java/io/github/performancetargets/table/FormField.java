package io.github.performancetargets.table;

import io.github.performancetargets.text.Coded;

/** 表头栏目 A cell outside the indicators that a form may demand. */
public enum FormField implements Coded {
    /** 项目名称. */
    PROJECT_NAME("project-name", "/project/name"),
    /** 项目编码. */
    PROJECT_CODE("project-code", "/project/code"),
    /** 主管部门. */
    SUPERVISING_DEPARTMENT("supervising-department", "/project/supervisingDepartment/name"),
    /** 主管部门代码. */
    SUPERVISING_DEPARTMENT_CODE("supervising-department-code", "/project/supervisingDepartment/code"),
    /** 实施单位. */
    IMPLEMENTING_ORGANIZATION("implementing-organization", "/project/implementingOrganization/name"),
    /** 项目属性. */
    PROJECT_NATURE("project-nature", "/project/nature"),
    /** 项目期. */
    PROJECT_TERM("project-term", "/project/term"),
    /** 部门名称. */
    DEPARTMENT_NAME("department-name", "/department/name"),
    /** 年度. */
    FISCAL_YEAR("fiscal-year", "/fiscalYear"),
    /** 金额单位. */
    FUNDING_UNIT("funding-unit", "/funding/unit"),
    /** 年度资金总额. */
    ANNUAL_FUNDING_TOTAL("annual-funding-total", "/funding/annual/total"),
    /** 中期资金总额. */
    MEDIUM_TERM_FUNDING_TOTAL("medium-term-funding-total", "/funding/mediumTerm/total"),
    /** 年度总体目标. */
    ANNUAL_GOAL("annual-goal", "/goals/-"),
    /** 中期总体目标. */
    MEDIUM_TERM_GOAL("medium-term-goal", "/goals/-"),
    /** 年度主要任务. */
    TASK("task", "/tasks/-");

    private final String code;
    private final String pointer;

    FormField(String code, String pointer) {
        this.code = code;
        this.pointer = pointer;
    }

    /** The spelling that findings carry. */
    @Override
    public String code() {
        return code;
    }

    /** JSON 指针 Where the cell stands in the stored table; {@code -} stands for an element that is missing. */
    public String pointer() {
        return pointer;
    }
}
