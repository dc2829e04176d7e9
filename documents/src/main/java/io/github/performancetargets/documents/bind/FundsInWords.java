package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.FundingWords;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.List;
import java.util.Optional;

/** 资金文字 Money that is said in words: a label and its amount in one cell, or a sentence of several. */
final class FundsInWords {
    private final TableDraft draft;
    private final FundingLines lines;
    private final LabelledLines labels;

    FundsInWords(TableDraft draft, FundingLines lines, LabelledLines labels) {
        this.draft = draft;
        this.lines = lines;
        this.labels = labels;
    }

    /** {@code 资金总额：900} in one cell. */
    boolean labelled(Cell cell) {
        String text = cell.text();
        int colon = text.replace('：', ':').lastIndexOf(':');
        if (colon <= 0) {
            return false;
        }
        Optional<FundingLabel> label = FundingLabel.of(text.substring(0, colon));
        String said = LabelWords.stripped(text.substring(colon + 1));
        Optional<MoneyText> money = MoneyText.read(said);
        if (label.isEmpty() || money.isEmpty() || !lines.fits(money.get())) {
            return false;
        }
        Optional<FundingDraft.Line> line = label.get().isUse() ? Optional.empty() : labels.line(label.get(), cell);
        if (line.isEmpty()) {
            draft.field(label.get().label(), said, cell);
        } else {
            lines.set(line.get(), money.get(), cell);
        }
        return true;
    }

    /** Funds in words; words that are none are kept under the label of the block. */
    void words(Cell cell, Optional<Cell> block) {
        Optional<FundingWords> said = FundingWords.read(cell.text())
                .filter(w -> w.items().stream().allMatch(item -> lines.fits(item.money())));
        for (FundingWords.Item item : said.map(FundingWords::items).orElse(List.of())) {
            TargetPeriod period = lines.periodOf(item.label()).orElse(lines.period());
            lines.line(item.label(), period, cell).ifPresent(line -> lines.set(line, item.money(), cell));
        }
        if (block.isEmpty() && said.isEmpty()) {
            lines.lose(cell);
        } else if (block.isPresent() && !said.map(FundingWords::whole).orElse(false)) {
            draft.field(block.get().text(), cell.text(), block.get(), cell);
        }
    }
}
