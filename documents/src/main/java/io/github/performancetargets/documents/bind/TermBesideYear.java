package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.FundingKind;
import java.util.List;
import java.util.Optional;

/** 全期与年度 Money of the whole term beside that of the year in one row: 财政拨款 | 实施期 | 2100 | 年度 | 700. */
final class TermBesideYear {
    private final TableDraft draft;
    private final FundingLines lines;

    TermBesideYear(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Takes a row in which each amount stands behind the name of its period, and answers whether it was one. */
    boolean periods(HeadRow row) {
        Optional<Cell> name = nameOf(row);
        if (name.isEmpty()) {
            return false;
        }
        // 项目资金 heads the block, and its amount is that of all sources
        boolean block = name.get().label().is(FieldLabel.FUNDS);
        Optional<FundingLabel> money = name.get().label().funding().filter(m -> m.isTotal() || !block);
        List<HeadRow.Item> amounts = row.block().equals(name)
                ? row.items()
                : row.items().subList(1, row.items().size());
        boolean source = money.filter(m -> !m.isTotal() && !m.isUse()).isPresent();
        boolean line = source || block || money.filter(FundingLabel::isTotal).isPresent();
        if (!line || amounts.isEmpty() || !amounts.stream().allMatch(i -> isOfPeriod(i, source))) {
            return false;
        }
        FundingLabel label = money.orElseGet(
                () -> new FundingLabel(LabelWords.stripped(name.get().text()), Optional.empty(), Optional.empty()));
        amounts.forEach(amount -> put(label, name.get(), amount));
        return true;
    }

    /** The label that the periods stand behind: without an amount of its own, or that of a block that opens in the row. */
    private static Optional<Cell> nameOf(HeadRow row) {
        if (row.items().isEmpty() || !row.heads().isEmpty()) {
            return Optional.empty();
        }
        HeadRow.Item first = row.items().get(0);
        boolean bare = first.value().isEmpty() && first.head().isEmpty();
        return bare ? first.label() : row.block().filter(b -> row.opens());
    }

    /** 实施期 | 2100; behind the name of a source the amount of a period may be called 年度金额 as well. */
    private static boolean isOfPeriod(HeadRow.Item item, boolean source) {
        Optional<Label> label = item.label().map(Cell::label);
        boolean period = label.filter(Label::isPeriod).isPresent();
        boolean total = label.filter(l -> l.period().isPresent())
                .flatMap(Label::funding)
                .filter(FundingLabel::isTotal)
                .isPresent();
        return item.value().isPresent() && (period || (source && total));
    }

    private void put(FundingLabel label, Cell name, HeadRow.Item amount) {
        Cell of = amount.label().orElseThrow();
        TargetPeriod period = of.label().period().orElseThrow();
        boolean named = !draft.ledger().isSettled(name);
        Optional<FundingDraft.Line> line = named
                ? lines.line(label, period, name)
                : label.kind()
                        .map(k -> draft.funding().plan(period).sourceOnce(label.label(), k))
                        .or(() -> draft.funding().plan(period).total(label.label()));
        Cell value = amount.value().orElseThrow();
        if (line.isPresent() && !line.get().isFilled()) {
            draft.ledger().label(of, line.get().path());
            Optional<String> unit = MoneyText.declaredIn(of.text()).or(() -> MoneyText.declaredIn(name.text()));
            lines.fill(line.get(), value, unit);
        } else {
            draft.field(label.label() + " " + of.text(), value.text(), of, value);
        }
    }

    /** Whether the first label of a row only heads the totals of the periods behind it: 资金总额 | 中期资金总额 | 960 | 年度资金总额 | 320. */
    static boolean isHeaded(HeadRow row) {
        List<HeadRow.Item> items = row.items();
        return items.size() > 1
                && items.get(0).value().isEmpty()
                && items.get(0).head().isEmpty()
                && items.get(0)
                        .label()
                        .filter(l -> isTotal(l) && l.label().period().isEmpty())
                        .isPresent()
                && items.stream()
                        .skip(1)
                        .allMatch(i -> i.value().isPresent()
                                && i.label().filter(TermBesideYear::isTotal).isPresent());
    }

    private static boolean isTotal(Cell label) {
        return label.label().funding().filter(FundingLabel::isTotal).isPresent();
    }

    /** Whether the first amount of a row is that of the whole term: 资金总额 beside 当年资金总额. */
    static boolean beginsWithTerm(HeadRow row) {
        List<FundingLabel> labels = row.items().stream()
                .flatMap(i -> i.label().stream())
                .flatMap(l -> l.label().funding().stream())
                .toList();
        boolean beside =
                labels.stream().anyMatch(l -> l.isTotal() && l.period().equals(Optional.of(TargetPeriod.ANNUAL)));
        boolean first = !labels.isEmpty()
                && labels.get(0).isTotal()
                && labels.get(0).period().isEmpty();
        // 项目资金总额 | 当年预算 | 上年结转: the whole of the year and what it is made of
        boolean carried = labels.stream().anyMatch(l -> l.kind().equals(Optional.of(FundingKind.CARRY_OVER)));
        return beside && first && !carried && row.items().get(0).label().isPresent();
    }
}
