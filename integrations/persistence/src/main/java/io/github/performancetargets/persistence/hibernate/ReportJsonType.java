package io.github.performancetargets.persistence.hibernate;

import io.github.performancetargets.persistence.JsonColumn;
import io.github.performancetargets.validation.Report;

/**
 * 审核报告 The type of an attribute that holds a report: {@code @Type(ReportJsonType.class)} and the JSON column of the dialect.
 */
public final class ReportJsonType extends JsonUserType<Report> {
    /** Made by Hibernate. */
    public ReportJsonType() {
        super(JsonColumn.REPORT);
    }
}
