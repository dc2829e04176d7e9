package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 资金归位 Puts amounts into totals and sources: by the label of money beside or above each, and by the column of execution. What is
 * under labels that say neither is kept in words.
 */
final class FundsBinder {
    private final TableDraft draft;
    private final FundingLines lines;
    private final SpendingColumns columns = new SpendingColumns();
    private final LabelledLines labels;
    private final FundsInWords inWords;
    private final TermBesideYear terms;
    private final MoneyFields fields;
    private final PeriodColumns periods;
    private final SpendingCells spendings;
    private final Set<Cell> answered = new HashSet<>();
    private final Map<Cell, Cell> parts = new HashMap<>();
    private List<Cell> heads = List.of();
    private boolean labelled;
    private boolean spending;

    FundsBinder(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
        this.labels = new LabelledLines(draft, lines);
        this.inWords = new FundsInWords(draft, lines, labels);
        this.terms = new TermBesideYear(draft, lines);
        this.fields = new MoneyFields(draft);
        this.periods = new PeriodColumns(draft, lines);
        this.spendings = new SpendingCells(lines, columns);
    }

    /** The block opens, with a label of its own or without. */
    void begin() {
        labels.begin();
        heads = List.of();
        columns.open(heads);
        labelled = false;
        spending = false;
        lines.period(TargetPeriod.ANNUAL);
    }

    /** The cell that opens the block: 项目资金(万元), alone before its amount or over what follows. */
    void open(HeadRow row) {
        Cell name = row.block().orElseThrow();
        begin();
        lines.period(name.label().key().startsWith("中期") ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL);
        boolean amount = row.heads().isEmpty()
                && !row.items().isEmpty()
                && row.items().get(0).label().isEmpty()
                && row.items().get(0).value().filter(FundsBinder::isMoney).isPresent();
        if (!amount) {
            lines.heading(name);
        } else {
            lines.declare(name.text());
        }
    }

    /** An amount that is said of the whole form; false where another was. */
    boolean total(MoneyText money, Cell cell) {
        if (!lines.fits(money) || lines.totalOf(TargetPeriod.ANNUAL).isFilled()) {
            return false;
        }
        lines.set(lines.totalOf(TargetPeriod.ANNUAL), money, cell);
        return true;
    }

    /** Takes a label and its amount in one cell, and answers whether it was that. */
    boolean labelled(Cell cell) {
        return inWords.labelled(cell);
    }

    /** Takes a sentence that says the money of the project and nothing else, and answers whether it was one. */
    boolean sentence(Cell cell) {
        return inWords.sentence(cell);
    }

    /** Takes what a label of money says in the same cell as others, and answers whether it is money. */
    boolean said(InlineFields.Field field, Cell cell) {
        return inWords.said(field.label(), field.value(), cell);
    }

    /** 按收入性质分: says how the sources below it are told apart, and no more. */
    boolean headsGroup(Cell cell) {
        boolean heads = cell.label().key().startsWith("按");
        if (heads) {
            lines.heading(cell);
        }
        return heads;
    }

    /** Takes a row in which each amount stands behind the name of its period, and answers whether it was one. */
    boolean periods(HeadRow row) {
        return terms.periods(row);
    }

    /** Reads labels of columns, or an item of a row. */
    void row(HeadRow one, HeadRow whole) {
        heads(one);
        labels.sides(whole);
        boolean headed = TermBesideYear.isHeaded(whole);
        boolean wholeTerm = !headed && TermBesideYear.beginsWithTerm(whole);
        for (HeadRow.Item item : one.items()) {
            if (headed && item.equals(whole.items().get(0))) {
                lines.heading(item.label().orElseThrow());
                continue;
            }
            if (wholeTerm && item.equals(whole.items().get(0))) {
                labels.said(item.label().orElseThrow(), TargetPeriod.MEDIUM_TERM);
            }
            HeadRow.Item own = MoneyLabels.ofSource(item, whole);
            if (!own.equals(item)) {
                item.label().ifPresent(lines::heading);
            }
            item(own, whole);
        }
    }

    /** Labels of columns: totals and sources have their line from here on. */
    private void heads(HeadRow row) {
        if (row.heads().isEmpty()) {
            return;
        }
        spending = row.corner().stream().anyMatch(c -> !FundingLines.isUnit(c) && MoneyLabels.isOfItems(c));
        row.corner().forEach(lines::heading);
        labelled = (labelled && !heads.isEmpty() && row.corner().isEmpty())
                || row.corner().stream().anyMatch(c -> c.label().isColumnOfFunds());
        List<Cell> over = heads;
        heads = row.heads();
        columns.open(heads);
        for (Cell head : row.heads()) {
            if (labels.isKnown(head)) {
                continue;
            }
            Optional<Cell> wider =
                    HeadWalk.headOf(head, over).filter(o -> !row.heads().contains(o) && o.end() >= head.end());
            wider.ifPresent(o -> columns.under(head, o));
            if (wider.flatMap(labels::under).isPresent() && MoneyLabels.isSum(head)) {
                labels.same(head, wider.orElseThrow());
                lines.heading(head);
                continue;
            }
            Optional<Cell> use = HeadWalk.headOf(head, over)
                    .filter(o -> !row.heads().contains(o))
                    .filter(o -> o.label().funding().filter(FundingLabel::isUse).isPresent());
            use.ifPresent(u -> parts.put(head, u));
            boolean execution = head.label().execution().isPresent();
            Optional<FundingLabel> label =
                    head.label().funding().filter(l -> !execution && !l.isUse() && !labelled && use.isEmpty());
            if (label.isPresent()) {
                labels.head(label.get(), head);
            }
            if (!draft.ledger().isSettled(head)) {
                draft.ledger().label(head, "/funding");
            }
        }
        List<String> units = heads.stream()
                .flatMap(h -> MoneyText.declaredIn(h.text()).stream())
                .distinct()
                .toList();
        if (units.size() == 1) {
            draft.funding().units().stateNearer(units.get(0));
        }
    }

