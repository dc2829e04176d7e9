package io.github.performancetargets.selfassessment;

import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** 放宽无说明 A target was loosened or given up, and neither a reason nor a document is named. */
final class LoosenedWithoutReason implements Rule {
    private final RuleDefinition definition;
    private final Function<PerformanceTargetTable, TableDifference> difference;

    private LoosenedWithoutReason(
            RuleDefinition definition, Function<PerformanceTargetTable, TableDifference> difference) {
        this.definition = definition;
        this.difference = difference;
    }

    /** By the adjusted values that a table has beside the annual ones. */
    static Rule inTheYear(AssessedFacts facts) {
        return new LoosenedWithoutReason(
                SelfAssessmentDefinitions.of(
                                facts, "loosened-without-reason", Criterion.APPROPRIATENESS, Severity.WARNING)
                        .build(),
                table -> isAdjusted(table) ? TableDifference.ofAdjustments(table) : new TableDifference(List.of()));
    }

    /** By an earlier table of the same project. */
    static Rule since(PerformanceTargetTable earlier) {
        return new LoosenedWithoutReason(
                RuleDefinition.builder("self-assessment/loosened-since", Criterion.APPROPRIATENESS, Severity.WARNING)
                        .chinese("指标值由“{was}”放宽为“{is}”，未说明原因", "请填写调整依据和原因，或恢复原指标值")
                        .english(
                                "Loosened from \"{was}\" to \"{is}\", and no reason is given",
                                "Name the document and the reason, or ask for what was asked before")
                        .build(),
                table -> TableDifference.between(earlier, table));
    }

    private static boolean isAdjusted(PerformanceTargetTable table) {
        for (Indicator indicator : table.indicators()) {
            if (indicator.adjusted().isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (TableChange change : difference.apply(table.table()).loosenedWithoutReason()) {
            findings.add(
                    place(change, table.table()),
                    List.of(
                            new Argument("was", change.was().orElse("")),
                            new Argument("is", change.is().orElse(""))),
                    List.of());
        }
    }

    private static Place place(TableChange change, PerformanceTargetTable table) {
        String pointer = change.newPointer().orElse("/indicators/-");
        Optional<Indicator> row = change.newPointer()
                .map(at -> table.indicators().get(Integer.parseInt(at.substring(at.lastIndexOf('/') + 1))));
        String field = row.flatMap(Indicator::adjusted).isPresent() ? "adjusted" : "value";
        return new Place(
                row.isPresent() ? pointer + "/" + field : pointer,
                Optional.of(field),
                row.map(Indicator::period).orElse(TargetPeriod.ANNUAL),
                row.flatMap(Indicator::category),
                row.flatMap(Indicator::dimension),
                OptionalInt.empty(),
                row.flatMap(Indicator::id),
                Optional.of(change.name()).filter(name -> !Folding.isBlank(name)),
                change.is());
    }
}
