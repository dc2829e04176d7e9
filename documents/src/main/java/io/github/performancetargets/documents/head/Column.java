package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;

/**
 * 栏 A column of the indicators.
 *
 * @param role what its cells mean
 * @param start its left edge
 * @param end the column after its right edge
 * @param label as printed, with that of a wider column over it where the two only make sense together
 * @param group which of several sets of tiers side by side it belongs to, from 0
 * @param period that its label names
 */
public record Column(ColumnRole role, int start, int end, String label, int group, Optional<TargetPeriod> period) {
    /** Whether a column of the sheet lies in it. */
    public boolean covers(int column) {
        return column >= start && column < end;
    }

    /** The same column, ending elsewhere. */
    Column to(int newEnd) {
        return new Column(role, start, newEnd, label, group, period);
    }

    /** A part of the column, under the same heading. */
    Column part(int newStart, int newEnd) {
        return new Column(role, newStart, newEnd, label, group, period);
    }

    /** The same column in another set of tiers. */
    Column in(int newGroup) {
        return new Column(role, start, end, label, newGroup, period);
    }

    /** The same column about a period. */
    Column of(Optional<TargetPeriod> newPeriod) {
        return new Column(role, start, end, label, group, newPeriod);
    }

    /** The column as a part of a wider one, which its label names as well. */
    Column under(Column wider) {
        ColumnRole meaning = wider.role == ColumnRole.PRIOR && role == ColumnRole.VALUE ? ColumnRole.PRIOR : role;
        return new Column(meaning, start, end, wider.label + " " + label, group, period);
    }

    /** The same column with another meaning. */
    public Column as(ColumnRole newRole) {
        return new Column(newRole, start, end, label, group, period);
    }
}
