package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A table held against the one that was approved: what was loosened without a reason stands in the report. */
class LoosenedSinceTest {
    private static final PerformanceTargetTable APPROVED =
            table(row("数量指标", "培训人数", "≥100人"), row("数量指标", "走访户数", "≥50户"));

    private static Report report(PerformanceTargetTable table) {
        return TableValidator.withoutRules(FormEdition.GENERIC)
                .withRule(SelfAssessmentRules.loosenedSince(APPROVED))
                .validate(table);
    }

    @Test
    void findsWhatWasLoosenedAndWhatWasDropped() {
        Report report = report(table(row("数量指标", "培训人数", "≥60人")));
        assertThat(report.findings())
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/indicators/0/value", "/indicators/-");
        assertThat(report.shown(Locale.CHINA).findings().get(0).message()).contains("由“≥100人”放宽为“≥60人”，未说明原因");
        assertThat(report.shown(Locale.ENGLISH).findings().get(0).message())
                .contains("Loosened from \"≥100人\" to \"≥60人\"");
    }

    @Test
    void isSilentWhereAReasonStandsOrMoreIsAskedFor() {
        Indicator explained =
                row("数量指标", "培训人数", "≥60人").toBuilder().note("参训人员减少").build();
        assertThat(report(table(explained, row("数量指标", "走访户数", "≥80户"))).findings())
                .extracting(Finding::rule)
                .isEmpty();
        assertThat(report(APPROVED).findings()).isEmpty();
    }

    private static PerformanceTargetTable table(Indicator... rows) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .addIndicators(rows)
                .build();
    }
}