    private void item(HeadRow.Item item, HeadRow row) {
        Optional<Cell> label = item.label();
        Optional<Cell> use = item.head().flatMap(h -> Optional.ofNullable(parts.get(h)));
        if (use.isPresent() && item.value().isPresent()) {
            // 合计 below 基本支出
            Cell head = item.head().orElseThrow();
            String words = use.get().text() + " " + head.text();
            draft.field(words, item.value().get().text(), head, item.value().get());
            return;
        }
        Optional<ExecutionColumn> spent = item.head().flatMap(columns::meaning);
        boolean beside = item.head().isEmpty()
                && item.value().filter(FundsBinder::isMoney).isPresent();
        Optional<FundingLabel> money = label.flatMap(
                        l -> beside ? FundingLabel.besideAmount(l.text()) : Optional.empty())
                .or(() -> label.flatMap(MoneyLabels::fundingOf));
        if (item.value().isPresent() && money.filter(periods::isOfOtherYear).isPresent()) {
            // 2023年预算 | 900 beside 2024年预算
            fields.put(item, row, item.value().get(), spending);
            return;
        }
        Optional<FundingDraft.Line> ofPeriod =
                money.isPresent() && spent.isEmpty() && item.value().isPresent()
                        ? item.head()
                                .flatMap(h -> periods.line(money.get(), label.orElseThrow(), h))
                                .filter(l -> !l.isFilled())
                        : Optional.empty();
        if (ofPeriod.isPresent()) {
            lines.fill(ofPeriod.get(), item.value().orElseThrow(), UnitBeside.of(item, row));
            return;
        }
        boolean side = label.isPresent() && label.get().label().execution().isPresent() && labels.isSide(label.get());
        if (side
                || (label.isPresent()
                        && money.isEmpty()
                        && label.get().label().execution().isPresent()
                        && item.head().isEmpty())) {
            Cell name = label.orElseThrow();
            lines.heading(name);
            if (item.value().isPresent()) {
                put(
                        item,
                        row,
                        Optional.of(lines.totalOf(lines.period())),
                        name.label().execution());
            }
            return;
        }
        boolean names = label.filter(l -> l.label().is(FieldLabel.FUNDS)).isPresent();
        boolean over = names
                && item.head().isEmpty()
                && item.value().filter(PairReading::saysBoth).isPresent();
        if (over) {
            // 项目资金 before 年度资金总额：1000 in one cell
            lines.heading(label.orElseThrow());
            HeadRow own = new HeadRow(row.label(), label, false, List.of(), List.of(), List.of());
            bare(new HeadRow.Item(Optional.empty(), Optional.empty(), item.value()), own);
        } else if (names && item.value().isEmpty()) {
            lines.heading(label.orElseThrow());
        } else if (names
                && item.head().isEmpty()
                && item.value().filter(FundsBinder::isMoney).isPresent()) {
            whole(label.orElseThrow(), item.value().orElseThrow());
        } else if (money.isPresent() && money.get().isUse()) {
            fields.use(item, label.orElseThrow());
        } else if (money.isPresent()) {
            Optional<FundingDraft.Line> line = labels.lineOf(money.get(), label.orElseThrow());
            put(item, row, line, spent.or(() -> labels.sideOf(label.get(), money.get())));
        } else if (label.isPresent()) {
            named(item, label.get(), row, spent);
        } else if (item.head().isPresent()) {
            Optional<FundingDraft.Line> line = labels.under(item.head().get());
            if (line.isEmpty() && spent.isPresent()) {
                line = Optional.of(lines.totalOf(lines.period()));
            }
            put(item, row, line, spent);
        } else {
            bare(item, row);
        }
    }

