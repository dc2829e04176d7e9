package io.github.performancetargets.rollup;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.validation.Report;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * 汇总器 Takes tables one by one and keeps none of them: memory is bounded by the worst lists, the rules, and by fixed numbers of
 * counties and indicators, beyond which {@link NotAdded#TOO_MANY} says so. Used by one thread.
 */
public final class RollUpCollector {
    private final ScoringScheme scheme;
    private final Predicate<PerformanceTargetTable> ofTransferPayment;
    private final RuleCounts rules = new RuleCounts();
    private final GradeTally scores = new GradeTally();
    private final WorstTables lowest = WorstTables.lowest();
    private final WorstTables most = WorstTables.highest();
    private final RegionalTables regional;

    private RollUpCollector(ScoringScheme scheme, Predicate<PerformanceTargetTable> ofTransferPayment) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.ofTransferPayment = Objects.requireNonNull(ofTransferPayment, "ofTransferPayment");
        this.regional = new RegionalTables(scheme);
    }

    /** For tables that were assessed by a scheme; those of which title or project say 转移支付 or 区域绩效 are of transfer payments. */
    public static RollUpCollector by(ScoringScheme scheme) {
        return new RollUpCollector(scheme, RollUpCollector::saysTransferPayment);
    }

    /**
     * The same for a caller who knows which tables are of transfer payments. Tables of one project name and year are then of
     * one payment, whose indicators are added up over its counties.
     */
    public static RollUpCollector by(ScoringScheme scheme, Predicate<PerformanceTargetTable> ofTransferPayment) {
        return new RollUpCollector(scheme, ofTransferPayment);
    }

    /**
     * Adds a table.
     *
     * @param source where it was read, for the lists
     * @param assessment of the table
     * @param report what was found in it
     */
    public void add(String source, PerformanceTargetTable table, Assessment assessment, Report report) {
        Objects.requireNonNull(source, "source");
        String name = TableNames.name(table);
        most.add(source, name, rules.add(report));
        scores.add(assessment).ifPresent(total -> lowest.add(source, name, total));
        if (ofTransferPayment.test(table)) {
            regional.add(source, table, assessment);
        }
    }

    /** 汇总 What was added so far; more may be added afterwards. */
    public RollUp rollUp() {
        return new RollUp(
                scheme.reference(),
                rules.tables(),
                rules.complete(),
                rules.counts(),
                scores.counts(scheme),
                lowest.tables(),
                most.tables(),
                regional.indicators(),
                regional.leftOut());
    }

    private static boolean saysTransferPayment(PerformanceTargetTable table) {
        return saysSo(table.title().orElse(""))
                || table.project()
                        .map(Project::name)
                        .filter(RollUpCollector::saysSo)
                        .isPresent()
                || table.fields().stream().map(LabelledText::label).anyMatch(RollUpCollector::saysSo);
    }

    private static boolean saysSo(String text) {
        String folded = Folding.compact(text);
        return folded.contains("转移支付") || folded.contains("区域绩效");
    }
}
