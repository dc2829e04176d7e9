package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 指标各行 Reads the rows below a header of columns: tiers, indicators, totals and blanks. */
public final class IndicatorRows {
    private static final Set<String> TOTALS = Set.of("总分", "合计", "总计", "得分合计", "自评总分", "分值合计", "总得分", "自评得分合计");

    /** 绩效指标 is printed down a narrow column, and page breaks cut it anywhere. */
    private static final int LONGEST_SCRAP = 6;

    private static final int SHORTEST_GOAL = 8;

    private final TableDraft draft;
    private final Columns header;
    private final RowAlignment alignment;
    private final List<AlignedRow> rows = new ArrayList<>();
    private final PrintedTiers[] tiers;
    private final ValueChoice choice;
    private final ReachingCells reaching;
    private TargetPeriod period;
    private @Nullable String goalId;
    private boolean valuesTold;
    private boolean goalsSaid;
    private Set<Cell> overTiers = Set.of();
    /** First tiers stand in rows of their own, in the column of the second ones. */
    private boolean tiersInRows;

    /** How far the first tier of an outline was indented. */
    private int indent = -1;

    /** The rows below a header. */
    public IndicatorRows(TableDraft draft, Columns header) {
        this.draft = draft;
        this.header = header;
        this.alignment = new RowAlignment(header.columns());
        this.period = header.period();
        this.choice = new ValueChoice(draft, header);
        this.reaching = new ReachingCells(header);
        this.tiers = new PrintedTiers[header.groups()];
        for (int i = 0; i < tiers.length; i++) {
            tiers[i] = new PrintedTiers(draft);
        }
    }

    /** 中期绩效指标 alone in a row above the header: the period of what follows, unless a column names its own. */
    public void period(TargetPeriod section) {
        if (header.groups() == 1) {
            period = section;
        }
    }

    /** 产出指标 alone in a row above the header: the first tier of what follows. */
    public void tier(Cell cell) {
        category(0, cell);
    }

    /** 数量指标 alone in a row above the header: the second tier of what follows. */
    public void secondTier(Cell cell) {
        dimension(0, cell);
    }

    private void dimension(int from, Cell cell) {
        // so does a set of columns without tiers of its own
        tiers[from].dimension(cell);
        for (int group = from + 1; group < tiers.length && !header.hasTiers(group); group++) {
            tiers[group].dimension(cell);
        }
    }

    private void category(int from, Cell cell) {
        // a set of columns without a first tier of its own stands under the one printed before it
        for (int group = from; group < tiers.length; group++) {
            tiers[group].category(cell);
        }
    }

    /** Takes a row; nothing is read before {@link #finish()}, because labels may stand below their rows. */
    public void add(List<Cell> row) {
        if (CellShape.isColumnNumbers(row)) {
            row.forEach(cell -> draft.ledger().label(cell, "/indicators"));
            return;
        }
        int[] columns = alignment.align(row);
        AlignedRow aligned = new AlignedRow();
        boolean told = false;
        for (int i = 0; i < columns.length; i++) {
            Cell cell = row.get(i);
            if (draft.ledger().isSettled(cell)) {
                continue;
            }
            if (columns[i] < 0) {
                lose(cell);
                continue;
            }
            Column column = header.columns().get(columns[i]);
            if (row.size() == 1 && column.role() == ColumnRole.NAME && isTier(cell.label())) {
                // 效益指标 across all columns between the indicators
                column = ofTier(cell.label()).orElse(column);
                told = true;
            }
            aligned.put(column, cell);
            if (!told && !column.covers(cell.column())) {
                // one remark a row: its cells move together
                draft.ledger().doubt(cell, RemarkKind.SHIFTED, column.label());
                told = true;
            }
        }
        reaching.down(row.get(0).row(), aligned);
        rows.add(aligned);
    }

    private static boolean isTier(Label label) {
        return label.looksLikeTier() && (label.isCategory() || label.isDimension());
    }

    /** The column of a tier that is alone in its row: its own, else that of the other tier; none in an outline. */
    private Optional<Column> ofTier(Label label) {
        Optional<Column> first = header.first(ColumnRole.CATEGORY);
        Optional<Column> second = header.first(ColumnRole.DIMENSION);
        return label.isCategory() ? first.or(() -> second) : second.or(() -> first);
    }

    /** The goal that the rows from here on serve. */
    public void goal(String id) {
        finish();
        goalId = id;
    }

