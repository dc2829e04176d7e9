package io.github.performancetargets.documents.bind.list;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.trace.DocumentPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 项目清单 The projects that a table lists one below the other, each as if it had a form of its own: the columns before the tiers
 * are its fields.
 */
public final class ProjectList {
    private static final int WIDTH_OF_NOTE = 3;

    private final ListHead head;
    private final List<Form.Row> preface;
    private final List<Listed> projects = new ArrayList<>();
    private final List<Cell> strays = new ArrayList<>();
    private final Map<Integer, Cell> unit = new TreeMap<>();
    private Optional<Unit> unitAbove = Optional.empty();

    private ProjectList(ListHead head, List<Form.Row> preface) {
        this.head = head;
        this.preface = preface;
    }

    /** 505006 | 某学校 | 30.00: a row that names the unit of the projects below it. */
    private record Unit(Cell name, List<Cell> others) {}

    /** 同文 A cell that says again what another says. */
    public record Repeat(Cell cell, Cell original) {}

    /** 一项 A label and what stands below it. */
    public record Field(Cell head, Cell cell) {}

    /**
     * 一个项目 A project of the list.
     *
     * @param fields in the order in which they are read: the name first, goals last
     * @param unit that stands in a row above
     * @param preface rows above the list that hold for it
     * @param indicators its rows
     * @param repeats cells of the list that say again what stands in it
     * @param strays cells that belong to no project
     */
    public record Listed(
            List<Field> fields,
            Optional<Cell> unit,
            List<Form.Row> preface,
            List<List<Cell>> indicators,
            List<Form.Row> notes,
            List<Repeat> repeats,
            List<Cell> strays) {}

    /** The projects of a list. */
    public static List<Listed> of(Form form, ListHead head) {
        ProjectList list = new ProjectList(head, form.rows().subList(0, head.first()));
        List<Form.Row> rows =
                form.rows().subList(head.first() + head.count(), form.rows().size());
        for (int i = 0; i < rows.size(); i++) {
            list.row(rows.get(i), i + 1 < rows.size() ? cells(rows.get(i + 1)) : List.of());
        }
        return list.finished();
    }

    private static List<Cell> cells(Form.Row row) {
        return row.sheet().row(row.row().row());
    }

    private static boolean asksForName(List<Cell> cells) {
        return cells.stream().anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
    }

    private void row(Form.Row formRow, List<Cell> below) {
        List<Cell> row = cells(formRow);
        boolean again = asksForName(row)
                && row.stream()
                        .allMatch(c ->
                                head.cells().stream().anyMatch(h -> h.text().equals(c.text())));
        if (again) {
            repeatHeader(row);
            return;
        }
        List<Cell> own = row.stream().filter(c -> c.column() < head.tiersFrom()).toList();
        List<Cell> indicator =
                row.stream().filter(c -> c.column() >= head.tiersFrom()).toList();
        boolean note = indicator.isEmpty() && row.size() == 1 && row.get(0).columnSpan() >= WIDTH_OF_NOTE;
        if (note && !projects.isEmpty()) {
            last().notes().add(formRow);
            return;
        }
        Optional<Cell> name = own.stream().filter(this::isName).findFirst();
        if (CellShape.isColumnNumbers(row)) {
            strays.addAll(row);
            return;
        }
        // the tiers of a project may begin in the row below it, as an outline has them
        boolean over =
                indicator.isEmpty() && !below.isEmpty() && below.stream().allMatch(c -> c.column() >= head.tiersFrom());
        Optional<Unit> named = indicator.isEmpty() && !over ? name.flatMap(n -> unit(own, n, below)) : Optional.empty();
        if (named.isPresent()) {
            unitAbove = named;
        } else if (name.isPresent() && (over || isItem(own) || (!indicator.isEmpty() && !isLast(name.get())))) {
            open(own);
        } else {
            again(own);
        }
        if (!indicator.isEmpty() && projects.isEmpty()) {
            strays.addAll(indicator);
        } else if (!indicator.isEmpty()) {
            indicators(indicator);
        }
    }

    /** The unit that a row without indicators names, if the column of the projects says that it names units too. */
    private Optional<Unit> unit(List<Cell> row, Cell name, List<Cell> below) {
        List<Cell> others = new ArrayList<>(row);
        others.remove(name);
        boolean overProject = others.isEmpty() && below.stream().anyMatch(this::isName);
        return head.headOf(name)
                .map(h -> h.label().key())
                .filter(key -> key.equals("单位名称") || (overProject && key.startsWith("单位")))
                .map(key -> new Unit(name, others));
    }

    /** Whether a row of a list without indicators is a project, and neither the next list's title nor its head. */
    private boolean isItem(List<Cell> own) {
        return head.hasNoTiers() && own.size() > 1 && !asksForName(own);
    }

