package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.bind.indicator.AdjustmentCells;
import io.github.performancetargets.documents.bind.indicator.Corrections;
import io.github.performancetargets.documents.bind.indicator.IndicatorCells;
import io.github.performancetargets.documents.cells.FundingWords;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.ReadingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.TimePoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** 资金条目 What all readers of the block of funds share: lines for labels, amounts for lines, and the unit that counts. */
final class FundingLines {
    private final TableDraft draft;
    private final Map<FundingDraft.Line, AdjustmentCells> adjustments = new HashMap<>();
    private final Map<ReadingDraft, Corrections> corrections = new HashMap<>();
    private TargetPeriod period = TargetPeriod.ANNUAL;
    private boolean yearNamed;
    private OptionalInt lastYear = OptionalInt.empty();
    private Optional<Cell> onlyOfYear = Optional.empty();

    FundingLines(TableDraft draft) {
        this.draft = draft;
    }

    /** The period of all lines whose labels name none. */
    TargetPeriod period() {
        return period;
    }

    void period(TargetPeriod newPeriod) {
        period = newPeriod;
    }

    /**
     * Looks through a table for money of the year: where some is named, 项目总预算 is that of the whole term, and the only money of
     * the year beside it is all that the form asks for in it, whatever it comes from: 本年债券资金.
     */
    void lookThrough(List<List<Cell>> rows) {
        List<Cell> ofYear = rows.stream()
                .flatMap(List::stream)
                .filter(c -> c.label()
                        .funding()
                        .flatMap(FundingLabel::period)
                        .filter(p -> p == TargetPeriod.ANNUAL)
                        .isPresent())
                .filter(c -> !c.text().startsWith("其中"))
                .toList();
        boolean whole = rows.stream()
                .flatMap(List::stream)
                .flatMap(c -> c.label().funding().stream())
                .anyMatch(FundingLabel::isOfWholeProject);
        boolean total =
                ofYear.stream().flatMap(c -> c.label().funding().stream()).anyMatch(FundingLabel::isTotal);
        lastYear = ofYear.stream()
                .flatMap(c -> LabelWords.year(c.label().key()).stream().boxed())
                .mapToInt(Integer::intValue)
                .max();
        yearNamed = total || (whole && !ofYear.isEmpty());
        rows.stream()
                .flatMap(List::stream)
                .flatMap(c -> stated(c).stream())
                .forEach(draft.funding().units()::expect);
        onlyOfYear = !total && whole && ofYear.size() == 1 ? Optional.of(ofYear.get(0)) : Optional.empty();
    }

    /** The unit that a cell states for amounts beside it: 单位：万元, 项目资金（万元）. */
    private static Optional<String> stated(Cell cell) {
        Label label = cell.label();
        boolean money = label.funding().isPresent() || label.execution().isPresent() || label.is(FieldLabel.FUNDS);
        return (money ? MoneyText.declaredIn(cell.text()) : Optional.<String>empty())
                .or(() -> InlineFields.of(cell.text()).stream()
                        .filter(f -> f.meaning() == FieldLabel.MONEY_UNIT)
                        .flatMap(f -> MoneyText.unitIn(f.value()).stream())
                        .findFirst());
    }

    /** The last year that a label of money names. */
    OptionalInt lastYear() {
        return lastYear;
    }

    /** What a label means in this table: the only money of the year is its total. */
    FundingLabel meant(FundingLabel label, Cell cell) {
        return onlyOfYear.filter(c -> c == cell).isPresent()
                ? new FundingLabel(label.label(), Optional.empty(), label.period())
                : label;
    }

    /** The period of a label: as it says, or that of the whole term beside a total of the year; else unknown. */
    Optional<TargetPeriod> periodOf(FundingLabel label) {
        return label.isOfWholeProject() && yearNamed ? Optional.of(TargetPeriod.MEDIUM_TERM) : label.period();
    }

    /** A cell that names the block, one of its columns or its unit. */
    void heading(Cell cell) {
        declare(cell.text());
        draft.ledger().label(cell, "/funding");
    }

    /** A text that heads amounts may state the unit of all that follow. */
    void declare(String heading) {
        MoneyText.declaredIn(heading).ifPresent(draft.funding().units()::stateNearer);
    }

    /** The line of a label; empty for a second total under another name, which is a field of the table. */
    Optional<FundingDraft.Line> line(FundingLabel label, TargetPeriod of, Cell cell) {
        FundingDraft.Plan plan = draft.funding().plan(of);
        Optional<FundingDraft.Line> line = label.kind().isPresent()
                ? Optional.of(plan.source(label.label(), label.kind().get()))
                : plan.total(label.label());
        line.ifPresent(l -> {
            draft.ledger().keep(cell, l.path() + "/label");
            Optional<String> unit = MoneyText.declaredIn(label.label());
            unit.ifPresent(draft.funding().units()::name);
            l.in(unit);
        });
        return line;
    }

    /** The line of the total, whatever its label. */
    FundingDraft.Line totalOf(TargetPeriod of) {
        return draft.funding().plan(of).anyTotal();
    }

    /**
     * Puts the amount of a cell into a line; where brackets say what it is made of, its words are kept as well.
     *
     * @param stated the unit that stands beside the cell or over it
     */
    void fill(FundingDraft.Line line, Cell cell, Optional<String> stated) {
        if (LabelWords.isFiller(cell.text())) {
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
            return;
        }
        Optional<Amount> money = amount(line, cell, stated);
        Optional<MoneyText> explained = money.isPresent()
                ? Optional.empty()
                : MoneyText.beforeBrackets(cell.text())
                        .or(() -> MoneyText.behindWords(cell.text()))
                        .filter(this::fits);
        if (money.isPresent()) {
            line.fill(money.get());
            draft.ledger().keep(cell, line.amountPath());
        } else if (explained.isPresent()) {
            set(line, explained.get(), cell);
            sources(line, cell);
            draft.field(line.label(), cell.text(), cell);
        } else {
            draft.ledger().lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
        }
    }