    private void put(
            HeadRow.Item item, HeadRow row, Optional<FundingDraft.Line> line, Optional<ExecutionColumn> spent) {
        if (item.value().isEmpty()) {
            return;
        }
        Cell value = item.value().get();
        Optional<String> stated = UnitBeside.of(item, row);
        boolean neutral = item.head().isEmpty()
                || MoneyFields.isNeutral(item.head().get())
                || (item.label().isEmpty() && labels.isKnown(item.head().get()));
        if (UnitBeside.isOfAmount(item, row)) {
            draft.ledger().label(value, "/funding/unit");
        } else if (UnitBeside.is(item) || LabelWords.isFiller(value.text())) {
            draft.ledger().lose(value, RemarkKind.FILLER, "");
        } else if (item.head().isEmpty()
                && item.label().filter(l -> !answered.add(l)).isPresent()) {
            lines.lose(value);
        } else if (line.isPresent()
                && spent.isPresent()
                && !line.get().has(spent.get())
                && SpendingCells.isTimed(spent.get())) {
            if (!spendings.read(item, line.get(), spent.get(), stated)) {
                fields.put(item, row, value, spending);
            }
        } else if (line.isPresent() && spent.isPresent() && !line.get().has(spent.get())) {
            lines.spend(line.get(), spent.get(), value, stated);
        } else if (line.isPresent() && neutral && spent.isEmpty() && !line.get().isFilled()) {
            lines.fill(line.get(), value, stated);
        } else if (line.isPresent()
                && item.head().isPresent()
                && spendings.says(line.get(), item.head().get(), value)) {
            return;
        } else {
            fields.put(item, row, value, spending);
        }
    }

    /** A label that is none of money: a source nobody listed below columns of execution, else a field. */
    private void named(HeadRow.Item item, Cell label, HeadRow row, Optional<ExecutionColumn> spent) {
        if (MoneyLabels.isHeading(label)) {
            lines.heading(label);
            HeadRow own = new HeadRow(row.label(), Optional.of(label), false, List.of(), List.of(), List.of());
            item.value().ifPresent(v -> bare(new HeadRow.Item(Optional.empty(), item.head(), item.value()), own));
            return;
        }
        Optional<FundingDraft.Line> column = item.head().flatMap(labels::under);
        if (column.isPresent() && item.value().isPresent() && isOfTable(label)) {
            lines.heading(label);
            put(new HeadRow.Item(Optional.empty(), item.head(), item.value()), row, column, Optional.empty());
            return;
        }
        boolean both = labels.hasSides()
                && row.items().stream()
                                .flatMap(i -> i.label().stream())
                                .filter(l -> l.text().equals(label.text()))
                                .distinct()
                                .count()
                        > 1;
        if (both) {
            FundingLabel open = FundingLabel.open(label.text());
            put(item, row, labels.lineOf(open, label), labels.sideOf(label, open));
            return;
        }
        boolean source = spent.isPresent() && !spending && !label.label().isCertain();
        if (source) {
            FundingLabel open = FundingLabel.open(label.text());
            put(item, row, labels.lineOf(open, label), spent);
        } else if (item.value().isPresent()) {
            fields.put(item, row, item.value().get(), spending);
        } else if (!draft.ledger().isSettled(label)) {
            draft.field(LabelWords.withoutColon(label.text()), "", label);
        }
    }

    /** 金额, or the year that the table is of; amounts of another year would be wrong numbers. */
    private boolean isOfTable(Cell label) {
        String key = label.label().key();
        boolean year = LabelWords.year(key).isPresent() && key.length() <= 6;
        return year ? LabelWords.year(key).equals(draft.year()) : key.endsWith("金额") || key.endsWith("预算数");
    }

    /** A value without a label of its own. */
    private void bare(HeadRow.Item item, HeadRow row) {
        Cell value = item.value().orElseThrow();
        Optional<Cell> name = row.block();
        if (FundingLines.isUnit(value)) {
            lines.heading(value);
        } else if (inWords.labelled(value)) {
            return;
        } else if (name.isPresent()
                && row.opens()
                && isMoney(value)
                && !draft.ledger().isSettled(name.get())) {
            // 项目资金（万元） | 100
            whole(name.get(), value);
        } else if (!isMoney(value) && !LabelWords.isFiller(value.text())) {
            inWords.words(value, name);
        } else {
            draft.ledger()
                    .lose(
                            value,
                            LabelWords.isFiller(value.text()) ? RemarkKind.FILLER : RemarkKind.AMOUNT_NOT_UNDERSTOOD,
                            "");
        }
    }

    /** The label of the block as that of the total. */
    private void whole(Cell name, Cell value) {
        lines.declare(name.text());
        FundingLabel total = name.label()
                .funding()
                .filter(FundingLabel::isTotal)
                .orElseGet(
                        () -> new FundingLabel(LabelWords.stripped(name.text()), Optional.empty(), Optional.empty()));
        TargetPeriod period = lines.periodOf(total).orElse(lines.period());
        Optional<FundingDraft.Line> line = lines.line(total, period, name);
        if (line.isPresent() && !line.get().isFilled()) {
            lines.fill(line.get(), value, Optional.empty());
        } else {
            draft.field(LabelWords.withoutColon(name.text()), value.text(), name, value);
        }
    }

    private static boolean isMoney(Cell cell) {
        return MoneyText.read(cell.text()).isPresent()
                || MoneyText.beforeBrackets(cell.text()).isPresent()
                || (CellShape.hasDigit(cell.text())
                        && MoneyText.behindWords(cell.text()).isPresent());
    }
}