    private void indicators(List<Cell> row) {
        if (head.tiers().isEmpty()) {
            last().indicators().add(row);
            return;
        }
        last().indicators().addAll(head.acrossRows(row));
        row.stream()
                .filter(c -> head.tiers().stream().noneMatch(t -> t.covers(c.column())))
                .forEach(strays::add);
    }

    private Listed last() {
        return projects.get(projects.size() - 1);
    }

    private Optional<FieldLabel> meaning(Cell cell) {
        return head.headOf(cell).flatMap(h -> h.label().field());
    }

    private boolean isName(Cell cell) {
        return meaning(cell).equals(Optional.of(FieldLabel.PROJECT_NAME));
    }

    /** Whether the project of a name is the one that is open: lists without merged cells name it in every row. */
    private boolean isLast(Cell name) {
        return !projects.isEmpty() && said(name).isPresent();
    }

    /** The cell of the open project that says the same under the same heading. */
    private Optional<Cell> said(Cell cell) {
        Optional<Cell> heading = head.headOf(cell);
        return last().fields().stream()
                .filter(f -> heading.filter(h -> h == f.head()).isPresent()
                        && f.cell().text().equals(cell.text()))
                .map(Field::cell)
                .findFirst();
    }

    private void again(List<Cell> cells) {
        for (Cell cell : cells) {
            Optional<Cell> before = projects.isEmpty() ? Optional.empty() : said(cell);
            if (before.isPresent()) {
                last().repeats().add(new Repeat(cell, before.get()));
            } else {
                if (isOwner(cell)) {
                    unit.clear();
                }
                strays.add(cell);
            }
        }
    }

    private boolean isOwner(Cell cell) {
        return meaning(cell)
                .filter(m -> m == FieldLabel.DEPARTMENT || m == FieldLabel.IMPLEMENTER || m == FieldLabel.SUPERVISOR)
                .isPresent();
    }

    private void open(List<Cell> cells) {
        for (Cell cell : cells) {
            if (isOwner(cell)) {
                unit.put(head.headOf(cell).orElseThrow().column(), cell);
            }
        }
        List<Cell> all = new ArrayList<>(cells);
        unit.values().stream().filter(c -> !all.contains(c)).forEach(all::add);
        List<Field> fields = new ArrayList<>();
        all.stream().filter(this::isName).forEach(c -> field(fields, c));
        all.stream().filter(c -> !isName(c) && !isGoal(c)).forEach(c -> field(fields, c));
        all.stream().filter(this::isGoal).forEach(c -> field(fields, c));
        List<Form.Row> above = projects.isEmpty()
                ? preface
                : preface.stream()
                        .filter(r -> Preface.isOfAll(r.sheet().row(r.row().row())))
                        .toList();
        projects.add(new Listed(
                fields,
                unitAbove.map(Unit::name),
                above,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(strays)));
        strays.clear();
        for (Cell cell : unitAbove.map(Unit::others).orElse(List.of())) {
            Optional<Cell> same = cells.stream()
                    .filter(c -> c.column() == cell.column() && c.text().equals(cell.text()))
                    .findFirst();
            same.ifPresentOrElse(
                    c -> last().repeats().add(new Repeat(cell, c)),
                    () -> last().strays().add(cell));
        }
        unitAbove = unitAbove.map(u -> new Unit(u.name(), List.of()));
    }

    private boolean isGoal(Cell cell) {
        return meaning(cell).equals(Optional.of(FieldLabel.GOALS));
    }

    private void field(List<Field> fields, Cell cell) {
        Optional<Cell> heading = head.headOf(cell);
        heading.ifPresentOrElse(h -> fields.add(new Field(h, cell)), () -> strays.add(cell));
    }

    private void repeatHeader(List<Cell> row) {
        for (Cell cell : row) {
            Optional<Cell> original = head.cells().stream()
                    .filter(h -> h.column() == cell.column() && h.text().equals(cell.text()))
                    .findFirst();
            if (original.isPresent() && !projects.isEmpty()) {
                last().repeats().add(new Repeat(cell, original.get()));
            } else {
                strays.add(cell);
            }
        }
    }

    /** Headings below which no project says anything have no place; those over the indicators are theirs. */
    private List<Listed> finished() {
        if (projects.isEmpty()) {
            return projects;
        }
        last().strays().addAll(strays);
        Set<DocumentPlace> used = new HashSet<>();
        for (Listed project : projects) {
            project.fields().forEach(f -> used.addAll(f.head().places()));
            project.indicators().forEach(row -> row.forEach(c -> used.addAll(c.places())));
        }
        for (Cell cell : head.cells()) {
            boolean before =
                    cell.column() < head.tiersFrom() && head.heads().stream().anyMatch(h -> h == cell);
            if (before && used.addAll(cell.places())) {
                last().strays().add(cell);
            }
        }
        return projects;
    }
}
