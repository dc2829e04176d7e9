package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.trace.DocumentPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 项目清单 A table that lists many projects, one below the other: 单位名称 | 项目名称 | 预算数 | 年度目标 beside the tiers. Each project
 * is read as if it had a form of its own, with the columns before the tiers as its fields.
 */
final class ProjectList {
    private static final int LONGEST_NOTE = 3;
    private static final int NO_TIERS = Integer.MAX_VALUE;

    private final List<GridRow> preface;
    private final GridRow header;
    private final int tiersFrom;
    private final List<ListedProject> projects = new ArrayList<>();
    private final List<GridCell> strays = new ArrayList<>();
    private final Map<Integer, GridCell> unit = new HashMap<>();
    private Optional<ListedUnit> unitAbove = Optional.empty();

    private final Optional<TierColumns> tiers;

    private ProjectList(List<GridRow> preface, GridRow header, int tiersFrom, Optional<TierColumns> tiers) {
        this.preface = preface;
        this.header = header;
        this.tiersFrom = tiersFrom;
        this.tiers = tiers;
    }

    /** The projects that the rows of a table list; empty where the table is the form of one project. */
    static List<ListedProject> of(List<GridRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<TierColumns> across = TierColumns.at(rows, i);
            if (across.isPresent()) {
                TierColumns head = across.get();
                return listed(rows, i, head.rowCount(), head.header(), head.from(), across);
            }
            boolean over = i + 1 < rows.size() && names(rows.get(i)) && IndicatorHeader.isHeader(rows.get(i + 1));
            GridRow header = over ? IndicatorHeader.merged(rows.get(i), rows.get(i + 1)) : rows.get(i);
            Optional<Integer> tiers = tiersFrom(header);
            if (tiers.isPresent()) {
                return listed(rows, i, over ? 2 : 1, header, tiers.get(), Optional.empty());
            }
            Optional<ListHead> bare = ListHead.at(rows, i).filter(ListHead::hasGoals);
            if (bare.isPresent()) {
                return listed(rows, i, bare.get().rowCount(), bare.get().header(), NO_TIERS, Optional.empty());
            }
        }
        return List.of();
    }

    private static List<ListedProject> listed(
            List<GridRow> rows, int index, int rowCount, GridRow header, int tiersFrom, Optional<TierColumns> tiers) {
        ProjectList list = new ProjectList(rows.subList(0, index), header, tiersFrom, tiers);
        rows.subList(index + rowCount, rows.size()).forEach(list::row);
        return list.finished(rows.get(index));
    }

    /** Where the indicators begin, if a row heads a list: it names the projects before the tiers. */
    private static Optional<Integer> tiersFrom(GridRow row) {
        if (!IndicatorHeader.isHeader(row)) {
            return Optional.empty();
        }
        boolean named = false;
        for (GridCell cell : row.cells()) {
            named |= cell.label().is(FieldLabel.PROJECT_NAME);
            if (cell.label().column().filter(ColumnRole::isTier).isPresent()) {
                return named ? Optional.of(cell.column()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a row names the projects among other columns, so that the tiers may stand in the row below. */
    private static boolean names(GridRow row) {
        return row.cells().size() > 2 && !IndicatorHeader.isHeader(row) && asksForName(row.cells());
    }

    private static boolean asksForName(List<GridCell> cells) {
        return cells.stream().anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
    }

    private void row(GridRow row) {
        boolean headAgain = tiersFrom == NO_TIERS && asksForName(row.cells());
        if (headAgain || tiersFrom(row).equals(Optional.of(tiersFrom))) {
            repeatHeader(row);
            return;
        }
        List<GridCell> own = new ArrayList<>();
        List<GridCell> indicator = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            (cell.column() < tiersFrom ? own : indicator).add(cell);
        }
        boolean note =
                indicator.isEmpty() && row.cells().size() == 1 && row.first().columnSpan() >= LONGEST_NOTE;
        if (note && !projects.isEmpty()) {
            last().rows().add(row);
            return;
        }
        Optional<GridCell> name = own.stream().filter(this::isName).findFirst();
        if (CellShape.isColumnNumbers(row)) {
            strays.addAll(row.cells());
            return;
        }
        Optional<ListedUnit> named = indicator.isEmpty()
                ? name.flatMap(n -> heading(n).flatMap(head -> ListedUnit.of(own, n, head)))
                : Optional.empty();
        if (named.isPresent()) {
            unitAbove = named;
        } else if (name.isPresent() && !isLast(name.get()) && (!indicator.isEmpty() || isItem(own))) {
            open(own);
        } else {
            again(own);
        }
        if (!indicator.isEmpty() && projects.isEmpty()) {
            strays.addAll(indicator);
        } else if (!indicator.isEmpty()) {
            indicators(new GridRow(row.number(), indicator));
        }
    }

    /** Whether a row of a list without indicators is a project, and neither the next list's title nor its head. */
    private boolean isItem(List<GridCell> own) {
        return tiersFrom == NO_TIERS && own.size() > 1 && !asksForName(own);
    }

    private void indicators(GridRow row) {
        if (tiers.isEmpty()) {
            last().rows().add(row);
            return;
        }
        last().rows().addAll(tiers.get().indicators(row));
        row.cells().stream().filter(c -> !tiers.get().holds(c)).forEach(strays::add);
    }

    private ListedProject last() {
        return projects.get(projects.size() - 1);
    }

    private Optional<GridCell> heading(GridCell cell) {
        GridCell found = null;
        for (GridCell head : header.cells()) {
            if (head.column() <= cell.column() && head.column() < tiersFrom) {
                found = head;
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<FieldLabel> meaning(GridCell cell) {
        return heading(cell).flatMap(h -> h.label().field());
    }

    private boolean isName(GridCell cell) {
        return meaning(cell).equals(Optional.of(FieldLabel.PROJECT_NAME));
    }

    /** Whether the project of a name is the one that is open: lists without merged cells name it in every row. */
    private boolean isLast(GridCell name) {
        return !projects.isEmpty() && said(name).isPresent();
    }

    /** The cell of the open project that says the same under the same heading. */
    private Optional<GridCell> said(GridCell cell) {
        Optional<GridCell> heading = heading(cell);
        for (GridRow row : last().rows()) {
            boolean same = row.cells().size() == 2
                    && heading.equals(Optional.of(row.first()))
                    && row.cells().get(1).text().equals(cell.text());
            if (same) {
                return Optional.of(row.cells().get(1));
            }
        }
        return Optional.empty();
    }

    private void again(List<GridCell> cells) {
        for (GridCell cell : cells) {
            Optional<GridCell> before = projects.isEmpty() ? Optional.empty() : said(cell);
            if (before.isPresent()) {
                last().repeats().add(new ListedProject.Repeat(cell, before.get()));
            } else {
                if (isOwner(cell)) {
                    unit.clear();
                }
                strays.add(cell);
            }
        }
    }

    private boolean isOwner(GridCell cell) {
        return meaning(cell)
                .filter(m -> m == FieldLabel.DEPARTMENT || m == FieldLabel.IMPLEMENTER || m == FieldLabel.SUPERVISOR)
                .isPresent();
    }

    private void open(List<GridCell> cells) {
        for (GridCell cell : cells) {
            if (isOwner(cell)) {
                unit.put(heading(cell).orElseThrow().column(), cell);
            }
        }
        List<GridCell> all = new ArrayList<>(cells);
        unit.values().stream().filter(c -> !all.contains(c)).forEach(all::add);
        List<GridRow> rows = new ArrayList<>();
        int number = cells.get(0).places().get(0).row();
        all.stream().filter(this::isName).forEach(c -> field(rows, number, c));
        unitAbove.ifPresent(u -> rows.add(u.field(number)));
        for (GridRow row : preface) {
            if (projects.isEmpty() || isOfAll(row)) {
                rows.add(row);
            }
        }
        all.stream().filter(c -> !isName(c) && !isGoal(c)).forEach(c -> field(rows, number, c));
        all.stream().filter(this::isGoal).forEach(c -> field(rows, number, c));
        List<GridCell> heads = new ArrayList<>(header.cells());
        heads.removeIf(h -> h.column() < tiersFrom);
        if (tiers.isEmpty() && !heads.isEmpty()) {
            rows.add(new GridRow(header.number(), heads));
        }
        projects.add(new ListedProject(
                rows, new ArrayList<>(), new ArrayList<>(strays), tiers.map(t -> TierColumns.columns())));
        strays.clear();
        for (GridCell cell : unitAbove.map(ListedUnit::others).orElse(List.of())) {
            ListedUnit.same(cell, cells)
                    .ifPresentOrElse(
                            c -> last().repeats().add(new ListedProject.Repeat(cell, c)),
                            () -> last().strays().add(cell));
        }
        unitAbove = unitAbove.map(u -> new ListedUnit(u.name(), List.of()));
    }

    private boolean isGoal(GridCell cell) {
        return meaning(cell).equals(Optional.of(FieldLabel.GOALS));
    }

    private void field(List<GridRow> rows, int number, GridCell cell) {
        Optional<GridCell> head = heading(cell);
        if (head.isEmpty()) {
            strays.add(cell);
        } else {
            rows.add(new GridRow(number, List.of(head.get(), cell)));
        }
    }

    /** Title, year, unit of money and the name of the department stand above all projects. */
    private static boolean isOfAll(GridRow row) {
        return Preface.isTitle(row)
                || Preface.year(row).isPresent()
                || row.cells().stream()
                        .allMatch(c -> InlineFields.of(c.text()).stream()
                                .anyMatch(f ->
                                        f.meaning() == FieldLabel.MONEY_UNIT || f.meaning() == FieldLabel.DEPARTMENT));
    }

    private void repeatHeader(GridRow row) {
        for (GridCell cell : row.cells()) {
            Optional<GridCell> original =
                    header.at(cell.column()).filter(h -> h.text().equals(cell.text()));
            if (original.isPresent() && !projects.isEmpty()) {
                last().repeats().add(new ListedProject.Repeat(cell, original.get()));
            } else {
                strays.add(cell);
            }
        }
    }

    /** Headings below which no project says anything. */
    private List<GridCell> idleHeadings() {
        Set<DocumentPlace> used = new HashSet<>();
        for (ListedProject project : projects) {
            project.rows().forEach(row -> row.cells().forEach(cell -> used.addAll(cell.places())));
            project.repeats().forEach(repeat -> used.addAll(repeat.cell().places()));
        }
        List<GridCell> heads = new ArrayList<>(header.cells());
        tiers.ifPresent(t -> t.tiers().forEach(tier -> heads.add(tier.lowest())));
        List<GridCell> idle = new ArrayList<>();
        for (GridCell head : heads) {
            if (used.addAll(head.places())) {
                idle.add(head);
            }
        }
        return idle;
    }

    /** The projects; 绩效指标 over the tiers says no more than they do. */
    private List<ListedProject> finished(GridRow top) {
        if (!projects.isEmpty()) {
            last().strays().addAll(strays);
            last().strays().addAll(idleHeadings());
            for (GridCell cell : top.cells()) {
                if (!header.cells().contains(cell)) {
                    last().repeats()
                            .add(new ListedProject.Repeat(
                                    cell,
                                    header.at(tiersFrom).orElse(header.cells().get(0))));
                }
            }
        }
        return projects;
    }
}
