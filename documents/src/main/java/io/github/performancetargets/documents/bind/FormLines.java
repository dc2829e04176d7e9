package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.region.RowLabel;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.List;
import java.util.Optional;

/** 表内文字行 Binds the lines of words of a form: its titles, and what stands above and below the table in sentences. */
final class FormLines {
    private final TableDraft draft;
    private final PrefaceBinder preface;
    private final FieldsBinder fields;
    private final FundsBinder funds;

    FormLines(TableDraft draft, PrefaceBinder preface, FieldsBinder fields, FundsBinder funds) {
        this.draft = draft;
        this.preface = preface;
        this.fields = fields;
        this.funds = funds;
    }

    /** A line of the title, the year or the unit of money. */
    void title(List<Cell> cells, boolean begun) {
        for (Cell cell : cells) {
            if (!preface.read(cell, cells.size() == 1 && !begun)) {
                fields.item(
                        new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(cell)), bare(RowLabel.TITLE));
            }
        }
    }

    /** Words beside the table, of which some are labels with what they say. */
    void text(List<Cell> cells) {
        if (Preface.isOfPage(cells.get(0))) {
            cells.forEach(c -> draft.ledger().lose(c, RemarkKind.OUTSIDE, ""));
            return;
        }
        if (cells.size() == 1 && (Preface.isCaption(cells.get(0)) || Preface.isNote(cells.get(0)))) {
            draft.ledger().lose(cells.get(0), RemarkKind.OUTSIDE, "");
            return;
        }
        for (Cell cell : cells) {
            if (FundsInWords.saysMoney(cell) && funds.labelled(cell)) {
                continue;
            }
            if (InlineFields.of(cell.text()).isEmpty()) {
                fields.alone(cell);
            } else {
                fields.item(
                        new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(cell)), bare(RowLabel.TEXT));
            }
        }
    }

    private static HeadRow bare(RowLabel label) {
        return new HeadRow(label, Optional.empty(), false, List.of(), List.of(), List.of());
    }
}
