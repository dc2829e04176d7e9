package io.github.performancetargets.documents.draft;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 账目 What became of every cell of one table: it stands in the model (kept), or in a remark (lost), never in both. A cell
 * may be kept for several elements, as one that holds several goals is.
 */
public final class Ledger {
    private final int table;
    private final List<Origin> origins;
    private final List<Remark> remarks;
    private final Set<DocumentPlace> kept = new HashSet<>();
    private final Set<DocumentPlace> lost = new HashSet<>();
    private final Set<Origin> recorded = new HashSet<>();

    /** A ledger for the table of an index, which writes into lists that the tables of a document share. */
    public Ledger(int table, List<Origin> origins, List<Remark> remarks) {
        this.table = table;
        this.origins = origins;
        this.remarks = remarks;
    }

    /** The cell holds the element of a path. */
    public void keep(Cell cell, String path) {
        record(cell, path, Origin.Role.VALUE);
    }

    /** The cell names the element of a path. */
    public void label(Cell cell, String path) {
        record(cell, path, Origin.Role.LABEL);
    }

    private void record(Cell cell, String path, Origin.Role role) {
        for (DocumentPlace place : cell.places()) {
            if (lost.contains(place)) {
                throw new IllegalStateException("bug: " + place + " is in a remark and kept for " + path);
            }
            kept.add(place);
            Origin origin = new Origin(table, path, place, role);
            if (recorded.add(origin)) {
                origins.add(origin);
            }
        }
    }

    /** The cell says again what another one said, and shares its fate. */
    public void same(Cell copy, Cell original) {
        List<Origin> shared = new ArrayList<>();
        for (Origin origin : origins) {
            if (origin.table() == table && original.places().contains(origin.place())) {
                shared.add(origin);
            }
        }
        if (shared.isEmpty()) {
            lose(copy, RemarkKind.UNPLACED, "");
        }
        shared.forEach(origin -> record(copy, origin.path(), origin.role()));
    }

    /** The cell is in no element; nothing happens where its fate is known already. */
    public void lose(Cell cell, RemarkKind kind, String detail) {
        if (!kind.isLoss()) {
            throw new IllegalArgumentException("bug: " + kind + " is no loss");
        }
        if (!isSettled(cell)) {
            lost.addAll(cell.places());
            remark(cell, kind, detail);
        }
    }

    /** The library failed at these cells, so that none of them can be relied on: all are lost, the detail says how. */
    public void fault(List<Cell> cells, Throwable fault) {
        Set<DocumentPlace> places = new HashSet<>();
        cells.forEach(cell -> places.addAll(cell.places()));
        origins.removeIf(origin -> origin.table() == table && places.contains(origin.place()));
        recorded.removeIf(origin -> places.contains(origin.place()));
        kept.removeAll(places);
        cells.forEach(cell -> lose(cell, RemarkKind.FAULT, fault.getClass().getSimpleName()));
    }

    /** Something is doubtful about a cell that is kept. */
    public void doubt(Cell cell, RemarkKind kind, String detail) {
        if (kind.isLoss()) {
            throw new IllegalArgumentException("bug: " + kind + " is a loss");
        }
        remark(cell, kind, detail);
    }

    private void remark(Cell cell, RemarkKind kind, String detail) {
        remarks.add(new Remark(kind, Optional.of(cell.places().get(0)), cell.text(), detail));
    }

    /** Whether the cell was told to be in no element. */
    public boolean isLost(Cell cell) {
        return lost.contains(cell.places().get(0));
    }

    /** Whether the fate of a cell is known. */
    public boolean isSettled(Cell cell) {
        DocumentPlace place = cell.places().get(0);
        return kept.contains(place) || lost.contains(place);
    }
}
