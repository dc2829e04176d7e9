package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;

/** 嵌入 A table out of what a program already holds. */
public final class Embedding {
    // region embed
    /** A row of your own screen or database. */
    public record Row(String name, String value) {}

    /** Nothing has to be complete: what is missing is what the validator says. */
    public static PerformanceTargetTable table(String title, Iterable<Row> quantities) {
        PerformanceTargetTable.Builder table =
                PerformanceTargetTable.builder().title(title).fiscalYear(2027);
        for (Row row : quantities) {
            table.addIndicators(Indicator.builder()
                    .category(IndicatorCategory.OUTPUT)
                    .dimension(IndicatorDimension.QUANTITY)
                    .name(row.name())
                    .value(StatedTarget.read(row.value()))
                    .build());
        }
        return table.build();
    }

    /** A validator is immutable: keep one and share it between threads. */
    private static final TableValidator COMPLETENESS = TableValidator.completeness(FormEdition.MOF_2021_PROJECT);

    /** What is missing. */
    public static Report missing(PerformanceTargetTable table) {
        return COMPLETENESS.validate(table);
    }
    // endregion

    private Embedding() {}
}
