package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.OptionalInt;

/** 表前读取 Reads the lines above a table: title, year, captions. */
final class PrefaceRows {
    private final TableDraft draft;

    PrefaceRows(TableDraft draft) {
        this.draft = draft;
    }

    /** Takes a caption, wherever it stands. */
    boolean caption(GridRow row) {
        boolean caption = Preface.isCaption(row);
        if (caption) {
            draft.ledger.lose(row.first(), RemarkKind.OUTSIDE, "");
        }
        return caption;
    }

    /** Takes the title or the year, if the row is one of them. */
    boolean read(GridRow row) {
        GridCell first = row.first();
        OptionalInt year = Preface.year(row);
        if (year.isPresent()) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), first);
            return true;
        }
        boolean title = Preface.isTitle(row)
                && draft.get(TableDraft.TITLE).map(first.text()::equals).orElse(true);
        if (title) {
            draft.set(TableDraft.TITLE, first.text(), first);
            OptionalInt named = Words.year(first.text());
            if (named.isPresent() && draft.get(TableDraft.YEAR).isEmpty()) {
                draft.set(TableDraft.YEAR, Integer.toString(named.getAsInt()), first);
            }
        }
        return title;
    }
}
