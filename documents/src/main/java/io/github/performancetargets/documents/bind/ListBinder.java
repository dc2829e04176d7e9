package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.bind.list.ListHead;
import io.github.performancetargets.documents.bind.list.OutlineList;
import io.github.performancetargets.documents.bind.list.ProjectList;
import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;

/** 清单归位 Binds the projects of a list, each to a table of its own. */
final class ListBinder {
    private ListBinder() {}

    /** The tables of a list; none where no project was found. */
    static List<PerformanceTargetTable> read(
            Form form, ListHead head, int first, List<Origin> origins, List<Remark> remarks) {
        List<PerformanceTargetTable> tables = new ArrayList<>();
        for (ProjectList.Listed project : ProjectList.of(form, head)) {
            Ledger ledger = new Ledger(first + tables.size(), origins, remarks);
            for (Cell cell : project.strays()) {
                boolean blank = LabelWords.isFiller(cell.text());
                ledger.lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
            }
            Columns columns = head.columns().orElseGet(head::acrossColumns);
            boolean across = head.columns().isEmpty();
            tables.add(FormBinder.read(form, project, columns, across ? List.of() : head.cells(), ledger));
            project.repeats().forEach(repeat -> ledger.same(repeat.cell(), repeat.original()));
            for (Cell cell : head.cells()) {
                if (!ledger.isSettled(cell)) {
                    ledger.label(cell, cell.column() < head.tiersFrom() ? "/fields" : "/indicators");
                }
            }
        }
        return tables;
    }

    /** The tables of a list in one column. */
    static List<PerformanceTargetTable> read(
            Form form, OutlineList list, int first, List<Origin> origins, List<Remark> remarks) {
        List<PerformanceTargetTable> tables = new ArrayList<>();
        for (ProjectList.Listed project : list.projects()) {
            Ledger ledger = new Ledger(first + tables.size(), origins, remarks);
            project.strays().forEach(cell -> ledger.lose(cell, RemarkKind.UNPLACED, ""));
            tables.add(FormBinder.read(form, project, list.columns(), list.heads(), ledger));
        }
        return tables;
    }
}
