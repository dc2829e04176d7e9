package io.github.performancetargets.table;

import static io.github.performancetargets.indicator.IndicatorCategory.BENEFIT;
import static io.github.performancetargets.indicator.IndicatorCategory.COST;
import static io.github.performancetargets.indicator.IndicatorCategory.OUTPUT;
import static io.github.performancetargets.indicator.IndicatorCategory.SATISFACTION;
import static io.github.performancetargets.table.Requirement.OPTIONAL;
import static io.github.performancetargets.table.Requirement.REQUIRED;
import static io.github.performancetargets.table.Requirement.REQUIRED_QUANTIFIED;
import static io.github.performancetargets.table.Stage.APPROVAL;
import static io.github.performancetargets.table.Stage.DECLARATION;
import static io.github.performancetargets.table.Stage.DRAFT;

import io.github.performancetargets.indicator.IndicatorDimension;

/** 内置表式 The editions that this library knows, as data. */
final class BuiltInEditions {
    private static final String DOCUMENT_2015 = "财预〔2015〕88号";
    private static final String DOCUMENT_2021 = "财预〔2021〕101号";

    private BuiltInEditions() {}

    static FormEdition pingluo2021() {
        return projectHeader(FormEdition.builder("pingluo-2021"))
                .named("部门项目支出预算绩效目标表", "平罗县财政局 2021 年部门预算编制表")
                .slot(DECLARATION, OUTPUT, IndicatorDimension.QUANTITY, REQUIRED_QUANTIFIED)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.QUALITY, REQUIRED)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.TIMELINESS, REQUIRED)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.COST, REQUIRED_QUANTIFIED)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.SOCIAL_BENEFIT, REQUIRED)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.SUSTAINABLE_IMPACT, REQUIRED)
                .slot(DECLARATION, SATISFACTION, IndicatorDimension.BENEFICIARY_SATISFACTION, REQUIRED)
                .build();
    }

    static FormEdition mof2015Project() {
        return taxonomy2015(projectHeader(FormEdition.builder("mof-2015-project")))
                .named("项目支出绩效目标申报表", DOCUMENT_2015)
                .build();
    }

    static FormEdition mof2015Department() {
        return taxonomy2015(FormEdition.builder("mof-2015-department"))
                .named("部门（单位）整体支出绩效目标申报表", DOCUMENT_2015)
                .require(DRAFT, FormField.DEPARTMENT_NAME)
                .require(DECLARATION, FormField.FISCAL_YEAR, FormField.TASK, FormField.ANNUAL_GOAL)
                .build();
    }

    static FormEdition mof2021Project() {
        return projectHeader(FormEdition.builder("mof-2021-project"))
                .named("项目支出绩效目标表", DOCUMENT_2021)
                .require(DECLARATION, OUTPUT, BENEFIT, SATISFACTION)
                .require(APPROVAL, IndicatorAttribute.WEIGHT)
                .slot(DECLARATION, COST, IndicatorDimension.ECONOMIC_COST, OPTIONAL)
                .slot(DECLARATION, COST, IndicatorDimension.SOCIAL_COST, OPTIONAL)
                .slot(DECLARATION, COST, IndicatorDimension.ECOLOGICAL_COST, OPTIONAL)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.QUANTITY, REQUIRED)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.QUALITY, OPTIONAL)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.TIMELINESS, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.ECONOMIC_BENEFIT, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.SOCIAL_BENEFIT, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.ECOLOGICAL_BENEFIT, OPTIONAL)
                .slot(DECLARATION, SATISFACTION, IndicatorDimension.BENEFICIARY_SATISFACTION, OPTIONAL)
                .build();
    }

    static FormEdition generic() {
        return FormEdition.builder("generic")
                .named("预算绩效目标表", "中发〔2018〕34号")
                .require(DECLARATION, OUTPUT, BENEFIT, SATISFACTION)
                .build();
    }

    private static FormEdition.Builder projectHeader(FormEdition.Builder edition) {
        return edition.require(DRAFT, FormField.PROJECT_NAME)
                .require(
                        DECLARATION,
                        FormField.FISCAL_YEAR,
                        FormField.SUPERVISING_DEPARTMENT,
                        FormField.SUPERVISING_DEPARTMENT_CODE,
                        FormField.IMPLEMENTING_ORGANIZATION,
                        FormField.PROJECT_NATURE,
                        FormField.PROJECT_TERM,
                        FormField.FUNDING_UNIT,
                        FormField.ANNUAL_FUNDING_TOTAL,
                        FormField.ANNUAL_GOAL)
                .require(DECLARATION, FundingKind.FISCAL, FundingKind.OTHER);
    }

    private static FormEdition.Builder taxonomy2015(FormEdition.Builder edition) {
        return edition.require(DECLARATION, OUTPUT, BENEFIT, SATISFACTION)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.QUANTITY, OPTIONAL)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.QUALITY, OPTIONAL)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.TIMELINESS, OPTIONAL)
                .slot(DECLARATION, OUTPUT, IndicatorDimension.COST, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.ECONOMIC_BENEFIT, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.SOCIAL_BENEFIT, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.ECOLOGICAL_BENEFIT, OPTIONAL)
                .slot(DECLARATION, BENEFIT, IndicatorDimension.SUSTAINABLE_IMPACT, OPTIONAL)
                .slot(DECLARATION, SATISFACTION, IndicatorDimension.BENEFICIARY_SATISFACTION, OPTIONAL);
    }
}
