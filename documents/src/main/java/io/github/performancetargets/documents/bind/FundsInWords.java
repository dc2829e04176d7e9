package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.FundingWords;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
        Optional<MoneyText> money = MoneyText.read(said).map(m -> m.in(MoneyText.declaredIn(text)));
        boolean block = label.filter(l -> !l.isTotal()).isPresent()
                && Label.of(text.substring(0, colon)).is(FieldLabel.FUNDS);
        if (label.isEmpty() || block || money.isEmpty() || !lines.fits(money.get())) {
            int first = text.replace('：', ':').indexOf(':');
            return saysMoney(cell)
                    && said(text.substring(0, first), LabelWords.stripped(text.substring(first + 1)), cell);
        }
        Optional<FundingDraft.Line> line = label.get().isUse() ? Optional.empty() : labels.line(label.get(), cell);
        if (line.isEmpty()) {
            draft.field(label.get().label(), said, cell);
        } else {
            lines.set(line.get(), money.get(), cell);
        }
        return true;
    }

    /** Whether a cell says money behind its first label: 年度预算：150万元, 项目资金：总额100万元，其中财政拨款80万元. */
    static boolean saysMoney(Cell cell) {
        int colon = cell.text().replace('：', ':').indexOf(':');
        if (colon <= 0 || InlineFields.of(cell.text()).size() > 1) {
            return false;
        }
        String label = cell.text().substring(0, colon);
        String said = LabelWords.stripped(cell.text().substring(colon + 1));
        boolean total = FundingLabel.of(label).filter(FundingLabel::isTotal).isPresent();
        boolean amount = total && MoneyText.read(said).flatMap(MoneyText::unit).isPresent();
        boolean words = MoneyText.beforeBrackets(said).isPresent()
                || FundingWords.read(nameOf(label), said).isPresent()
                || MoneyText.read(said).flatMap(MoneyText::unit).isPresent();
        return amount || ((total || Label.of(label).is(FieldLabel.FUNDS)) && words);
    }

    /** Takes what a label of money says in the same cell: an amount, a sentence, or an amount and what it is made of. */
    boolean said(String label, String said, Cell cell) {
        Optional<MoneyText> whole = MoneyText.read(said)
                .or(() -> MoneyText.beforeBrackets(said))
                .map(m -> m.in(MoneyText.declaredIn(label)))
                .filter(lines::fits);
        Optional<FundingLabel> name = nameOf(label);
        Optional<FundingWords> words =
                whole.isEmpty() ? FundingWords.read(name, said) : FundingWords.read(LabelWords.inBrackets(said));
        List<FundingWords.Item> parts = words.map(FundingWords::items).orElse(List.of());
        if (!parts.stream().allMatch(this::fits) || (whole.isEmpty() && parts.isEmpty())) {
            return false;
        }
        whole.ifPresent(w -> name.ifPresent(n -> put(n, w, cell)));
        parts.stream()
                .filter(p -> whole.isEmpty() || !p.label().isTotal())
                .forEach(p -> put(p.label(), p.money(), cell));
        if (whole.isEmpty() && !words.map(FundingWords::whole).orElse(true)) {
            String first = parts.get(0).label().label();
            draft.field(label.isEmpty() ? first : LabelWords.stripped(label), said, cell);
        }
        return true;
    }

    /** What the words before an amount name: a line of the plan, or the total where they only head the money. */
    private static Optional<FundingLabel> nameOf(String label) {
        Optional<FundingLabel> listed = FundingLabel.of(label);
        boolean heads = Label.of(label).is(FieldLabel.FUNDS);
        return listed.filter(l -> l.isTotal() || (!heads && !l.isUse()))
                .or(() -> Optional.of(label)
                        .filter(l -> listed.filter(FundingLabel::isUse).isEmpty())
                        .map(l -> new FundingLabel(LabelWords.stripped(l), Optional.empty(), Optional.empty())));
    }

    private boolean fits(FundingWords.Item item) {
        OptionalInt year = LabelWords.year(item.label().label());
        boolean other = year.isPresent() && draft.year().isPresent() && !year.equals(draft.year());
        return !other && lines.fits(item.money());
    }

    /** A sentence between the lines of a project that says its money and nothing else: 项目总预算120万元，其中财政拨款100万元。 */
    boolean sentence(Cell cell) {
        Optional<FundingWords> said = FundingWords.read(cell.text())
                .filter(w -> w.items().get(0).label().isTotal())
                .filter(w -> w.items().stream().allMatch(this::fits))
                .filter(w -> draft.get(TableDraft.PROJECT_NAME).isPresent());
        said.map(FundingWords::items).orElse(List.of()).forEach(i -> put(i.label(), i.money(), cell));
        if (said.isPresent() && !said.get().whole()) {
            draft.field(said.get().items().get(0).label().label(), cell.text(), cell);
        }
        return said.isPresent();
    }

    private void put(FundingLabel label, MoneyText money, Cell cell) {
        TargetPeriod period = lines.periodOf(label).orElse(lines.period());
        Optional<FundingDraft.Line> line = lines.line(label, period, cell).filter(l -> !l.isFilled());
        line.ifPresentOrElse(
                l -> lines.set(l, money, cell),
                () -> draft.field(
                        label.label(), money.amount().toString() + money.unit().orElse(""), cell));
    }

    /** Funds in words; words that are none are kept under the label of the block. */
    void words(Cell cell, Optional<Cell> block) {
        Optional<FundingWords> said =
                FundingWords.read(cell.text()).filter(w -> w.items().stream().allMatch(this::fits));
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
