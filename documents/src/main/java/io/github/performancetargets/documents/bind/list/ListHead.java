package io.github.performancetargets.documents.bind.list;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.Candidate;
import io.github.performancetargets.documents.region.RowLabel;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 清单栏目 The head of a list of projects: 单位名称 | 项目名称 | 预算数 | 年度目标 beside the tiers, or over a column for each second tier, or
 * beside no indicators at all.
 *
 * @param first index of its first row in the form
 * @param count how many rows it takes
 * @param heads the labels of all columns that no row below splits
 * @param cells all cells of its rows
 * @param tiersFrom where the indicators begin; beyond every column where the list has none
 * @param columns of the indicators, where each row holds one
 * @param tiers of the indicators, where each column holds one
 */
public record ListHead(
        int first,
        int count,
        List<Cell> heads,
        List<Cell> cells,
        int tiersFrom,
        Optional<Columns> columns,
        List<Tier> tiers) {
    private static final int NO_TIERS = Integer.MAX_VALUE;
    private static final int FEWEST = 4;
    private static final int FEWEST_TIERS = 3;
    private static final int LONGEST = 24;
    private static final String ENDS = "质模数级额容间度金位型况标点目据效注号称别因门人分";

    /**
     * 一栏 The labels over one column of indicators.
     *
     * @param parts headings of name, value and what else says one indicator; empty where one cell says it all
     */
    public record Tier(Optional<Cell> category, Optional<Cell> dimension, List<Cell> parts) {
        Tier(Optional<Cell> category, Optional<Cell> dimension) {
            this(category, dimension, List.of());
        }

        /** Whether the lowest of some labels is its own. */
        boolean isUnder(List<Cell> labels) {
            return labels.get(labels.size() - 1) == lowest();
        }

        Cell lowest() {
            return dimension.or(() -> category).orElseThrow();
        }

        boolean covers(int column) {
            return parts.isEmpty()
                    ? column >= lowest().column() && column < lowest().end()
                    : partOver(column).isPresent();
        }

        Optional<Cell> partOver(int column) {
            return parts.stream()
                    .filter(p -> column >= p.column() && column < p.end())
                    .findFirst();
        }
    }

    /** The head of the list that a form is; empty where it is the form of one project. */
    public static Optional<ListHead> of(Form form) {
        for (int i = 0; i < form.rows().size(); i++) {
            Optional<ListHead> head = beside(form, i).or(() -> Optional.empty());
            if (head.isEmpty()) {
                head = across(form, i);
            }
            if (head.isEmpty()) {
                head = bare(form, i);
            }
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    static List<Cell> row(Form form, int index) {
        Form.Row row = form.rows().get(index);
        return row.sheet().row(row.row().row());
    }

    private static boolean namesProject(List<Cell> cells) {
        return cells.stream().anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
    }

    /** The names of the projects stand before the tiers. */
    private static Optional<ListHead> beside(Form form, int index) {
        Optional<Candidate> header = form.rows().get(index).row().header();
        if (form.rows().get(index).row().label() != RowLabel.HEADER || header.isEmpty()) {
            return Optional.empty();
        }
        HeaderRows rows = header.get().rows();
        List<Cell> main = header.get().sheet().row(rows.main());
        List<Cell> heads = new ArrayList<>(main);
        List<Cell> cells = new ArrayList<>();
        int first = index;
        int before = index - 1;
        boolean over = rows.first() == rows.main() && before >= 0 && isOver(form, before, main);
        if (over) {
            first = before;
            row(form, before).stream()
                    .filter(o -> main.stream().noneMatch(o::overlaps))
                    .forEach(heads::add);
            cells.addAll(row(form, before));
        }
        heads.sort(Comparator.comparingInt(Cell::column));
        int last = index;
        while (last + 1 < form.rows().size() && form.rows().get(last + 1).row().row() <= rows.last()) {
            last++;
        }
        for (int i = index; i <= last; i++) {
            cells.addAll(row(form, i));
        }
        Columns columns = header.get().columns();
        int tiers = columns.columns().stream()
                .filter(c -> c.role().isTier())
                .mapToInt(Column::start)
                .findFirst()
                .orElse(NO_TIERS);
        split(heads, header.get().sheet(), rows, tiers);
        boolean named =
                heads.stream().anyMatch(c -> c.column() < tiers && c.label().is(FieldLabel.PROJECT_NAME));
        List<Column> own =
                columns.columns().stream().filter(c -> c.start() >= tiers).toList();
        return named && tiers < NO_TIERS
                ? Optional.of(new ListHead(
                        first,
                        last - first + 1,
                        heads,
                        cells,
                        tiers,
                        Optional.of(new Columns(own, columns.period())),
                        List.of()))
                : Optional.empty();
    }

    /** 预算资金 over 合计 | 财政拨款 | 其他资金, merged over all of them or not: labels give way to their parts before the tiers. */
    private static void split(List<Cell> heads, Sheet sheet, HeaderRows rows, int tiers) {
        List<Cell> parts = new ArrayList<>();
        for (int row = rows.main() + 1; row <= rows.last(); row++) {
            sheet.row(row).stream().filter(c -> c.column() < tiers).forEach(parts::add);
        }
        heads.removeIf(h -> parts.stream().anyMatch(h::overlaps));
        heads.addAll(parts);
        heads.sort(Comparator.comparingInt(Cell::column));
    }

    /** Whether a row names the projects among other columns, with the tiers in the row below. */
    private static boolean isOver(Form form, int index, List<Cell> main) {
        List<Cell> row = row(form, index);
        return row.size() > 2
                && namesProject(row)
                && !HeaderRows.isNamed(row)
                && form.rows().get(index).sheet() == form.rows().get(index + 1).sheet()
                && !namesProject(main);
    }

    /** 项目名称 | 预算金额 | 数量指标 | 质量指标 …, with 产出指标 over some of them or not. */
    private static Optional<ListHead> across(Form form, int index) {
        List<Cell> header = row(form, index);
        if (!namesProject(header) || header.size() < FEWEST_TIERS || HeaderRows.isNamed(header)) {
            return Optional.empty();
        }
        Optional<Integer> grouped = GroupedTiers.last(form, index);
        if (grouped.isPresent()) {
            return Optional.of(grouped(form, index, grouped.get()));
        }
        List<Cell> below = index + 1 < form.rows().size() ? row(form, index + 1) : List.of();
        boolean two = !below.isEmpty()
                && below.stream().allMatch(c -> isTier(c.label()))
                && below.stream()
                        .allMatch(c ->
                                over(header, c).filter(h -> isTier(h.label())).isPresent());
        List<Tier> tiers = new ArrayList<>();
        for (Cell cell : header) {
            boolean split = two
                    && below.stream()
                            .anyMatch(
                                    b -> over(header, b).filter(o -> o == cell).isPresent());
            if (isTier(cell.label()) && !split) {
                tiers.add(
                        cell.label().isDimension() && !cell.label().isCategory()
                                ? new Tier(Optional.empty(), Optional.of(cell))
                                : new Tier(Optional.of(cell), Optional.empty()));
            }
        }
        for (Cell cell : two ? below : List.<Cell>of()) {
            tiers.add(new Tier(over(header, cell), Optional.of(cell)));
        }
        tiers.sort(Comparator.comparingInt(tier -> tier.lowest().column()));
        if (tiers.size() < FEWEST_TIERS) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(header);
        cells.addAll(two ? below : List.of());
        return Optional.of(new ListHead(
                index,
                two ? 2 : 1,
                header,
                cells,
                tiers.get(0).lowest().column(),
                Optional.empty(),
                List.copyOf(tiers)));
    }

    private static ListHead grouped(Form form, int index, int last) {
        List<Tier> groups = GroupedTiers.of(form, index, last);
        List<Cell> cells = new ArrayList<>();
        for (int i = index; i <= last; i++) {
            cells.addAll(row(form, i));
        }
        int from = groups.get(0).parts().get(0).column();
        List<Cell> parts =
                row(form, last).stream().filter(c -> c.column() < from).toList();
        List<Cell> heads = new ArrayList<>(row(form, index));
        heads.removeIf(h -> parts.stream().anyMatch(h::overlaps));
        heads.addAll(parts);
        heads.sort(Comparator.comparingInt(Cell::column));
        return new ListHead(index, last - index + 1, heads, cells, from, Optional.empty(), groups);
    }

    private static boolean isTier(Label label) {
        return label.isCategory() || label.isDimension();
    }

    private static Optional<Cell> over(List<Cell> header, Cell cell) {
        return header.stream()
                .filter(h -> h.column() <= cell.column() && cell.end() <= h.end())
                .findFirst();
    }

    /** 项目名称 | 资金性质 | 补助资金 | 主要内容 | 绩效目标. */
    private static Optional<ListHead> bare(Form form, int index) {
        List<Cell> row = row(form, index);
        Optional<Cell> name =
                row.stream().filter(c -> c.label().is(FieldLabel.PROJECT_NAME)).findFirst();
        if (name.isEmpty() || row.size() < FEWEST || !row.stream().allMatch(ListHead::isHeading)) {
            return Optional.empty();
        }
        boolean split = index + 1 < form.rows().size()
                && row(form, index + 1).stream()
                        .noneMatch(c -> c.column() == name.get().column())
                && row(form, index + 1).stream().allMatch(ListHead::isHeading);
        int first = index + (split ? 2 : 1);
        if (first >= form.rows().size() || !isProject(row(form, first), name.get())) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(row);
        List<Cell> heads = new ArrayList<>(row);
        if (split) {
            List<Cell> parts = row(form, index + 1);
            cells.addAll(parts);
            heads.removeIf(h -> parts.stream().anyMatch(h::overlaps));
            heads.addAll(parts);
            heads.sort(Comparator.comparingInt(Cell::column));
        }
        return Optional.of(new ListHead(index, split ? 2 : 1, heads, cells, NO_TIERS, Optional.empty(), List.of()));
    }

    private static boolean isHeading(Cell cell) {
        Label label = cell.label();
        String key = label.key();
        boolean known = label.field().isPresent()
                || label.funding().isPresent()
                || label.execution().isPresent();
        boolean words = !key.isEmpty()
                && key.length() <= LONGEST
                && MoneyText.read(cell.text()).isEmpty();
        return words && (known || ENDS.indexOf(key.charAt(key.length() - 1)) >= 0);
    }

    /** Whether a row fills the columns: words below the name, none of them a label, and a number. */
    private static boolean isProject(List<Cell> row, Cell name) {
        Optional<Cell> own =
                row.stream().filter(c -> c.column() == name.column()).findFirst();
        return own.isPresent()
                && own.get().label().field().isEmpty()
                && row.get(0).label().field().isEmpty()
                && row.size() >= FEWEST - 1
                && row.stream().anyMatch(c -> MoneyText.read(c.text()).isPresent());
    }

    /** Whether the projects of the list have goals or indicators: otherwise it says nothing of targets. */
    public boolean saysTargets() {
        return tiersFrom < NO_TIERS || heads.stream().anyMatch(c -> c.label().is(FieldLabel.GOALS));
    }

    /** Whether the list has no indicators. */
    public boolean hasNoTiers() {
        return tiersFrom == NO_TIERS;
    }

    /** The label over a cell that stands before the indicators. */
    public Optional<Cell> headOf(Cell cell) {
        return heads.stream()
                .filter(h -> h.column() <= cell.column() && h.column() < tiersFrom)
                .reduce((first, last) -> last);
    }

    /** The columns of indicators whose tiers are printed across. */
    public Columns acrossColumns() {
        return tiers.stream().anyMatch(t -> !t.parts().isEmpty()) ? GroupedTiers.columns() : nameColumns();
    }

    private static Columns nameColumns() {
        return new Columns(
                List.of(column(ColumnRole.CATEGORY, 0), column(ColumnRole.DIMENSION, 1), column(ColumnRole.NAME, 2)),
                TargetPeriod.ANNUAL);
    }

    private static Column column(ColumnRole role, int start) {
        return new Column(role, start, start + 1, "", 0, Optional.empty());
    }

    /** The indicators of a row whose tiers are printed across, as rows below {@link #acrossColumns}. */
    public List<List<Cell>> acrossRows(List<Cell> row) {
        List<List<Cell>> found = new ArrayList<>();
        for (Tier tier : tiers) {
            List<Cell> own = row.stream()
                    .filter(c -> tier.partOver(c.column()).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                List<Cell> cells = new ArrayList<>();
                tier.category().ifPresent(c -> cells.add(moved(c, 0)));
                tier.dimension().ifPresent(c -> cells.add(moved(c, 1)));
                own.stream()
                        .map(c -> moved(
                                c, GroupedTiers.place(tier.partOver(c.column()).orElseThrow())))
                        .sorted(Comparator.comparingInt(Cell::column))
                        .forEach(cells::add);
                found.add(cells);
            }
        }
        for (Cell cell : row) {
            for (Tier tier : tiers) {
                if (tier.parts().isEmpty() && tier.covers(cell.column())) {
                    List<Cell> cells = new ArrayList<>();
                    tier.category().ifPresent(c -> cells.add(moved(c, 0)));
                    tier.dimension().ifPresent(c -> cells.add(moved(c, 1)));
                    cells.add(moved(cell, 2));
                    found.add(cells);
                }
            }
        }
        return found;
    }

    private static Cell moved(Cell cell, int column) {
        return new Cell(cell.label(), cell.row(), column, 1, 1, cell.places());
    }
}
