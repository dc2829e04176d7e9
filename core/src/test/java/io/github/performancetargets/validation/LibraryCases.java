package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;

/** The cases of the rules of an indicator library. */
final class LibraryCases {
    static final IndicatorLibrary LIBRARY = IndicatorLibrary.of(List.of(
            LibraryIndicator.builder()
                    .name("设备利用情况")
                    .unit(MeasurementUnit.parse("%"))
                    .aim(Aim.MORE)
                    .standard(StatedTarget.read("95%"))
                    .build(),
            LibraryIndicator.builder()
                    .name("巡查路段数")
                    .unit(MeasurementUnit.parse("条"))
                    .build()));

    private LibraryCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase(
                        "library/below-standard",
                        table("设备利用情况", "95%"),
                        table("设备利用情况", "90%"),
                        table("设备利用情况", "96%")),
                new RuleCase(
                        "library/unit-differs",
                        table("巡查路段数", "≥20条"),
                        table("巡查路段数", "≥20公里"),
                        table("巡查路段里程", "≥20公里")));
    }

    private static PerformanceTargetTable table(String name, String value) {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .addIndicators(
                        row("数量指标", name, value), row("社会效益指标", "受益群众人数", "≥500人"), row("服务对象满意度指标", "学员满意度", "≥90%"))
                .build();
    }
}
