package io.github.performancetargets.validation;

import io.github.performancetargets.table.PerformanceTargetTable;

/**
 * What a rule is shown by.
 *
 * @param rule its id
 * @param passing a table that comes close and is right
 * @param failing a table with the fault
 * @param mended the failing table with the fault taken out and nothing else changed
 */
record RuleCase(
        String rule, PerformanceTargetTable passing, PerformanceTargetTable failing, PerformanceTargetTable mended) {
    @Override
    public String toString() {
        return rule;
    }
}
