package io.github.performancetargets.cost;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What is computed of tables besides findings. */
public final class Computations implements Supplier<Map<String, IntFunction<Runnable>>> {
    private static final ScoringScheme SCHEME = ScoringScheme.standard();

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        Map<String, IntFunction<PerformanceTargetTable>> shapes = new TreeMap<>(Tables.ofRows());
        for (String part : Tables.PARTS) {
            shapes.put("texts of " + part, size -> Tables.ofText(part, 10 * size));
        }
        shapes.forEach((shape, tables) -> onto(actions, shape, tables));
        actions.put("difference of renamed rows", size -> renamed(size, "甲"));
        actions.put("difference of a row with another name", size -> renamed(1, "甲".repeat(10 * size)));
        actions.put("roll-up of many tables", Computations::rollUp);
        actions.put("library of many indicators", Computations::library);
        return actions;
    }

    private static void onto(
            Map<String, IntFunction<Runnable>> actions, String shape, IntFunction<PerformanceTargetTable> tables) {
        actions.put("assessment of " + shape, size -> {
            PerformanceTargetTable table = tables.apply(size);
            return () -> Assessor.by(SCHEME).assess(table);
        });
        actions.put("difference of " + shape, size -> {
            PerformanceTargetTable old = tables.apply(size);
            PerformanceTargetTable now = tables.apply(size + size / 3);
            return () -> TableDifference.between(old, now).lines(Locale.CHINA);
        });
        actions.put("adjustments of " + shape, size -> {
            PerformanceTargetTable table = tables.apply(size);
            return () -> TableDifference.ofAdjustments(table).loosenedWithoutReason();
        });
        actions.put("lights of " + shape, size -> {
            PerformanceTargetTable table = tables.apply(size);
            return () -> MonitoringLights.of(SCHEME, 2021).ifPresent(lights -> lights.of(table));
        });
        actions.put("hash code and equality of " + shape, size -> {
            PerformanceTargetTable one = tables.apply(size);
            PerformanceTargetTable other = tables.apply(size);
            return () -> {
                if (one.hashCode() != other.hashCode() || !one.equals(other)) {
                    throw new AssertionError(shape);
                }
            };
        });
    }

    private static Runnable renamed(int rows, String word) {
        PerformanceTargetTable old = named(rows, word);
        PerformanceTargetTable now = named(rows, word.replace('甲', '乙'));
        return () -> TableDifference.between(old, now);
    }

    private static PerformanceTargetTable named(int rows, String word) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        for (int i = 0; i < rows; i++) {
            table.addIndicators(Indicator.builder()
                    .name(word + word + i)
                    .value(StatedTarget.read("1个"))
                    .build());
            table.addGoals(Goal.builder().id(Integer.toString(i)).text(word + i).build());
        }
        return table.build();
    }

    private static Runnable rollUp(int size) {
        PerformanceTargetTable table = Tables.ofRows().get("rows of their own").apply(8);
        Report report = TableValidator.review(FormEdition.GENERIC).validate(table);
        return () -> {
            RollUpCollector collector = RollUpCollector.by(SCHEME);
            for (int i = 0; i < size; i++) {
                collector.add("file " + i, table, Assessor.by(SCHEME).assess(table), report);
            }
            collector.rollUp();
        };
    }

    private static Runnable library(int size) {
        List<LibraryIndicator> indicators = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indicators.add(LibraryIndicator.builder()
                    .name("开展活动" + i)
                    .addAliases("活动" + i, "活动")
                    .build());
        }
        PerformanceTargetTable table = Tables.ofRows().get("rows of their own").apply(size);
        return () -> {
            IndicatorLibrary library = IndicatorLibrary.of(indicators);
            table.indicators().forEach(row -> library.find(row));
            library.suggest("开展", 10);
        };
    }
}