    /** Reads the rows taken so far. */
    public void finish() {
        new SplitValues(draft.ledger()).join(rows);
        new LabelColumns(header, draft.ledger()).settle(rows);
        SplitRows numbered = new SplitRows(draft.ledger());
        Optional<Cell> name =
                rows.stream().flatMap(r -> r.first(ColumnRole.NAME).stream()).findFirst();
        int first = draft.indicators().size();
        overTiers = PrintedTiers.overOthers(rows);
        rows.forEach(row -> guarded(row, numbered));
        rows.clear();
        boolean none = !header.has(ColumnRole.VALUE)
                && draft.indicators().size() > first
                && draft.indicators().stream()
                        .skip(first)
                        .allMatch(i -> i.value().isEmpty());
        // a table of which all values are lost is no table whose values were not filled in
        name.filter(n -> none && !valuesTold).ifPresent(n -> {
            draft.ledger().doubt(n, RemarkKind.NO_VALUE, "");
            valuesTold = true;
        });
    }

    // docs/decisions/0080: a fault of ours in one row costs no other
    private void guarded(AlignedRow row, SplitRows numbered) {
        List<Cell> cells = row.cells();
        try {
            numbered.of(row).forEach(this::read);
        } catch (RuntimeException | StackOverflowError fault) {
            draft.ledger().fault(cells, fault);
        }
    }

    private void read(AlignedRow row) {
        if (isTotal(row)) {
            total(row);
            return;
        }
        if (header.hasNoTiers()) {
            outline(row);
        }
        // the first tier ends the second one of another, so it comes first wherever its column stands
        row.columns().stream().filter(c -> c.role() == ColumnRole.CATEGORY).forEach(c -> tier(c, row));
        for (Column column : row.columns()) {
            if (column.role() == ColumnRole.ROW_HEAD) {
                head(column, row);
            } else if (column.role() == ColumnRole.DIMENSION) {
                tier(column, row);
            } else if (column.role() == ColumnRole.GOAL) {
                serves(column, row);
            } else if (column.role() == ColumnRole.OTHER && namesTier(column, row)) {
                otherTier(column, row.take(column).orElseThrow());
            }
        }
        scoresOfSeveral(row);
        for (int group = 0; group < header.groups(); group++) {
            new IndicatorCells(draft, header, row, group, tiers[group], period, Optional.ofNullable(goalId), choice)
                    .read();
        }
    }

    /** A score that reaches down beside several names is that of none of them. */
    private void scoresOfSeveral(AlignedRow row) {
        int bottom = row.first(ColumnRole.NAME).map(Cell::bottom).orElse(Integer.MAX_VALUE);
        for (Column column : row.columns()) {
            Cell cell = row.get(column).orElseThrow();
            if (column.role() == ColumnRole.SCORE && cell.bottom() > bottom && !LabelWords.isFiller(cell.text())) {
                row.take(column);
                draft.field(column.label(), cell.text(), cell);
            }
        }
    }

    /** 指标类型 behind the names may say 数量指标, and so may 评价内容 before them where no column is one of tiers. */
    private boolean namesTier(Column column, AlignedRow row) {
        Label cell = row.get(column).orElseThrow().label();
        boolean typed = cell.isDimension() && Label.of(column.label()).is(ColumnRole.CATEGORY);
        return cell.looksLikeTier() && (typed || (header.hasNoTiers() && isBeforeNames(column)));
    }

    private boolean isBeforeNames(Column column) {
        return header.columns().stream().anyMatch(c -> c.role() == ColumnRole.NAME && column.start() < c.start());
    }

    private void otherTier(Column column, Cell cell) {
        boolean first = header.hasNoTiers() && PrintedTiers.isFirst(cell, overTiers);
        if (cell.label().isCategory() && (first || !cell.label().isDimension())) {
            tiers[column.group()].category(cell);
        } else {
            tiers[column.group()].dimension(cell);
        }
    }

    /** 一、产出指标 over （一）数量指标 over the indicators: tiers in rows of their own, in the column of the names. */
    private void outline(AlignedRow row) {
        for (Column column : row.columns()) {
            Cell cell = row.get(column).orElseThrow();
            boolean tier = column.role() == ColumnRole.NAME && !row.has(ColumnRole.VALUE);
            tiersInRows |= tier && (cell.label().isCategory() || cell.label().isDimension());
            String item = LabelWords.withoutOutlineNumber(cell.text());
            if (tiersInRows && !tier && column.role() == ColumnRole.NAME && !item.equals(cell.text())) {
                // 1. numbers the item of the outline
                row.put(column, cell.saying(item));
            }
            if (tier && cell.label().isCategory() && !isSecondTier(cell)) {
                indent = cell.indent();
                category(column.group(), row.take(column).orElseThrow());
            } else if (tier && cell.label().isDimension()) {
                tiers[column.group()].dimension(row.take(column).orElseThrow());
            }
        }
    }

