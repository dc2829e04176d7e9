package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.util.Map;

/** 汇总 What many tables come to together. */
public final class ManyTables {
    // region roll-up
    /** Tables one by one, of which none is kept; the numbers of one transfer payment are added up over its counties. */
    public static RollUp rollUp(Map<String, PerformanceTargetTable> bySource) {
        ScoringScheme scheme = ScoringScheme.builtIn("hubei").orElseThrow();
        Assessor assessor = Assessor.by(scheme);
        TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
        RollUpCollector collector = RollUpCollector.by(scheme);
        bySource.forEach(
                (source, table) -> collector.add(source, table, assessor.assess(table), validator.validate(table)));
        return collector.rollUp();
    }
    // endregion

    private ManyTables() {}
}
