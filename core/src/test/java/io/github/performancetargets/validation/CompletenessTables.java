package io.github.performancetargets.validation;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;

/** Tables that the tests of completeness are written with, and where a rule of completeness finds something in them. */
final class CompletenessTables {
    private CompletenessTables() {}

    static List<String> found(FormEdition edition, PerformanceTargetTable table, String rule) {
        return TableValidator.completeness(edition).validate(table).byRule(RuleId.of("completeness/" + rule)).stream()
                .map(finding -> finding.place().pointer())
                .toList();
    }

    static PerformanceTargetTable rows(Indicator... rows) {
        return PerformanceTargetTable.builder().indicators(List.of(rows)).build();
    }
}
