package io.github.performancetargets.difference;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 指标差异 The indicators of two tables, each by the value that holds. Those of one name and tier are one; of the rest, those of one tier and target whose
 * names share most of their characters were renamed.
 */
final class IndicatorDifference {
    private final PerformanceTargetTable old;
    private final PerformanceTargetTable now;
    private final boolean[] taken;

    private IndicatorDifference(PerformanceTargetTable old, PerformanceTargetTable now) {
        this.old = old;
        this.now = now;
        this.taken = new boolean[now.indicators().size()];
    }

    static void add(PerformanceTargetTable old, PerformanceTargetTable now, List<TableChange> changes) {
        new IndicatorDifference(old, now).add(changes);
    }

    private void add(List<TableChange> changes) {
        Map<String, Deque<Integer>> byName = new HashMap<>();
        for (int j = 0; j < taken.length; j++) {
            byName.computeIfAbsent(key(now.indicators().get(j)), key -> new ArrayDeque<>())
                    .add(j);
        }
        List<Integer> unmatched = new ArrayList<>();
        for (int i = 0; i < old.indicators().size(); i++) {
            Deque<Integer> same = byName.get(key(old.indicators().get(i)));
            if (same == null || same.isEmpty()) {
                unmatched.add(i);
            } else {
                int j = same.remove();
                taken[j] = true;
                compare(i, j, changes);
            }
        }
        RenamedIndicators renamed = new RenamedIndicators(now.indicators(), taken);
        for (int i : unmatched) {
            int j = renamed.find(old.indicators().get(i));
            changes.add(
                    j < 0
                            ? change(ChangeKind.DROPPED, Optional.of(i), Optional.empty())
                            : change(ChangeKind.RENAMED, Optional.of(i), Optional.of(j)));
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                changes.add(change(ChangeKind.ADDED, Optional.empty(), Optional.of(j)));
            }
        }
    }

    static String key(Indicator indicator) {
        return indicator.period() + "|" + RenamedIndicators.tier(indicator) + "|" + Folding.compact(indicator.name());
    }

    private void compare(int i, int j, List<TableChange> changes) {
        StatedTarget was = AttainmentJudge.target(old.indicators().get(i)).orElse(null);
        StatedTarget is = AttainmentJudge.target(now.indicators().get(j)).orElse(null);
        if (isSame(was, is)) {
            return;
        }
        changes.add(change(kind(now.indicators().get(j), was, is), Optional.of(i), Optional.of(j)));
    }

    private static boolean isSame(@Nullable StatedTarget was, @Nullable StatedTarget is) {
        if (was == null || is == null) {
            return Objects.equals(was, is);
        }
        return was.target().equals(is.target());
    }

    private static ChangeKind kind(Indicator indicator, @Nullable StatedTarget was, @Nullable StatedTarget is) {
        if (was == null) {
            return ChangeKind.TIGHTENED;
        }
        if (is == null) {
            return ChangeKind.LOOSENED;
        }
        Aim aim = IndicatorDirections.standard()
                .of(indicator)
                .filter(direction -> !direction.isAssumed())
                .map(IndicatorDirection::aim)
                .orElse(null);
        return TargetStrictness.compare(was.target(), is.target(), aim);
    }

    private TableChange change(ChangeKind kind, Optional<Integer> was, Optional<Integer> is) {
        Optional<Indicator> before = was.map(old.indicators()::get);
        Optional<Indicator> after = is.map(now.indicators()::get);
        Indicator shown = after.or(() -> before).orElseThrow();
        String renamed = kind == ChangeKind.RENAMED ? before.orElseThrow().name() + "→" : "";
        return new TableChange(
                TableChange.Part.INDICATOR,
                kind,
                renamed + shown.name(),
                was.map(i -> "/indicators/" + i),
                is.map(i -> "/indicators/" + i),
                before.flatMap(Indicator::effectiveValue).map(StatedTarget::text),
                after.flatMap(Indicator::effectiveValue).map(StatedTarget::text),
                after.flatMap(ChangeReason::of));
    }
}
