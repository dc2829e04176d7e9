package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.UpToTime;
import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 监控单元格 The cells of a row that say what monitoring read: 1-7月执行情况, 全年预计完成情况, 完成目标可能性. Without a heading that names the
 * months there is no reading, and the cells stay fields.
 */
final class ReadingCells {
    private static final Pattern READ = Pattern.compile("(?:实际|目标|指标)*(?:执行|完成)(?:情况|值|数)?|实际(?:指标)?(?:值|数|情况)");
    private static final Pattern PLANNED = Pattern.compile("计划(?:完成)?(?:情况|值|数)?");
    private static final List<String> FORECASTS = List.of("全年预计完成", "全年预计执行", "预计全年完成");
    private static final List<String> ENDINGS = List.of("", "情况", "值", "数");
    private static final Map<String, Likelihood> LIKELIHOODS =
            Map.of("确定能", Likelihood.CERTAIN, "有可能", Likelihood.POSSIBLE, "完全不可能", Likelihood.IMPOSSIBLE);
    private static final Map<String, DeviationCause> CAUSES = Map.of(
            "经费保障", DeviationCause.FUNDS,
            "制度保障", DeviationCause.RULES,
            "人员保障", DeviationCause.STAFF,
            "硬件条件保障", DeviationCause.EQUIPMENT,
            "其他", DeviationCause.OTHER);
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/ ]+");
    private static final String POSSIBILITY = "可能性";
    private static final String DEVIATION = "偏差原因分析";
    private static final Set<String> TICKS = Set.of("√", "✓", "✔", "是", "☑");

    private final MonitoringReading.Builder reading;
    private final Corrections corrections = new Corrections();
    private final Set<DeviationCause> causes = EnumSet.noneOf(DeviationCause.class);
    private boolean any;

    private ReadingCells(TimePoint asOf) {
        this.reading = MonitoringReading.builder().asOf(asOf);
    }

    /** Those of a header; empty where it names no months, or several times. */
    static Optional<ReadingCells> of(List<Column> columns) {
        List<TimePoint> times = columns.stream()
                .flatMap(column -> time(column.label()).stream())
                .distinct()
                .toList();
        return times.size() == 1 ? Optional.of(new ReadingCells(times.get(0))) : Optional.empty();
    }

    private static Optional<TimePoint> time(String label) {
        return UpToTime.of(label)
                .filter(heading -> READ.matcher(heading.what()).matches())
                .map(UpToTime::asOf);
    }

    private static boolean isPlan(String label) {
        return UpToTime.of(label)
                .filter(heading -> PLANNED.matcher(heading.what()).matches())
                .isPresent();
    }

    private static String compact(String label) {
        return LabelWords.folded(label).replace(" ", "");
    }

    /** Takes a cell that belongs to the reading, and answers which part of it that is; any other stays what it is. */
    Optional<String> take(Column column, String text, String unit) {
        String label = compact(column.label());
        Optional<String> part = value(label, text, unit)
                .or(() -> tick(label, text))
                .or(() -> named(label, text))
                .or(() -> corrections.take(label, text));
        any |= part.isPresent();
        return part;
    }

    private Optional<String> value(String label, String text, String unit) {
        String value = MoneyText.number(text).isPresent() ? text + unit : text;
        if (time(label).isPresent()) {
            reading.value(StatedTarget.read(value));
            return Optional.of("/value");
        }
        if (isPlan(label)) {
            reading.planned(StatedTarget.read(value));
            return Optional.of("/planned");
        }
        if (FORECASTS.stream().anyMatch(word -> ENDINGS.stream().anyMatch(end -> label.equals(word + end)))) {
            reading.forecast(StatedTarget.read(value));
            return Optional.of("/forecast");
        }
        if (label.endsWith("原因说明")) {
            reading.explanation(text);
            return Optional.of("/explanation");
        }
        return Optional.empty();
    }

    // 完成目标可能性: 有可能, or a column for each answer with a tick
    private Optional<String> tick(String label, String text) {
        boolean ticked = TICKS.contains(text.strip());
        int possibility = label.indexOf(POSSIBILITY);
        if (label.startsWith("完成") && possibility > 0) {
            String head = label.substring(possibility + POSSIBILITY.length());
            Likelihood likelihood = LIKELIHOODS.get(head.isEmpty() ? text.strip() : ticked ? head : "");
            if (likelihood == null) {
                return Optional.empty();
            }
            reading.likelihood(likelihood);
            return Optional.of("/likelihood");
        }
        DeviationCause cause = label.startsWith(DEVIATION) ? CAUSES.get(label.substring(DEVIATION.length())) : null;
        return cause != null && ticked && causes.add(cause) ? Optional.of("/causes") : Optional.empty();
    }

    // 偏差类别: 经费保障、人员保障; all of the words are known, or the cell stays a field
    private Optional<String> named(String label, String text) {
        if (!label.equals("偏差类别") && !label.equals("偏差原因类别")) {
            return Optional.empty();
        }
        Set<DeviationCause> found = EnumSet.noneOf(DeviationCause.class);
        for (String word : SEPARATORS.split(text.strip(), -1)) {
            DeviationCause cause = CAUSES.get(word);
            if (cause == null || !found.add(cause)) {
                return Optional.empty();
            }
        }
        causes.addAll(found);
        return Optional.of("/causes");
    }

    /** The reading, where a cell belonged to it. */
    Optional<MonitoringReading> reading() {
        return any
                ? Optional.of(reading.causes(causes)
                        .rectification(corrections.said().orElse(null))
                        .build())
                : Optional.empty();
    }
}
