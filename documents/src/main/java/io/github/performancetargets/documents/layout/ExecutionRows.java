package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 执行各行 Reads funds under columns: 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分. */
final class ExecutionRows {
    private final TableDraft draft;
    private final FundingLines lines;
    private final List<Heading> headings = new ArrayList<>();

    /** A column; one without a meaning that the model knows gives fields. */
    private record Heading(GridCell cell, Optional<ExecutionColumn> meaning) {
        int column() {
            return cell.column();
        }
    }

    ExecutionRows(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void clear() {
        headings.clear();
    }

    /** Whether columns are open. */
    boolean isOpen() {
        return !headings.isEmpty();
    }

    /** Whether cells name columns: two of those that every such form has, or one beside others like it: 1-7月执行数. */
    static boolean areHeadings(List<GridCell> cells) {
        int known = 0;
        int alike = 0;
        int past = 0;
        for (GridCell cell : cells) {
            String key = cell.label().key();
            if (MoneyText.read(cell.text()).isPresent()) {
                return false;
            }
            past += key.startsWith("上年") ? 1 : 0;
            known += cell.label().execution().isPresent() ? 1 : 0;
            alike += key.endsWith("执行数") || key.endsWith("执行率") || key.endsWith("支出数") ? 1 : 0;
        }
        return known >= 2 || (known == 1 && (alike >= 2 || past > 0));
    }

    /** The headings of a row of which no other column says anything: those that the model does not know give fields. */
    void allHeadings(List<GridCell> cells) {
        headings.clear();
        for (GridCell cell : cells) {
            if (FundingLines.isUnit(cell)
                    || cell.label().isColumnOfFunds()
                    || cell.label().is(FieldLabel.FUNDS)) {
                lines.heading(cell);
            } else {
                Optional<ExecutionColumn> meaning = cell.label().execution();
                headings.add(new Heading(cell, meaning));
                meaning.ifPresent(m -> lines.heading(cell));
            }
        }
    }

    void headings(List<GridCell> cells) {
        headings.clear();
        int known = 0;
        for (GridCell cell : cells) {
            Optional<ExecutionColumn> meaning = cell.label().execution();
            if (meaning.isPresent()) {
                headings.add(new Heading(cell, meaning));
                lines.heading(cell);
                known++;
            } else if (FundingLines.isUnit(cell)
                    || cell.label().isColumnOfFunds()
                    || cell.label().is(FieldLabel.FUNDS)) {
                lines.heading(cell);
            } else if (known > 0 || cell.label().key().startsWith("上年")) {
                headings.add(new Heading(cell, Optional.empty()));
            }
        }
        if (headings.size() > 1 && isTwice(headings.get(0))) {
            // 年度预算数 over the names of the sources, beside 调整后预算数
            headings.remove(0);
        }
    }

    private boolean isTwice(Heading heading) {
        return headings.stream()
                        .filter(h -> h.meaning().isPresent() && h.meaning().equals(heading.meaning()))
                        .count()
                > 1;
    }

    void read(List<GridCell> cells) {
        GridCell name = cells.get(0);
        if (name.column() >= headings.get(0).column()) {
            FundingDraft.Line total = lines.totalOf(lines.period());
            cells.forEach(cell -> put(total, "", cell, cell));
        } else if (FundingLines.isUnit(name)) {
            lines.heading(name);
        } else {
            FundingLabel label = name.label().funding().orElseGet(() -> FundingLabel.open(name.text()));
            if (label.isTotal()) {
                lines.periodOf(label).ifPresent(lines::period);
            }
            FundingDraft.@Nullable Line line = label.isUse()
                    ? null
                    : lines.line(label, lines.periodOf(label).orElse(lines.period()), name)
                            .orElse(null);
            for (GridCell cell : cells.subList(1, cells.size())) {
                put(line, label.label(), name, cell);
            }
        }
    }

    private void put(FundingDraft.@Nullable Line line, String label, GridCell name, GridCell cell) {
        Optional<Heading> heading = headingOf(cell);
        if (LabelWords.isFiller(cell.text()) || heading.isEmpty()) {
            lines.lose(cell);
        } else if (line == null || heading.get().meaning().isEmpty()) {
            String words =
                    LabelWords.stripped(label + " " + heading.get().cell().text());
            draft.field(words, cell.text(), heading.get().cell(), name, cell);
        } else {
            lines.spend(line, heading.get().meaning().get(), cell);
        }
    }

    private Optional<Heading> headingOf(GridCell cell) {
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).column()
                    : headings.get(i).cell().end();
            if (cell.column() >= headings.get(i).column() && cell.column() < end) {
                return Optional.of(headings.get(i));
            }
        }
        return Optional.empty();
    }
}