    /** 240万元（财政拨款200万元，其他资金40万元）: the sources of a total in the brackets behind it. */
    private void sources(FundingDraft.Line total, Cell cell) {
        if (FundingLabel.of(total.label()).filter(FundingLabel::isTotal).isEmpty()) {
            return;
        }
        List<FundingWords.Item> items = FundingWords.read(LabelWords.inBrackets(cell.text()))
                .map(FundingWords::items)
                .orElse(List.of());
        if (items.stream().allMatch(i -> !i.label().isTotal() && fits(i.money()))) {
            for (FundingWords.Item item : items) {
                TargetPeriod of =
                        periodOf(FundingLabel.of(total.label()).orElseThrow()).orElse(period);
                line(item.label(), of, cell).ifPresent(l -> set(l, item.money(), cell));
            }
        }
    }

    /** Puts what a column of execution says into a line. */
    void spend(FundingDraft.Line line, ExecutionColumn column, Cell cell, Optional<String> stated) {
        if (column == ExecutionColumn.RATE) {
            line.rate(cell.text());
            draft.ledger().keep(cell, line.path() + "/execution/rate");
            return;
        }
        boolean points = column == ExecutionColumn.WEIGHT || column == ExecutionColumn.SCORE;
        Optional<Amount> number = points ? IndicatorCells.points(cell.text()) : amount(line, cell, stated);
        if (number.isEmpty()) {
            draft.ledger().lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
        } else if (column == ExecutionColumn.INITIAL) {
            line.fill(number.get());
            draft.ledger().keep(cell, line.amountPath());
        } else {
            line.put(column, number.get());
            draft.ledger().keep(cell, line.path() + "/execution");
        }
    }

    /** Puts what monitoring read into a line; false where the line has it already. */
    boolean read(FundingDraft.Line line, ExecutionColumn column, TimePoint asOf, Cell cell, Optional<String> stated) {
        Optional<Amount> number =
                column == ExecutionColumn.MONITORED_RATE ? Optional.empty() : amount(line, cell, stated);
        if (column != ExecutionColumn.MONITORED_RATE && number.isEmpty()) {
            draft.ledger().lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
            return true;
        }
        ReadingDraft reading = line.reading(asOf);
        boolean first = switch (column) {
            case MONITORED -> reading.executed(number.orElseThrow());
            case FORECAST -> reading.forecast(number.orElseThrow());
            default -> reading.rate(cell.text());
        };
        if (first) {
            draft.ledger().keep(cell, reading.path());
        }
        return first;
    }

    /** Puts the words of a cell into a line as the reason of what monitoring read; false where the line has one already. */
    boolean explain(FundingDraft.Line line, TimePoint asOf, Cell cell) {
        ReadingDraft reading = line.reading(asOf);
        boolean first = reading.explanation(cell.text());
        if (first) {
            draft.ledger().keep(cell, reading.path() + "/explanation");
        }
        return first;
    }

    /** Puts the words of a cell into a line as what is to be done about what monitoring read; false where they are none of it. */
    boolean correct(FundingDraft.Line line, TimePoint asOf, String label, Cell cell) {
        ReadingDraft reading = line.reading(asOf);
        Corrections cells = corrections.computeIfAbsent(reading, r -> new Corrections());
        Optional<String> part = cells.take(label, cell.text());
        cells.said().ifPresent(reading::rectify);
        part.ifPresent(p -> draft.ledger().keep(cell, reading.path() + p));
        return part.isPresent();
    }

    /** Puts the words of a cell into a line as document or reason of its change in the year; false where they are neither. */
    boolean adjust(FundingDraft.Line line, String label, Cell cell) {
        AdjustmentCells cells = adjustments.computeIfAbsent(line, l -> new AdjustmentCells());
        Optional<String> part = cells.take(label, cell.text());
        cells.said().ifPresent(line::adjust);
        part.ifPresent(p -> draft.ledger().keep(cell, line.path() + p));
        return part.isPresent();
    }

    /** Puts an amount that stands in a cell among other words into a line. */
    void set(FundingDraft.Line line, MoneyText money, Cell cell) {
        Optional<Amount> amount =
                draft.funding().units().keep(money.amount(), money.unit().or(line::unit));
        amount.ifPresentOrElse(
                a -> {
                    line.fill(a);
                    draft.ledger().keep(cell, line.amountPath());
                },
                () -> draft.ledger().lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, ""));
    }

    private Optional<Amount> amount(FundingDraft.Line line, Cell cell, Optional<String> stated) {
        return MoneyText.read(cell.text())
                .flatMap(m -> draft.funding()
                        .units()
                        .keep(m.amount(), m.unit().or(() -> stated).or(line::unit)));
    }

    /** An amount of which the unit is not known would be a wrong number. */
    boolean fits(MoneyText money) {
        return draft.funding().units().accepts(money.unit());
    }

    /** (万元) in a cell of its own. */
    static boolean isUnit(Cell cell) {
        return cell.label().key().isEmpty()
                && MoneyText.unitIn(LabelWords.inBrackets(cell.text())).isPresent();
    }

    void lose(Cell cell) {
        boolean blank = LabelWords.isFiller(cell.text());
        draft.ledger().lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
    }
}
