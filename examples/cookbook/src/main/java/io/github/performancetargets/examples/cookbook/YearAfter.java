package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 年度 What comes after the declaration: points, differences, lights. */
public final class YearAfter {
    // region scores
    /** An assessor is immutable: keep one for each scheme. */
    private static final Assessor ASSESSOR = Assessor.by(ScoringScheme.standard());

    /** The rows whose points are others than the scheme gives, and by how much; for reference, no substitute for the scoring. */
    public static List<String> givenByHand(PerformanceTargetTable table) {
        Assessment assessment = ASSESSOR.assess(table);
        return assessment.indicators().stream()
                .filter(row -> row.agreement() == ScoreAgreement.GIVEN_BY_HAND)
                .map(YearAfter::difference)
                .toList();
    }

    private static String difference(AssessedIndicator row) {
        return row.indicator().name() + ": "
                + row.expected().orElseThrow() + " / "
                + row.printed().orElseThrow() + " ("
                + row.difference().orElseThrow() + ")";
    }
    // endregion

    // region difference
    /** What differs between the approved table and the present one, in words, and last what was loosened without a reason. */
    public static List<String> changes(PerformanceTargetTable approved, PerformanceTargetTable present) {
        TableDifference difference = TableDifference.between(approved, present);
        List<String> lines = new ArrayList<>(difference.lines(Locale.SIMPLIFIED_CHINESE));
        difference.loosenedWithoutReason().forEach(change -> lines.add("未说明原因：" + change.name()));
        return lines;
    }
    // endregion

    // region lights
    /** How an indicator stands at the end of a month. No light where nobody can tell. */
    public static Light light(Indicator indicator, String achieved, int month, int fiscalYear) {
        ScoringScheme scheme = ScoringScheme.builtIn("platform").orElseThrow();
        MonitoringReading reading = MonitoringReading.builder()
                .asOf(TimePoint.relative(TimePoint.Granularity.MONTH, month))
                .value(StatedTarget.read(achieved))
                .build();
        return MonitoringLights.of(scheme, fiscalYear).orElseThrow().of(indicator, reading);
    }
    // endregion

    private YearAfter() {}
}
