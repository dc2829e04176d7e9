package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.util.List;
import java.util.Optional;

/** 断开的指标值 Values that a line break has cut in two: 2020年 over 12月底前, ≤48.6 over 元/人. */
final class SplitValues {
    private final Ledger ledger;

    SplitValues(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Joins a value that stands alone in its row to the one above, where only both together make sense. */
    void join(List<AlignedRow> rows) {
        for (int i = rows.size() - 1; i > 0; i--) {
            AlignedRow row = rows.get(i);
            AlignedRow above = rows.get(i - 1);
            if (row.columns().size() != 1 || row.columns().get(0).role() != ColumnRole.VALUE) {
                continue;
            }
            Column column = row.columns().get(0);
            Optional<Cell> name = above.first(ColumnRole.NAME);
            Optional<Cell> value = above.get(column);
            boolean own = name.isEmpty() || name.get().rowSpan() > 1 || value.isEmpty();
            if (!own
                    && makesSense(
                            value.get().text() + row.get(column).orElseThrow().text())) {
                Cell whole = value.get().join(row.take(column).orElseThrow());
                above.put(column, whole);
                ledger.doubt(whole, RemarkKind.REJOINED, "");
                rows.remove(i);
            }
        }
    }

    private static boolean makesSense(String text) {
        Target target = StatedTarget.read(text).target();
        return !(target instanceof NotUnderstood || target instanceof Placeholder || target instanceof Qualitative);
    }
}
