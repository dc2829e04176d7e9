package io.github.performancetargets.persistence.mybatis;

import io.github.performancetargets.persistence.JsonColumn;
import io.github.performancetargets.table.PerformanceTargetTable;
import org.apache.ibatis.type.MappedTypes;

/** 绩效目标表 The handler of properties that hold a table; registered once, it handles them all. */
@MappedTypes(PerformanceTargetTable.class)
public final class TableTypeHandler extends JsonTypeHandler<PerformanceTargetTable> {
    /** Made by MyBatis. */
    public TableTypeHandler() {
        super(JsonColumn.TABLE);
    }
}
