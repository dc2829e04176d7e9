package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.lexicon.UpToTime;
import io.github.performancetargets.documents.print.IndicatorColumns.PrintedColumn;
import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 监控栏目 The columns of what monitoring read, those of one time side by side. */
final class ReadingColumns {
    private ReadingColumns() {}

    static List<PrintedColumn> of(List<Indicator> indicators) {
        List<TimePoint> times = indicators.stream()
                .flatMap(row -> row.readings().stream())
                .map(MonitoringReading::asOf)
                .distinct()
                .toList();
        List<PrintedColumn> columns = new ArrayList<>();
        for (TimePoint time : times) {
            columns.add(at(
                    time,
                    UpToTime.words(time) + "执行情况",
                    reading -> reading.value().map(StatedTarget::text)));
            columns.add(at(
                    time,
                    UpToTime.words(time) + "计划值",
                    reading -> reading.planned().map(StatedTarget::text)));
            columns.add(at(time, "全年预计完成情况", reading -> reading.forecast().map(StatedTarget::text)));
            columns.add(at(time, "完成目标可能性", reading -> reading.likelihood().map(ReadingColumns::words)));
            columns.add(at(time, "偏差类别", ReadingColumns::causes));
            columns.add(at(time, "原因说明", MonitoringReading::explanation));
            columns.add(at(time, "是否需要整改", reading -> reading.rectification().map(it -> it.needed() ? "是" : "否")));
            columns.add(at(time, "整改意见", reading -> reading.rectification().flatMap(Rectification::advice)));
            columns.add(at(time, "整改结论", reading -> reading.rectification().flatMap(Rectification::conclusion)));
        }
        return columns;
    }

    private static PrintedColumn at(TimePoint time, String label, Function<MonitoringReading, Optional<String>> words) {
        return new PrintedColumn(
                label,
                "/readings",
                row -> row.readings().stream()
                        .filter(reading -> reading.asOf().equals(time))
                        .findFirst()
                        .flatMap(words));
    }

    private static String words(Likelihood likelihood) {
        return switch (likelihood) {
            case CERTAIN -> "确定能";
            case POSSIBLE -> "有可能";
            case IMPOSSIBLE -> "完全不可能";
        };
    }

    private static Optional<String> causes(MonitoringReading reading) {
        return Optional.of(reading.causes().stream().map(ReadingColumns::words).collect(Collectors.joining("、")))
                .filter(words -> !words.isEmpty());
    }

    private static String words(DeviationCause cause) {
        return switch (cause) {
            case FUNDS -> "经费保障";
            case RULES -> "制度保障";
            case STAFF -> "人员保障";
            case EQUIPMENT -> "硬件条件保障";
            case OTHER -> "其他";
        };
    }
}
