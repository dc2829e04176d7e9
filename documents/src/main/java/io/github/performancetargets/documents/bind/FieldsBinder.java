package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 表头归位 Puts labels and their values into the elements that they mean, and what the model does not know into fields. */
final class FieldsBinder {
    private static final int LONGEST_LABEL = 16;

    private final TableDraft draft;
    private final FieldValues values;
    private final FundsBinder funds;
    private final GoalsBinder goals;
    private final Map<Cell, Integer> answers = new HashMap<>();

    FieldsBinder(TableDraft draft, FieldValues values, FundsBinder funds, GoalsBinder goals) {
        this.draft = draft;
        this.values = values;
        this.funds = funds;
        this.goals = goals;
    }

    /** Reads one item of a row. */
    void item(HeadRow.Item item, HeadRow row) {
        if (item.value().isEmpty()) {
            item.label().filter(c -> !draft.ledger().isSettled(c)).ifPresent(values::blank);
            return;
        }
        Cell value = item.value().get();
        List<InlineFields.Field> inline = InlineFields.of(value.text());
        boolean own = PairReading.saysBoth(value);
        if (own && item.head().isEmpty()) {
            item.label().filter(c -> !draft.ledger().isSettled(c)).ifPresent(values::blank);
            inline.forEach(field -> inline(field, value));
        } else if (item.head().isPresent()) {
            underHead(item, row, value);
        } else if (item.label().isPresent()) {
            Cell label = item.label().get();
            int before = answers.merge(label, 1, Integer::sum) - 1;
            if (before == 0) {
                values.put(label, meaning(label), value);
            } else {
                values.further(label, before, value);
            }
        } else if (row.block().isPresent()) {
            inBlock(row.block().get(), value);
        } else {
            alone(value);
        }
    }

    /** Fields of one cell: its own, the money and the goals of the form. */
    void inline(List<InlineFields.Field> fields, Cell cell) {
        fields.forEach(field -> inline(field, cell));
    }

    private void inline(InlineFields.Field field, Cell cell) {
        boolean money = field.meaning() == FieldLabel.FUNDS && funds.said(field, cell);
        if (field.meaning() == FieldLabel.GOALS) {
            goals.said(cell, field);
        } else if (!money) {
            values.inline(field, cell);
        }
    }

    /** The unit that a row of a list names for the projects below it. */
    void unit(Cell cell) {
        InlineFields.of("实施单位：" + cell.text()).forEach(field -> values.inline(field, cell));
    }

    /** A label of the head, but no block: 绩效目标 beside 部门职责 heads what follows. */
    private static Optional<FieldLabel> meaning(Cell label) {
        return label.label().field();
    }

    private void underHead(HeadRow.Item item, HeadRow row, Cell value) {
        if (CellShape.isBlankItem(value.label())) {
            draft.ledger().lose(value, RemarkKind.FILLER, "");
            return;
        }
        Cell head = item.head().get();
        Optional<Cell> name = item.label().or(row::block);
        if (name.isPresent()) {
            draft.field(name.get().text() + " " + head.text(), value.text(), name.get(), head, value);
        } else {
            draft.field(head.text(), value.text(), head, value);
        }
    }

    private void inBlock(Cell block, Cell value) {
        if (LabelWords.isFiller(value.text())) {
            draft.ledger().lose(value, RemarkKind.FILLER, "");
        } else {
            draft.field(block.text(), value.text(), block, value);
        }
    }

    /** 申报人：某某 under a label that nobody listed; else the words have no place. */
    void alone(Cell cell) {
        if (funds.sentence(cell)) {
            return;
        }
        int colon = cell.text().replace('：', ':').indexOf(':');
        boolean labelled = colon > 1
                && colon <= LONGEST_LABEL
                && PairReading.looksLikeLabel(cell.text().substring(0, colon));
        if (labelled) {
            draft.field(
                    cell.text().substring(0, colon),
                    LabelWords.stripped(cell.text().substring(colon + 1)),
                    cell);
            return;
        }
        RemarkKind unplaced = Preface.isNumberOfForm(cell.label().key()) || Preface.isPageNumber(cell.text())
                ? RemarkKind.OUTSIDE
                : RemarkKind.UNPLACED;
        draft.ledger().lose(cell, LabelWords.isFiller(cell.text()) ? RemarkKind.FILLER : unplaced, "");
    }
}
