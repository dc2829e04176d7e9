package io.github.performancetargets.persistence.mybatis;

import io.github.performancetargets.persistence.JsonColumn;
import io.github.performancetargets.validation.Report;
import org.apache.ibatis.type.MappedTypes;

/** 审核报告 The handler of properties that hold a report; registered once, it handles them all. */
@MappedTypes(Report.class)
public final class ReportTypeHandler extends JsonTypeHandler<Report> {
    /** Made by MyBatis. */
    public ReportTypeHandler() {
        super(JsonColumn.REPORT);
    }
}
