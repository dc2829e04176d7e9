package io.github.performancetargets.rollup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 未计入的计数 Counts what was left out, by reason. */
final class LeftOutTally {
    private final Map<NotAdded, LeftOut> counts = new EnumMap<>(NotAdded.class);

    void add(NotAdded reason, String example) {
        add(reason, 1, example);
    }

    void add(NotAdded reason, long count, String example) {
        counts.merge(
                reason,
                new LeftOut(reason, count, example),
                (known, one) -> new LeftOut(reason, known.count() + one.count(), known.example()));
    }

    List<LeftOut> counts() {
        return List.copyOf(counts.values());
    }
}
