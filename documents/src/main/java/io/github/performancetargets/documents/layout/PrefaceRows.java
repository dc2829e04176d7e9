package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.List;
import java.util.Optional;
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
        if (Preface.isYearOfTemplate(row)) {
            draft.ledger.lose(first, RemarkKind.FILLER, "");
            return true;
        }
        if (yearAndUnit(row)) {
            return true;
        }
        OptionalInt year = Preface.year(row);
        if (year.isPresent()) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), first);
            return true;
        }
        boolean title = Preface.isTitle(row)
                && draft.get(TableDraft.TITLE).map(first.text()::equals).orElse(true);
        if (title) {
            draft.set(TableDraft.TITLE, first.text(), first);
            OptionalInt named = LabelWords.year(first.text());
            if (named.isPresent() && draft.get(TableDraft.YEAR).isEmpty()) {
                draft.set(TableDraft.YEAR, Integer.toString(named.getAsInt()), first);
            }
        }
        return title;
    }

    /** （2021年度） 单位：万元 in one cell. */
    private boolean yearAndUnit(GridRow row) {
        GridCell first = row.first();
        int close = Math.max(first.text().indexOf('）'), first.text().indexOf(')'));
        if (row.cells().size() > 1 || close < 0 || close == first.text().length() - 1) {
            return false;
        }
        GridCell head = first.saying(first.text().substring(0, close + 1));
        OptionalInt year = Preface.year(new GridRow(row.number(), List.of(head)));
        List<InlineFields.Field> fields = InlineFields.of(first.text().substring(close + 1));
        Optional<String> unit = fields.size() == 1 && fields.get(0).meaning() == FieldLabel.MONEY_UNIT
                ? MoneyText.unitIn(fields.get(0).value())
                : Optional.empty();
        boolean both = year.isPresent() && unit.isPresent() && draft.funding.declare(unit.get());
        if (both) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), first);
        }
        return both;
    }
}
