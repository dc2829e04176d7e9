package io.github.performancetargets.documents.bind.list;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.Candidate;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 缩进清单 Projects one below the other in one column, each over its tiers and these over its indicators: a unit, its project with the
 * money, 产出指标, 数量指标, the name of an indicator beside its value. Indents tell what stands below what where the document has them.
 */
public final class OutlineList {
    private static final String NAME = "项目名称";

    private final List<Form.Row> rows;
    private final List<Cell> heads;
    private final Columns columns;
    private final List<ProjectList.Listed> projects = new ArrayList<>();
    private final List<Cell> strays = new ArrayList<>();
    private final List<Form.Row> preface;
    private Optional<Cell> unit = Optional.empty();

    private OutlineList(Form form, int header, Columns columns) {
        this.preface = form.rows().subList(0, header);
        this.heads = cells(form.rows().get(header));
        this.rows = form.rows().subList(header + 1, form.rows().size());
        this.columns = columns;
    }

    /** The list that a form is; empty where no row names a project over the tiers. */
    public static Optional<OutlineList> of(Form form) {
        for (int i = 0; i < form.rows().size(); i++) {
            Form.Row row = form.rows().get(i);
            Optional<Candidate> header = row.row().header();
            if (row.row().label() == RowLabel.HEADER && header.isPresent()) {
                Columns columns = header.get().columns();
                boolean outline = columns.hasNoTiers()
                        && columns.has(ColumnRole.VALUE)
                        && columns.columns().get(0).role() == ColumnRole.NAME
                        && header.get().rows().last() == row.row().row();
                OutlineList list = new OutlineList(form, i, columns);
                return outline && list.begins() ? Optional.of(list.read()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The projects, from top to bottom. */
    public List<ProjectList.Listed> projects() {
        return projects;
    }

    /** The columns of all indicators. */
    public Columns columns() {
        return columns;
    }

    /** The cells of the header. */
    public List<Cell> heads() {
        return heads;
    }

    private static List<Cell> cells(Form.Row row) {
        return row.sheet().row(row.row().row());
    }

    /** Whether a project stands right below the header: one that is named above the table needs no list. */
    private boolean begins() {
        int row = 0;
        while (row < rows.size() && isOpen(row)) {
            row++;
        }
        return row > 0 && row < rows.size() && isCategory(row);
    }

    private OutlineList read() {
        for (int row = 0; row < rows.size(); row++) {
            if (isProject(row)) {
                open(cells(rows.get(row)));
            } else if (isOpen(row) && row + 1 < rows.size() && isProject(row + 1)) {
                unit.ifPresent(strays::add);
                unit = Optional.of(cells(rows.get(row)).get(0));
                strays.addAll(cells(rows.get(row)).stream().skip(1).toList());
            } else if (projects.isEmpty()) {
                strays.addAll(cells(rows.get(row)));
            } else if (rows.get(row).row().label() != RowLabel.INDICATOR) {
                projects.get(projects.size() - 1).notes().add(rows.get(row));
            } else {
                projects.get(projects.size() - 1).indicators().add(cells(rows.get(row)));
            }
        }
        return this;
    }

    private void open(List<Cell> cells) {
        List<ProjectList.Field> fields = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<Cell> head =
                    heads.stream().filter(h -> h.column() <= cell.column()).reduce((first, last) -> last);
            Optional<Cell> named = fields.isEmpty() ? head.map(OutlineList::ofProject) : head;
            named.ifPresentOrElse(h -> fields.add(new ProjectList.Field(h, cell)), () -> strays.add(cell));
        }
        projects.add(new ProjectList.Listed(
                fields,
                unit,
                preface,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(strays)));
        strays.clear();
        unit = Optional.empty();
    }

    private static Cell ofProject(Cell head) {
        return head.label().is(FieldLabel.PROJECT_NAME) ? head : head.saying(NAME);
    }

    private boolean isProject(int row) {
        if (!isOpen(row) || row + 1 >= rows.size() || !isCategory(row + 1)) {
            return false;
        }
        int own = cells(rows.get(row)).get(0).indent();
        int below = cells(rows.get(row + 1)).get(0).indent();
        return projects.isEmpty()
                || own < below
                || (own == below && cells(rows.get(row)).size() > 1);
    }

    /** Whether a row begins in the column of the names and says neither a tier nor a value. */
    private boolean isOpen(int row) {
        List<Cell> cells = cells(rows.get(row));
        Column first = columns.columns().get(0);
        return first.covers(cells.get(0).column())
                && !isTier(cells.get(0).label())
                && cells.stream()
                        .noneMatch(c -> columns.at(c.column())
                                .filter(o -> o.role() == ColumnRole.VALUE)
                                .isPresent());
    }

    private boolean isCategory(int row) {
        List<Cell> cells = cells(rows.get(row));
        return cells.size() == 1
                && isTier(cells.get(0).label())
                && cells.get(0).label().isCategory();
    }

    private static boolean isTier(Label label) {
        return label.looksLikeTier() && (label.isCategory() || label.isDimension());
    }
}
