package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 资金对列 Reads labels of money with their amounts side by side, in one cell, or below them. */
final class FundingPairs {
    private final TableDraft draft;
    private final FundingLines lines;
    private final List<TargetPeriod> periods = new ArrayList<>();
    private final FundingHeads heads;

    // the state of one row
    private int pair;
    private FundingDraft.@Nullable Line open;
    private @Nullable GridCell other;

    FundingPairs(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
        this.heads = new FundingHeads(draft, lines);
    }

    void clear() {
        periods.clear();
        heads.clear();
    }

    /** The n-th pair of a row belongs to the period of the n-th total above it. */
    void read(List<GridCell> row) {
        if (heads.fill(row)) {
            return;
        }
        heads.begin();
        if (areAcross(row)) {
            across(row);
            return;
        }
        boolean byYear = isOverYears(row);
        if (byYear) {
            lines.heading(row.get(0));
        }
        List<GridCell> cells = byYear ? row.subList(1, row.size()) : row;
        if (isOfWholeTerm(cells)) {
            periods.add(TargetPeriod.MEDIUM_TERM);
        }
        pair = 0;
        open = null;
        other = null;
        boolean onlyLabels = cells.size() > 1 && cells.stream().allMatch(FundingPairs::isLabelAlone);
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (isOneOfSeveral(cells, i)) {
                // 合计 | 21 | 20 | 35 without headings: which of them counts is not said
                draft.ledger.lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
                open = null;
                continue;
            }
            if (onlyLabels && heads.isPartOfUse(cell)) {
                heads.addPart(cell);
            } else if (onlyLabels && cell.label().funding().orElseThrow().isUse()) {
                heads.addUse(cell);
            } else {
                cell(cell, i == cells.size() - 1);
            }
        }
        GridCell unanswered = other;
        if (unanswered != null) {
            draft.field(withoutColon(unanswered.text()), "", unanswered);
        }
        long headings = cells.stream().filter(FundingPairs::isHeading).count();
        heads.end(cells.size() - (int) headings);
    }

    /** 中央 | 本级 | 合计 | 执行数 | 执行率: nothing but labels, sources among them and what was spent behind. */
    static boolean areAcross(List<GridCell> row) {
        long sources = row.stream()
                .flatMap(c -> c.label().funding().stream())
                .filter(label -> !label.isTotal())
                .count();
        return sources > 1
                && row.stream().anyMatch(c -> c.label().execution().isPresent())
                && row.stream()
                        .allMatch(c -> c.label().funding().isPresent()
                                || c.label().execution().isPresent());
    }

    private void across(List<GridCell> row) {
        pair = 0;
        for (GridCell cell : row) {
            Optional<FundingLabel> label = cell.label().funding();
            if (label.isPresent()) {
                line(label.get(), cell).ifPresent(l -> heads.add(cell, l));
            }
        }
        for (GridCell cell : row) {
            Optional<ExecutionColumn> spent = cell.label().execution();
            if (cell.label().funding().isEmpty() && spent.isPresent()) {
                heads.add(cell, lines.totalOf(lines.period()), spent.get());
            }
        }
        heads.sort();
    }

    /** 年度 | 合计 | 财政拨款: the rows below say the amounts of one year each. */
    private static boolean isOverYears(List<GridCell> row) {
        String key = row.get(0).label().key();
        return row.size() > 2
                && (key.equals("年度") || key.equals("年份"))
                && row.stream().skip(1).allMatch(c -> c.label().funding().isPresent());
    }

    private static boolean isOneOfSeveral(List<GridCell> cells, int index) {
        boolean amount = isAmount(cells, index);
        return amount && (isAmount(cells, index - 1) || isAmount(cells, index + 1));
    }

    private static boolean isAmount(List<GridCell> cells, int index) {
        return index >= 0
                && index < cells.size()
                && MoneyText.read(cells.get(index).text()).isPresent();
    }

    private static boolean isLabelAlone(GridCell cell) {
        return cell.label().funding().isPresent() && MoneyText.read(cell.text()).isEmpty();
    }

    /** 资金总额 beside 当年资金总额 is that of the whole term. */
    private static boolean isOfWholeTerm(List<GridCell> cells) {
        boolean beside = cells.stream()
                .flatMap(c -> c.label().funding().stream())
                .anyMatch(l -> l.isTotal() && l.period().equals(Optional.of(TargetPeriod.ANNUAL)));
        return beside
                && cells.get(0)
                        .label()
                        .funding()
                        .filter(l -> l.isTotal() && l.period().isEmpty())
                        .isPresent();
    }

    private void cell(GridCell cell, boolean last) {
        Optional<FundingLabel> whole =
                cell.label().funding().filter(l -> MoneyText.read(cell.text()).isEmpty());
        GridCell asked = other;
        FundingDraft.Line waiting = open;
        if (asked != null) {
            draft.field(withoutColon(asked.text()), cell.text(), asked, cell);
            other = null;
        } else if (isForeign(cell, last) || whole.filter(FundingLabel::isUse).isPresent()) {
            other = cell;
            open = null;
        } else if (whole.isPresent()) {
            label(whole.get(), cell);
        } else if (inline(cell)) {
            open = null;
        } else if (isHeading(cell)) {
            lines.heading(cell);
        } else if (waiting != null && waiting.amount == null) {
            lines.fill(waiting, cell);
        } else if (!last && !CellShape.hasDigit(cell.text()) && !LabelWords.isFiller(cell.text())) {
            other = cell;
        } else {
            lines.lose(cell);
        }
    }

    private void label(FundingLabel label, GridCell cell) {
        Optional<FundingDraft.Line> line = line(label, cell);
        open = line.orElse(null);
        other = line.isEmpty() ? cell : null;
        line.ifPresent(l -> heads.add(cell, l));
    }

    /** Whether a row says the amounts below a row of labels. */
    boolean awaits(GridRow row) {
        return heads.awaits(row);
    }

    /** A label that is not about money, with its value behind it: 区级财政部门, 资金性质, 财政资金科目代码. */
    private static boolean isForeign(GridCell cell, boolean last) {
        Optional<FieldLabel> label = cell.label().field();
        if (label.isPresent()) {
            return label.get() != FieldLabel.FUNDS && cell.label().funding().isEmpty();
        }
        String key = cell.label().key();
        return !last
                && cell.label().funding().isEmpty()
                && (key.endsWith("代码")
                        || key.endsWith("编码")
                        || key.endsWith("分类")
                        || key.endsWith("科目")
                        || cell.label().execution().isPresent());
    }

    private static String withoutColon(String label) {
        return LabelWords.withoutColon(label);
    }

    private static boolean isHeading(GridCell cell) {
        return FundingLines.isUnit(cell)
                || cell.label().is(FieldLabel.FUNDS)
                || cell.label().isColumnOfFunds()
                || cell.label().key().equals("金额")
                || cell.label().key().startsWith("按");
    }

    private Optional<FundingDraft.Line> line(FundingLabel label, GridCell cell) {
        lines.declare(cell.text());
        TargetPeriod period = lines.periodOf(label).orElse(pair < periods.size() ? periods.get(pair) : lines.period());
        if (label.isTotal()) {
            while (periods.size() <= pair) {
                periods.add(period);
            }
            periods.set(pair, period);
        }
        pair++;
        return lines.line(label, period, cell);
    }

    /** {@code 资金总额：900} in one cell. */
    boolean inline(GridCell cell) {
        String text = cell.text();
        int colon = text.replace('：', ':').lastIndexOf(':');
        if (colon <= 0) {
            return false;
        }
        Optional<FundingLabel> label = FundingLabel.of(text.substring(0, colon));
        String words = LabelWords.stripped(text.substring(colon + 1));
        Optional<MoneyText> money = MoneyText.read(words);
        if (label.isEmpty() || money.isEmpty() || !lines.fits(money.get())) {
            return false;
        }
        Optional<FundingDraft.Line> line = label.get().isUse() ? Optional.empty() : line(label.get(), cell);
        if (line.isEmpty()) {
            draft.field(label.get().label(), words, cell);
        } else {
            lines.set(line.get(), money.get(), cell);
        }
        return true;
    }
}
