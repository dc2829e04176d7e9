package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.unit.MeasurementUnit;
import java.time.Clock;
import java.time.LocalDate;

/** 空表 An empty form of an edition. */
final class NewSheet {
    private static final String UNIT = "万元";

    private NewSheet() {}

    /** A form for next year's budget, with an empty row for each slot of the edition. */
    static PerformanceTargetTable of(FormEdition edition, Clock clock) {
        return PerformanceTargetTable.builder()
                .edition(edition.id())
                .title(edition.title())
                .fiscalYear(LocalDate.now(clock).getYear() + 1)
                .project(Project.builder().build())
                .funding(Funding.builder().unit(MeasurementUnit.parse(UNIT)).build())
                .slots(edition.slots(Stage.DECLARATION).stream()
                        .map(NewSheet::slot)
                        .toList())
                .indicators(edition.slots(Stage.DECLARATION).stream()
                        .map(NewSheet::row)
                        .toList())
                .build();
    }

    private static IndicatorSlot slot(SlotRequirement slot) {
        return IndicatorSlot.builder()
                .category(slot.category())
                .dimension(slot.dimension())
                .label(slot.dimension().label())
                .requirement(slot.requirement())
                .build();
    }

    private static Indicator row(SlotRequirement slot) {
        return Indicator.builder()
                .category(slot.category())
                .dimension(slot.dimension())
                .build();
    }
}
