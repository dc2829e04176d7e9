package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 资金字段 Amounts that are neither total nor source of the plan, kept in words under their labels. */
final class MoneyFields {
    private final TableDraft draft;

    MoneyFields(TableDraft draft) {
        this.draft = draft;
    }

    /** What money is spent on is no source of it. */
    void use(HeadRow.Item item, Cell label) {
        if (item.value().isEmpty()) {
            if (!draft.ledger().isSettled(label)) {
                draft.field(LabelWords.withoutColon(label.text()), "", label);
            }
            return;
        }
        Cell value = item.value().get();
        Optional<Cell> head = item.head().filter(h -> !isNeutral(h));
        List<Cell> cells = new ArrayList<>(List.of(label, value));
        head.ifPresent(cells::add);
        String words = LabelWords.withoutColon(label.text())
                + head.map(h -> " " + h.text()).orElse("");
        draft.field(words, value.text(), cells.toArray(new Cell[0]));
    }

    /** An amount under its labels, and under that of its column where that says more than that it is one. */
    void put(HeadRow.Item item, HeadRow row, Cell value, boolean spending) {
        Optional<Cell> name = item.label().or(() -> item.head().isPresent() ? Optional.empty() : row.block());
        String words = LabelWords.stripped(name.map(n -> bare(n.text())).orElse("")
                + " "
                + item.head()
                        .filter(h -> spending || !isNeutral(h))
                        .map(Cell::text)
                        .orElse(""));
        List<Cell> cells = new ArrayList<>();
        item.head().filter(h -> spending || !isNeutral(h)).ifPresent(cells::add);
        name.ifPresent(cells::add);
        cells.add(value);
        draft.field(words, value.text(), cells.toArray(new Cell[0]));
    }

    private static String bare(String label) {
        return FundingLabel.of(label).map(FundingLabel::label).orElse(LabelWords.withoutColon(label));
    }

    /** Whether the label of a column says no more than that amounts stand below it. */
    static boolean isNeutral(Cell head) {
        return head.label().key().equals("金额")
                || FundingLines.isUnit(head)
                || head.label().key().equals("预算金额");
    }
}
