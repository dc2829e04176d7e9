package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;

/**
 * 所读之表 A table as it was read.
 *
 * @param source the name of the input
 * @param number which table of the input, from 1
 * @param table the table
 * @param remarks what the reader has to say of this part of the input
 */
public record ReadTable(String source, int number, PerformanceTargetTable table, List<Remark> remarks) {}
