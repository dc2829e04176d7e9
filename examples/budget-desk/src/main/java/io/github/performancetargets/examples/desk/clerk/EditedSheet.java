package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Map;

/**
 * 填报结果 The table that a form makes.
 *
 * @param table the table; what was refused is in it as it was in the base
 * @param rows for each of its indicators, which row of the form it is
 * @param refused the names of the fields of the form whose texts cannot be what they stand for, with the key of the reason
 */
record EditedSheet(PerformanceTargetTable table, List<Integer> rows, Map<String, String> refused) {}