    /** 成本指标 and 满意度指标 may be either tier: bracketed numerals number the second, and it is indented further. */
    private boolean isSecondTier(Cell cell) {
        char first = cell.text().charAt(0);
        return cell.label().isDimension() && (first == '(' || first == '（' || (indent >= 0 && cell.indent() > indent));
    }

    private void head(Column column, AlignedRow row) {
        Cell cell = row.take(column).orElseThrow();
        if (LabelWords.isFiller(cell.text())) {
            lose(cell);
            return;
        }
        if (saysGoals(column, cell)) {
            goal(cell);
            return;
        }
        Optional<TargetPeriod> named = cell.label().period();
        if (header.groups() == 1 && named.isPresent()) {
            period = named.get();
        }
        boolean heads = named.isPresent()
                || cell.label().is(ColumnRole.ROW_HEAD)
                || cell.label().looksLikeTier()
                || cell.label().key().contains("绩效")
                || cell.label().key().length() <= LONGEST_SCRAP;
        if (heads) {
            draft.ledger().label(cell, "/indicators");
        } else {
            lose(cell);
        }
    }

    /** A goal before the tiers holds for the rows below it, until the next one. */
    private void serves(Column column, AlignedRow row) {
        Cell cell = row.get(column).orElseThrow();
        boolean before =
                header.columns().stream().filter(c -> c.role().isTier()).allMatch(c -> c.start() > column.start());
        if (before && saysGoals(column, cell)) {
            row.take(column);
            goal(cell);
            return;
        }
        Optional<String> goal = before ? draft.goals().find(cell.text()) : Optional.empty();
        if (before) {
            goalId = goal.orElse(null);
        }
        // 年度目标 down the side of the block says no goal
        boolean heads = before && goal.isEmpty() && cell.label().goal().isPresent();
        if (goal.isPresent() || heads) {
            row.take(column);
            draft.ledger().label(cell, "/goals");
        }
    }

    /** 总体目标 over whole goals, which nothing above the indicators has said. */
    private boolean saysGoals(Column column, Cell cell) {
        Label label = Label.of(column.label());
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        boolean whole = parts.size() == 1 && parts.get(0).text().length() >= SHORTEST_GOAL;
        goalsSaid |= draft.goals().isEmpty() && label.is(FieldLabel.GOALS);
        return goalsSaid && whole && draft.goals().find(cell.text()).isEmpty();
    }

    private void goal(Cell cell) {
        GoalSplitter.Part part = GoalSplitter.split(cell.text()).get(0);
        int index = draft.goals().add(part.number(), part.label(), part.text(), period);
        draft.ledger().keep(cell, "/goals/" + index + "/text");
        goalId = draft.goals().get(index).id().orElse(null);
    }

    private void tier(Column column, AlignedRow row) {
        Cell cell = row.take(column).orElseThrow();
        boolean alone = !row.has(ColumnRole.NAME) && !row.has(ColumnRole.VALUE);
        boolean both = header.has(ColumnRole.CATEGORY) != header.has(ColumnRole.DIMENSION);
        boolean first =
                alone && both && cell.label().isCategory() && cell.label().looksLikeTier();
        tiersInRows |= first;
        boolean numbered = cell.text().chars().allMatch(c -> LabelWords.isDigit((char) c) || ".、．".indexOf(c) >= 0);
        if (LabelWords.isFiller(cell.text()) || numbered) {
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
        } else if (first || (column.role() == ColumnRole.CATEGORY && !(tiersInRows && !alone))) {
            category(column.group(), cell);
        } else {
            dimension(column.group(), cell);
        }
    }

    private boolean isTotal(AlignedRow row) {
        return row.columns().stream()
                .filter(c -> c.role().isTier() || c.role() == ColumnRole.ROW_HEAD || isBeforeNames(c))
                .anyMatch(c -> TOTALS.contains(row.get(c).orElseThrow().label().key()));
    }

    /** 总分: a field for every number in its row. */
    private void total(AlignedRow row) {
        @Nullable Cell name = null;
        for (Column column : row.columns()) {
            Cell cell = row.take(column).orElseThrow();
            if (name == null) {
                name = cell;
            } else if (LabelWords.isFiller(cell.text())) {
                lose(cell);
            } else if (column.label().isEmpty()) {
                draft.field(name.text(), cell.text(), name, cell);
            } else {
                draft.field(name.text() + " " + column.label(), cell.text(), name, cell);
            }
        }
        if (name != null && !draft.ledger().isSettled(name)) {
            draft.field(name.text(), "", name);
        }
    }

    private void lose(Cell cell) {
        boolean blank = CellShape.isBlankItem(cell.label());
        draft.ledger().lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
    }
}
