package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.beanvalidation.Complete;
import io.github.performancetargets.beanvalidation.Readable;
import io.github.performancetargets.table.PerformanceTargetTable;

// region constraints
/**
 * What a client sends. Each thing that is missing is a violation at its place, such as {@code table.indicators[3].value}.
 *
 * @param table the whole table
 * @param change a value text, such as ≥200 人
 */
public record Submission(
        @Complete PerformanceTargetTable table, @Readable String change) {}
// endregion
