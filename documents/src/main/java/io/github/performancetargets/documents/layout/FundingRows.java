package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 资金各行 Reads the rows of the block of funds, with or without the columns of execution. */
final class FundingRows {
    private final TableDraft draft;
    private final List<Heading> headings = new ArrayList<>();
    private final List<TargetPeriod> periods = new ArrayList<>();
    private final List<Head> across = new ArrayList<>();
    private TargetPeriod sectionPeriod = TargetPeriod.ANNUAL;

    private record Heading(int column, int end, ExecutionColumn meaning, String label) {}

    /** A label whose amount may stand below it. */
    private record Head(GridCell cell, FundingDraft.Line line) {}

    FundingRows(TableDraft draft) {
        this.draft = draft;
    }

    /** The cell that opens the block: 项目资金(万元). */
    void open(GridCell cell) {
        headings.clear();
        periods.clear();
        sectionPeriod = Words.key(cell.text()).startsWith("中期") ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL;
        declare(cell.text());
        draft.ledger.label(cell, "/funding");
    }

    private void declare(String label) {
        MoneyText.unitIn(Words.inBrackets(label)).ifPresent(draft.funding::declare);
    }

    void read(GridRow row) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (!draft.ledger.isSettled(cell)) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        long columns = cells.stream()
                .filter(c -> ExecutionColumn.of(c.text()).isPresent())
                .count();
        if (columns >= 2) {
            headings(cells);
        } else if (!headings.isEmpty()) {
            executed(cells);
        } else {
            pairs(cells);
        }
    }

    private void headings(List<GridCell> cells) {
        headings.clear();
        for (GridCell cell : cells) {
            Optional<ExecutionColumn> meaning = ExecutionColumn.of(cell.text());
            if (meaning.isPresent()) {
                headings.add(new Heading(cell.column(), cell.end(), meaning.get(), cell.text()));
                declare(cell.text());
                draft.ledger.label(cell, "/funding");
            } else if (isUnit(cell) || FieldLabel.of(cell.text()).equals(Optional.of(FieldLabel.FUNDS))) {
                declare(cell.text());
                draft.ledger.label(cell, "/funding");
            } else {
                lose(cell);
            }
        }
        if (headings.size() > 1 && isTwice(headings.get(0).meaning())) {
            // 年度预算数 over the names of the sources, beside 调整后预算数
            headings.remove(0);
        }
    }

    private boolean isTwice(ExecutionColumn meaning) {
        return headings.stream().filter(h -> h.meaning() == meaning).count() > 1;
    }

    private void executed(List<GridCell> cells) {
        GridCell name = cells.get(0);
        Optional<FundingLabel> label = FundingLabel.of(name.text());
        FundingDraft.@Nullable Line line = null;
        int next = 0;
        if (name.column() < headings.get(0).column()) {
            if (isUnit(name)) {
                declare(name.text());
                draft.ledger.label(name, "/funding");
                return;
            }
            FundingLabel meaning = label.orElseGet(() -> FundingLabel.open(name.text()));
            line = line(meaning, meaning.period().orElse(sectionPeriod), name).orElse(null);
            next = 1;
        } else {
            line = draft.funding.plan(sectionPeriod).total("").orElse(null);
        }
        for (GridCell cell : cells.subList(next, cells.size())) {
            Optional<ExecutionColumn> column = columnAt(cell);
            if (line == null) {
                draft.field(name.text() + column.map(c -> " " + heading(c)).orElse(""), cell.text(), name, cell);
            } else if (column.isEmpty()) {
                lose(cell);
            } else {
                put(line, column.get(), cell);
            }
        }
    }

    /** (万元) in a cell of its own. */
    private static boolean isUnit(GridCell cell) {
        return Words.key(cell.text()).isEmpty()
                && MoneyText.unitIn(Words.inBrackets(cell.text())).isPresent();
    }

    private String heading(ExecutionColumn column) {
        return headings.stream()
                .filter(h -> h.meaning() == column)
                .map(Heading::label)
                .findFirst()
                .orElse("");
    }

    private Optional<ExecutionColumn> columnAt(GridCell cell) {
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).column()
                    : headings.get(i).end();
            if (cell.column() >= headings.get(i).column() && cell.column() < end) {
                return Optional.of(headings.get(i).meaning());
            }
        }
        return Optional.empty();
    }

    private void put(FundingDraft.Line line, ExecutionColumn column, GridCell cell) {
        if (Words.isFiller(cell.text())) {
            draft.ledger.lose(cell, RemarkKind.FILLER, "");
            return;
        }
        if (column == ExecutionColumn.RATE) {
            line.rate(cell.text());
            draft.ledger.keep(cell, line.path + "/execution/rate");
            return;
        }
        Optional<MoneyText> money = amount(cell);
        if (money.isEmpty()) {
            draft.ledger.lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
        } else if (column == ExecutionColumn.INITIAL) {
            line.amount = money.get().amount();
            draft.ledger.keep(cell, amountPath(line));
        } else {
            line.put(column, money.get().amount());
            draft.ledger.keep(cell, line.path + "/execution");
        }
    }

    /** Labels with their amounts side by side; the n-th pair of a row belongs to the period of the n-th total above it. */
    private void pairs(List<GridCell> cells) {
        if (below(cells)) {
            return;
        }
        int pair = 0;
        boolean beside = cells.stream()
                .flatMap(c -> FundingLabel.of(c.text()).stream())
                .anyMatch(l -> l.kind().isEmpty() && l.period().equals(Optional.of(TargetPeriod.ANNUAL)));
        boolean unnamed = FundingLabel.of(cells.get(0).text())
                .filter(l -> l.kind().isEmpty() && l.period().isEmpty())
                .isPresent();
        if (beside && unnamed) {
            // 资金总额 beside 当年资金总额 is that of the whole term
            periods.add(TargetPeriod.MEDIUM_TERM);
        }
        FundingDraft.@Nullable Line open = null;
        @Nullable GridCell other = null;
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            boolean last = i == cells.size() - 1;
            int colon = cell.text().replace('：', ':').indexOf(':');
            Optional<FundingLabel> whole = FundingLabel.of(cell.text());
            if (other != null) {
                draft.field(withoutColon(other.text()), cell.text(), other, cell);
                other = null;
            } else if (isForeign(cell, last)) {
                other = cell;
                open = null;
            } else if (whole.isPresent() && MoneyText.read(cell.text()).isEmpty()) {
                Optional<FundingDraft.Line> line = pairLine(whole.get(), pair++, cell);
                open = line.orElse(null);
                other = line.isEmpty() ? cell : null;
                line.ifPresent(l -> across.add(new Head(cell, l)));
            } else if (colon > 0 && inline(cell, pair)) {
                pair++;
                open = null;
            } else if (isHeading(cell) || isUnit(cell)) {
                declare(cell.text());
                draft.ledger.label(cell, "/funding");
            } else if (open != null && open.amount == null) {
                fill(open, cell);
            } else if (!last && MoneyText.read(cell.text()).isEmpty() && !Words.isFiller(cell.text())) {
                other = cell;
            } else {
                lose(cell);
            }
        }
        if (other != null) {
            draft.field(withoutColon(other.text()), "", other);
        }
        boolean onlyLabels = across.size() > 1 && across.size() == cells.size();
        if (!onlyLabels || across.stream().anyMatch(head -> head.line().amount != null)) {
            across.clear();
        }
    }

    /** Amounts below a row that holds nothing but labels: each belongs to the label above it. */
    private boolean below(List<GridCell> cells) {
        List<Head> heads = List.copyOf(across);
        across.clear();
        boolean amounts = !heads.isEmpty()
                && cells.stream()
                        .allMatch(c -> Words.isFiller(c.text())
                                || MoneyText.read(c.text()).isPresent());
        for (GridCell cell : amounts ? cells : List.<GridCell>of()) {
            Optional<Head> above = heads.stream()
                    .filter(h -> cell.column() >= h.cell().column()
                            && cell.column() < h.cell().end())
                    .findFirst();
            if (above.isPresent()) {
                fill(above.get().line(), cell);
            } else {
                lose(cell);
            }
        }
        return amounts;
    }

    /** A label that is not about money, with its value behind it: 区级财政部门, 资金性质, 财政资金科目代码. */
    private static boolean isForeign(GridCell cell, boolean last) {
        Optional<FieldLabel> label = FieldLabel.of(cell.text());
        if (label.isPresent()) {
            return label.get() != FieldLabel.FUNDS
                    && FundingLabel.of(cell.text()).isEmpty();
        }
        String key = Words.key(cell.text());
        return !last
                && FundingLabel.of(cell.text()).isEmpty()
                && (key.endsWith("代码")
                        || key.endsWith("编码")
                        || key.endsWith("分类")
                        || key.endsWith("科目")
                        || ExecutionColumn.of(cell.text()).isPresent());
    }

    private static String withoutColon(String label) {
        return label.endsWith(":") || label.endsWith("：") ? label.substring(0, label.length() - 1) : label;
    }

    private static boolean isHeading(GridCell cell) {
        return FieldLabel.of(cell.text()).equals(Optional.of(FieldLabel.FUNDS))
                || Words.key(cell.text()).equals("金额")
                || Words.key(cell.text()).startsWith("按");
    }

    private Optional<FundingDraft.Line> pairLine(FundingLabel label, int pair, GridCell cell) {
        declare(cell.text());
        TargetPeriod period = label.period().orElse(pair < periods.size() ? periods.get(pair) : sectionPeriod);
        if (label.kind().isEmpty()) {
            while (periods.size() <= pair) {
                periods.add(period);
            }
            periods.set(pair, period);
        }
        return line(label, period, cell);
    }

    /** The line of a label; empty for a second total under another name, which is a field of the table. */
    private Optional<FundingDraft.Line> line(FundingLabel label, TargetPeriod period, GridCell cell) {
        FundingDraft.Plan plan = draft.funding.plan(period);
        Optional<FundingDraft.Line> line = label.kind().isPresent()
                ? Optional.of(plan.source(label.label(), label.kind().get()))
                : plan.total(label.label());
        line.ifPresent(l -> draft.ledger.keep(cell, l.path + "/label"));
        return line;
    }

    /** {@code 资金总额：900} in one cell. */
    private boolean inline(GridCell cell, int pair) {
        String text = cell.text();
        int colon = text.replace('：', ':').lastIndexOf(':');
        Optional<FundingLabel> label = FundingLabel.of(text.substring(0, colon));
        Optional<MoneyText> money = MoneyText.read(text.substring(colon + 1));
        if (label.isEmpty() || money.isEmpty() || !fits(money.get())) {
            return false;
        }
        Optional<FundingDraft.Line> line = pairLine(label.get(), pair, cell);
        if (line.isEmpty()) {
            draft.field(text.substring(0, colon), Words.stripped(text.substring(colon + 1)), cell);
            return true;
        }
        line.get().amount = money.get().amount();
        draft.ledger.keep(cell, amountPath(line.get()));
        return true;
    }

    private void fill(FundingDraft.Line line, GridCell cell) {
        if (Words.isFiller(cell.text())) {
            draft.ledger.lose(cell, RemarkKind.FILLER, "");
            return;
        }
        Optional<MoneyText> money = amount(cell);
        Optional<MoneyText> explained = money.isPresent()
                ? Optional.empty()
                : MoneyText.beforeBrackets(cell.text()).filter(this::fits);
        if (money.isPresent()) {
            line.amount = money.get().amount();
            draft.ledger.keep(cell, amountPath(line));
        } else if (explained.isPresent()) {
            line.amount = explained.get().amount();
            draft.ledger.keep(cell, amountPath(line));
            draft.field(line.label, cell.text(), cell);
        } else {
            draft.ledger.lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
        }
    }

    private static String amountPath(FundingDraft.Line line) {
        return line.path + (line.kind.isPresent() ? "/amount" : "/total");
    }

    private Optional<MoneyText> amount(GridCell cell) {
        return MoneyText.read(cell.text()).filter(this::fits);
    }

    /** An amount in another unit than the one that counts would be a wrong number. */
    private boolean fits(MoneyText money) {
        return money.unit().isEmpty() || draft.funding.declare(money.unit().get());
    }

    private void lose(GridCell cell) {
        boolean blank = Words.isFiller(cell.text());
        draft.ledger.lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
    }
}
