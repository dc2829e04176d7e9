package io.github.performancetargets.persistence.hibernate;

import io.github.performancetargets.persistence.JsonColumn;
import io.github.performancetargets.table.PerformanceTargetTable;

/**
 * 绩效目标表 The type of an attribute that holds a table: {@code @Type(TableJsonType.class)} and the JSON column of the dialect.
 */
public final class TableJsonType extends JsonUserType<PerformanceTargetTable> {
    /** Made by Hibernate. */
    public TableJsonType() {
        super(JsonColumn.TABLE);
    }
}
