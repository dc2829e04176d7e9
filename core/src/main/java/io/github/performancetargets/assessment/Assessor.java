package io.github.performancetargets.assessment;

import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 自评复核 Computes a self-assessment again by a scheme: every indicator, the execution of the budget, the total and the grade.
 * Immutable, and safe for use by several threads.
 */
public final class Assessor {
    private final ScoringScheme scheme;
    private final IndicatorScoring scoring;
    private final IndicatorDirections directions;
    private final KnownIndicators library;

    private Assessor(ScoringScheme scheme, IndicatorDirections directions, KnownIndicators library) {
        this.scheme = scheme;
        this.scoring = new IndicatorScoring(scheme);
        this.directions = directions;
        this.library = library;
    }

    /** By a scheme, with the direction words that this library brings. */
    public static Assessor by(ScoringScheme scheme) {
        return new Assessor(
                Objects.requireNonNull(scheme, "scheme"), IndicatorDirections.standard(), KnownIndicators.NONE);
    }

    /** The same with a caller's direction words. */
    public Assessor withDirections(IndicatorDirections others) {
        return new Assessor(scheme, Objects.requireNonNull(others, "others"), library);
    }

    /** The same with what an indicator library (指标库) says about the direction and the unit of an indicator. */
    public Assessor withLibrary(KnownIndicators known) {
        return new Assessor(scheme, directions, Objects.requireNonNull(known, "known"));
    }

    /** Computes a table again. */
    public Assessment assess(PerformanceTargetTable table) {
        AttainmentJudge judge = judge(table);
        List<AssessedIndicator> indicators = new ArrayList<>(table.indicators().size());
        for (int row = 0; row < table.indicators().size(); row++) {
            Indicator indicator = table.indicators().get(row);
            if (isEmpty(indicator)) {
                continue;
            }
            Optional<IndicatorDirection> direction = directions.of(indicator, library.aimOf(indicator));
            AttainmentAnswer answer = judge.judge(indicator, direction, library.unitOf(indicator));
            indicators.add(scoring.assess(row, indicator, answer));
        }
        Optional<AssessedExecution> execution = annual(table)
                .flatMap(plan -> plan.execution().map(spent -> ExecutionScoring.assess(scheme, plan, spent)));
        return new Assessment(
                scheme.reference(), execution, indicators, TotalScoring.assess(scheme, execution, indicators, table));
    }

    private static Optional<FundingPlan> annual(PerformanceTargetTable table) {
        return table.funding().flatMap(Funding::annual);
    }

    private static boolean isEmpty(Indicator indicator) {
        return Folding.isBlank(indicator.name())
                && indicator.value().isEmpty()
                && indicator.adjusted().isEmpty()
                && indicator.actual().isEmpty();
    }

    /** 判定 The judge of a table's targets: its year, and the end of its project's term where that has a date. */
    public static AttainmentJudge judge(PerformanceTargetTable table) {
        AttainmentJudge judge = table.fiscalYear().map(AttainmentJudge::ofYear).orElseGet(AttainmentJudge::withoutYear);
        int year = table.fiscalYear().orElse(0);
        return table.project()
                .flatMap(project -> project.term())
                .flatMap(Assessor::end)
                .filter(end -> !end.isRelative() || year > 0)
                .map(end -> judge.withTermEnd(end.last(year)))
                .orElse(judge);
    }

    private static Optional<TimePoint> end(String term) {
        return StatedTarget.read(term).target() instanceof TimeSpan span ? Optional.of(span.to()) : Optional.empty();
    }
}
