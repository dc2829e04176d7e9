package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.bind.indicator.Corrections;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.UpToTime;
import io.github.performancetargets.value.TimePoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 支出栏目 What the columns over amounts mean beside each other: 执行率 behind 1-7月执行数 is the rate so far, 调整预算数 beside 全年预算数
 * is what was added, and 执行数 below 1-7月 is not that of the year.
 */
final class SpendingColumns {
    private static final Set<String> CHANGES = Set.of("调整预算数", "预算调整数", "调整数");

    private final Map<Cell, TimePoint> under = new HashMap<>();
    private List<Cell> heads = List.of();

    /** The labels of columns from here on. */
    void open(List<Cell> columns) {
        heads = columns;
    }

    /** A label that a wider one stands over, which may name the time. */
    void under(Cell head, Cell over) {
        UpToTime.of(over.text()).map(UpToTime::asOf).ifPresent(time -> under.put(head, time));
    }

    /** What a column says of money; empty where it says nothing that has a place. */
    Optional<ExecutionColumn> meaning(Cell head) {
        ExecutionColumn own = head.label().execution().orElse(null);
        if (own == null) {
            return Optional.empty();
        }
        return switch (own) {
            case EXECUTED -> Optional.of(under.containsKey(head) ? ExecutionColumn.MONITORED : own);
            case RATE -> under.containsKey(head) ? Optional.of(ExecutionColumn.MONITORED_RATE) : rate(head);
            case ADJUSTED -> isChange(head) ? Optional.empty() : Optional.of(own);
            case FORECAST -> time(head).map(t -> own);
            case INITIAL, WEIGHT, SCORE, MONITORED, MONITORED_RATE -> Optional.of(own);
        };
    }

    // of what was spent so far, of the year, or of what will be spent, which has no place
    private Optional<ExecutionColumn> rate(Cell head) {
        ExecutionColumn before = heads.stream()
                .filter(h -> h.column() < head.column())
                .filter(SpendingColumns::saysSpent)
                .max(Comparator.comparingInt(Cell::column))
                .flatMap(h -> under.containsKey(h)
                        ? Optional.of(ExecutionColumn.MONITORED)
                        : h.label().execution())
                .orElse(ExecutionColumn.EXECUTED);
        return switch (before) {
            case MONITORED -> Optional.of(ExecutionColumn.MONITORED_RATE);
            case FORECAST -> Optional.empty();
            default -> Optional.of(ExecutionColumn.RATE);
        };
    }

    private static boolean saysSpent(Cell head) {
        ExecutionColumn column = head.label().execution().orElse(ExecutionColumn.RATE);
        return column == ExecutionColumn.EXECUTED
                || column == ExecutionColumn.MONITORED
                || column == ExecutionColumn.FORECAST;
    }

    private boolean isChange(Cell head) {
        return CHANGES.contains(head.label().key())
                && heads.stream()
                        .filter(h -> h.column() != head.column())
                        .anyMatch(h -> h.label().execution().equals(Optional.of(ExecutionColumn.ADJUSTED)));
    }

    /** The time up to which a column counts: its own, else that of the nearest one before it, else of the first one. */
    Optional<TimePoint> time(Cell head) {
        return own(head)
                .or(() -> heads.stream()
                        .filter(h -> h.column() < head.column() && own(h).isPresent())
                        .max(Comparator.comparingInt(Cell::column))
                        .flatMap(this::own))
                .or(() -> heads.stream().flatMap(h -> own(h).stream()).findFirst());
    }

    private Optional<TimePoint> own(Cell head) {
        TimePoint over = under.get(head);
        return over != null ? Optional.of(over) : UpToTime.of(head.text()).map(UpToTime::asOf);
    }

    /** Whether a column says what is to be done about what was read at a time that another one names. */
    boolean corrects(Cell head) {
        return Corrections.areAskedFor(head.label().key()) && time(head).isPresent();
    }

    /** Whether a column says why more or less was spent by a time that another one names. */
    boolean explains(Cell head) {
        String key = head.label().key();
        boolean reason = key.equals("原因") || key.endsWith("原因说明") || key.endsWith("原因分析") || key.endsWith("偏差原因");
        return reason && !key.startsWith("调整") && time(head).isPresent();
    }
}
