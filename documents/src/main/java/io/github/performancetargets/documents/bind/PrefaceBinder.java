package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 表前归位 Reads the lines above a table: its title, its year, the unit of its money. */
final class PrefaceBinder {
    private final TableDraft draft;
    private @Nullable Cell dated;

    PrefaceBinder(TableDraft draft) {
        this.draft = draft;
    }

    /** Takes a cell that says one of them, and answers whether it did. */
    boolean read(Cell cell, boolean mayBeTitle) {
        String text = cell.text();
        if (Preface.isYearOfTemplate(text)) {
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
            return true;
        }
        OptionalInt year = Preface.year(text);
        if (year.isPresent()) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), cell);
            return true;
        }
        if (yearAndUnit(cell)) {
            return true;
        }
        unitAtEnd(text);
        if (!mayBeTitle && Preface.isTitle(cell)) {
            // a heading inside the form is not its title
            draft.ledger().lose(cell, RemarkKind.OUTSIDE, "");
            return true;
        }
        return mayBeTitle && title(cell);
    }

    /** A line over the title that names a year: that of the form, unless the form says another. It may end with the unit of the money. */
    boolean above(Cell cell) {
        unitAtEnd(cell.text());
        boolean first = dated == null && LabelWords.year(cell.text()).isPresent();
        if (first) {
            dated = cell;
        }
        return first;
    }

    /** Takes the year that a line over the title names, where nothing else named one; its other words are in no table, and told. */
    void yearAbove() {
        Cell cell = dated;
        if (cell != null && draft.get(TableDraft.YEAR).isEmpty()) {
            int year = LabelWords.year(cell.text()).orElseThrow();
            draft.mention(TableDraft.YEAR, Integer.toString(year));
            draft.ledger().lose(cell, RemarkKind.OUTSIDE, "");
        }
    }

    private boolean title(Cell cell) {
        if (!Preface.isTitle(cell)) {
            return false;
        }
        boolean same = draft.get(TableDraft.TITLE).map(cell.text()::equals).orElse(true);
        OptionalInt named = LabelWords.year(cell.text());
        if (!same) {
            // 附：绩效自评表 over 项目支出绩效自评表（2023年度）
            boolean first = named.isPresent() && draft.get(TableDraft.YEAR).isEmpty();
            if (first) {
                draft.mention(TableDraft.YEAR, Integer.toString(named.getAsInt()));
            }
            draft.ledger().lose(cell, RemarkKind.OUTSIDE, "");
            return true;
        }
        draft.set(TableDraft.TITLE, cell.text(), cell);
        if (named.isPresent() && draft.get(TableDraft.YEAR).isEmpty()) {
            draft.set(TableDraft.YEAR, Integer.toString(named.getAsInt()), cell);
        }
        return true;
    }

    /** 某县水利局　　单位：万元: the unit behind other words, which are told as any others are. */
    private void unitAtEnd(String text) {
        int blank = Math.max(text.lastIndexOf('\u3000'), text.lastIndexOf("  "));
        List<InlineFields.Field> fields = InlineFields.of(text.substring(blank + 1));
        if (blank > 0 && fields.size() == 1 && fields.get(0).meaning() == FieldLabel.MONEY_UNIT) {
            MoneyText.unitIn(fields.get(0).value()).ifPresent(draft.funding().units()::state);
        }
    }

    /** （2021年度） 单位：万元 in one cell. */
    private boolean yearAndUnit(Cell cell) {
        String text = cell.text();
        int close = Math.max(text.indexOf('）'), text.indexOf(')'));
        if (close < 0 || close == text.length() - 1) {
            return false;
        }
        OptionalInt year = Preface.year(text.substring(0, close + 1));
        List<InlineFields.Field> fields = InlineFields.of(text.substring(close + 1));
        Optional<String> unit = fields.size() == 1 && fields.get(0).meaning() == FieldLabel.MONEY_UNIT
                ? MoneyText.unitIn(fields.get(0).value())
                : Optional.empty();
        boolean both =
                year.isPresent() && unit.isPresent() && draft.funding().units().state(unit.get());
        if (both) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), cell);
        }
        return both;
    }
}
