package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;

/**
 * 栏 A column of the indicators.
 *
 * @param role what its cells mean
 * @param start its left edge
 * @param end the column after its right edge
 * @param label as printed
 * @param group which of several sets of tiers side by side it belongs to, from 0
 * @param period that its label names
 */
record Column(ColumnRole role, int start, int end, String label, int group, Optional<TargetPeriod> period) {
    boolean covers(int column) {
        return column >= start && column < end;
    }

    Column to(int newEnd) {
        return new Column(role, start, newEnd, label, group, period);
    }

    /** The column as a part of a wider one, which its label names as well. */
    Column under(Column wider) {
        ColumnRole meaning = wider.role == ColumnRole.PRIOR && role == ColumnRole.VALUE ? ColumnRole.PRIOR : role;
        return new Column(meaning, start, end, wider.label + " " + label, group, period);
    }

    Column as(ColumnRole newRole) {
        return new Column(newRole, start, end, label, group, period);
    }
}
