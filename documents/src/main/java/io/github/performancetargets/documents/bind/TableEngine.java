package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.bind.list.ListHead;
import io.github.performancetargets.documents.bind.list.OutlineList;
import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.join.Forms;
import io.github.performancetargets.documents.region.Weights;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 读表 Reads the sheets of a document: which rows make a form, and what stands in each. */
public final class TableEngine {
    private final List<PerformanceTargetTable> tables = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    private TableEngine() {}

    /** Reads all sheets of a document. */
    public static TableEngine read(List<Sheet> sheets) {
        TableEngine engine = new TableEngine();
        Forms.of(sheets, Weights.standard()).forEach(engine::guarded);
        return engine;
    }

    // docs/decisions/0080: a fault of ours in one form costs no other, and tells every cell of it
    private void guarded(Form form) {
        int told = remarks.size();
        int known = origins.size();
        int made = tables.size();
        try {
            form(form);
        } catch (RuntimeException | StackOverflowError fault) {
            remarks.subList(told, remarks.size()).clear();
            origins.subList(known, origins.size()).clear();
            tables.subList(made, tables.size()).clear();
            Ledger ledger = new Ledger(made, origins, remarks);
            form.rows().forEach(row -> ledger.fault(row.sheet().row(row.row().row()), fault));
        }
    }

    private void form(Form form) {
        Optional<OutlineList> outline = OutlineList.of(form);
        if (outline.isPresent()) {
            tables.addAll(ListBinder.read(form, outline.get(), tables.size(), origins, remarks));
            return;
        }
        Optional<ListHead> list = ListHead.of(form);
        if (list.filter(ListHead::saysTargets).isPresent()) {
            List<PerformanceTargetTable> listed = ListBinder.read(form, list.get(), tables.size(), origins, remarks);
            tables.addAll(listed);
            if (!listed.isEmpty()) {
                return;
            }
        }
        Ledger ledger = new Ledger(tables.size(), origins, remarks);
        boolean plain = list.filter(l -> !l.saysTargets()).isEmpty();
        if (form.isTable() && plain) {
            tables.add(FormBinder.read(form, ledger));
            return;
        }
        for (Form.Row row : form.rows()) {
            for (Cell cell : row.sheet().row(row.row().row())) {
                ledger.lose(cell, RemarkKind.OUTSIDE, "");
            }
        }
    }

    /** The tables, in the order of the document. */
    public List<PerformanceTargetTable> tables() {
        return List.copyOf(tables);
    }

    /** What did not make it into a table, and what is doubtful. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Where everything in the tables came from. */
    public List<Origin> origins() {
        return List.copyOf(origins);
    }
}
