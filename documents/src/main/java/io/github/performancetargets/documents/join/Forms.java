package io.github.performancetargets.documents.join;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.TurnedHead;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.region.Candidate;
import io.github.performancetargets.documents.region.LabelledRow;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.region.RowLabel;
import io.github.performancetargets.documents.region.RowPath;
import io.github.performancetargets.documents.region.Weights;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 分表 Which rows make one form. A new form begins where a title or a project name follows indicators; head and indicators in two
 * tables are one form where the second has what the first lacks and nothing but headings of the same form stands between.
 */
public final class Forms {
    private static final int MOST_STRANGE = 2;
    private static final int MOST_AGAIN = 8;

    private final List<Form> forms = new ArrayList<>();
    private final List<Form.Row> rows = new ArrayList<>();
    private final Set<RowLabel> labels = EnumSet.noneOf(RowLabel.class);
    private final Set<String> names = new HashSet<>();
    /** The words of its rows of fields. */
    private final Set<List<String>> fields = new HashSet<>();

    private boolean said;
    private boolean titled;
    private boolean targets;
    private boolean parted;
    /** The header of the last form. */
    private Optional<Candidate> headed = Optional.empty();

    /** A row says the words of that header again. */
    private boolean alike;

    /** The last form has indicators and names no project. */
    private boolean headless;
    /** How many rows say what forms of targets do not ask for. */
    private int strange;

    private Forms() {}

    /** The forms of a document, and between them the rows that belong to none. */
    public static List<Form> of(List<Sheet> sheets, Weights weights) {
        Forms found = new Forms();
        Optional<Candidate> header = Optional.empty();
        List<Sheet> parts = new ArrayList<>();
        for (Sheet read : sheets) {
            Set<Integer> codes = CodeRows.of(read);
            if (!codes.isEmpty()) {
                found.forms.add(CodeRows.outside(read, codes));
            }
            parts.addAll(SideBySide.of(codes.isEmpty() ? read : read.without(codes)));
        }
        for (Sheet read : parts) {
            Sheet sheet = TurnedHead.of(read);
            List<LabelledRow> path = RowPath.of(sheet, header, weights);
            if (found.saidAgain(sheet, path) == 0 && (found.parted || !found.goesOn(sheet, path))) {
                found.close();
            }
            for (int i = 0; i < path.size(); i++) {
                int again = found.saidAgain(sheet, path.subList(i, path.size()));
                for (LabelledRow row : path.subList(i, i + again)) {
                    found.rows.add(new Form.Row(sheet, row));
                }
                i += again;
                found.row(sheet, path.get(i));
            }
            header = path.stream().flatMap(r -> r.header().stream()).reduce((first, last) -> last);
        }
        found.close();
        return found.forms;
    }

    /** Whether a sheet goes on with the form of the one before. */
    private boolean goesOn(Sheet sheet, List<LabelledRow> path) {
        boolean foreign = path.stream().noneMatch(r -> r.label().isOfForm());
        boolean indicators = path.stream().anyMatch(r -> r.label() == RowLabel.INDICATOR);
        boolean own = path.stream().anyMatch(r -> names(sheet.row(r.row())).isPresent());
        boolean titled = path.stream().anyMatch(r -> r.label() == RowLabel.TITLE);
        if (rows.isEmpty() || foreign || own || (headless && isHeadBelow())) {
            return false;
        }
        if (hasIndicators()) {
            boolean first =
                    path.get(0).label() == RowLabel.INDICATOR || path.get(0).label() == RowLabel.HEADER;
            boolean repeated = path.get(0).label() != RowLabel.HEADER
                    || repeats(sheet.row(path.get(0).row()));
            return sheet.flow() == Sheet.Flow.RUNNING && !titled && (!first || repeated);
        }
        return indicators || (sheet.flow() == Sheet.Flow.RUNNING && !titled);
    }

    /**
     * How many rows the next page of the form begins with that it has said word by word: fields, above its header again. Money, goals or a
     * title above would be those of another form of the same project.
     */
    private int saidAgain(Sheet sheet, List<LabelledRow> rest) {
        int header = 0;
        while (header < Math.min(MOST_AGAIN, rest.size() - 1)
                && rest.get(header).label() == RowLabel.FIELD
                && fields.contains(words(sheet.row(rest.get(header).row())))) {
            header++;
        }
        boolean page = header < rest.size()
                && rest.get(header).label() == RowLabel.HEADER
                && repeats(sheet.row(rest.get(header).row()));
        return page ? header : 0;
    }

    private static List<String> words(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    /** Whether cells say the words of the last header again. */
    private boolean repeats(List<Cell> cells) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Optional<Candidate> header = rows.get(i).row().header();
            if (header.isPresent()) {
                return header.get().isRepeatedBy(cells);
            }
        }
        return false;
    }

    private boolean hasIndicators() {
        return labels.contains(RowLabel.INDICATOR) || labels.contains(RowLabel.HEADER);
    }

    private void row(Sheet sheet, LabelledRow row) {
        List<Cell> cells = sheet.row(row.row());
        Optional<String> name = row.label() == RowLabel.FIELD ? names(cells) : Optional.empty();
        boolean again = name.filter(names::contains).isPresent();
        boolean head = row.label() == RowLabel.TITLE || row.label() == RowLabel.TEXT;
        boolean above = row.label() == RowLabel.TITLE && hasIndicators();
        boolean money = row.label() == RowLabel.TITLE && declaresMoney(cells) && hasIndicators();
        boolean lines = row.label() == RowLabel.TITLE
                && rows.stream()
                        .allMatch(r ->
                                isHeading(r.sheet().row(r.row().row()), r.row().label()));
        if (lines) {
            said = false;
        }
        // the title of the next form, below the head of one that began with its indicators
        boolean next = row.label() == RowLabel.TITLE && !rows.isEmpty() && headless && isHeadBelow();
        boolean begins = lines || above || money || next || (name.isPresent() && hasIndicators()) || again;
        if (begins && !HeadedSections.goesOn(rows, cells)) {
            close();
        }
        if (row.label() == RowLabel.FOREIGN && !rows.isEmpty() && isPreface(sheet)) {
            // another table between the title of a form and the form: the title waits
            forms.add(new Form(List.of(new Form.Row(sheet, row)), false));
            parted = true;
            return;
        }
        if (row.label() == RowLabel.FOREIGN) {
            // 项目名称 | 某工程 and no more, between a form and another table, opens no further form
            boolean bare = rows.size() == 1 && !titled && !forms.isEmpty();
            said &= !bare || rows.get(0).sheet() != sheet;
            close();
        }
        parted = false;
        rows.add(new Form.Row(sheet, row));
        labels.add(row.label());
        if (row.label() == RowLabel.FIELD) {
            fields.add(words(cells));
        }
        name.ifPresent(names::add);
        said |= !head && row.label() != RowLabel.FOREIGN && isSaid(cells, row.label());
        titled |= row.label() == RowLabel.TITLE && cells.stream().anyMatch(Preface::isTitle);
        targets |= saysTargets(cells, row);
        alike |= headed.filter(h -> h.isRepeatedBy(cells)).isPresent();
        boolean other = row.label() == RowLabel.INDICATOR || (row.label() == RowLabel.FIELD && isStrange(cells));
        strange += other ? 1 : 0;
        if (row.label() == RowLabel.FOREIGN) {
            close();
        }
    }

    /** Whether nothing but the title of a form and lines beside it stands above, on the same sheet. */
    private boolean isPreface(Sheet sheet) {
        return titled
                && rows.stream()
                        .allMatch(r -> r.sheet() == sheet
                                && r.row().label() != RowLabel.FOREIGN
                                && r.sheet().row(r.row().row()).size() == 1);
    }

    /** A line of words over a title is a heading of the document, and no part of the form, unless it says of which year. */
    private static boolean isHeading(List<Cell> cells, RowLabel label) {
        return label != RowLabel.TITLE
                && isLine(cells)
                && LabelWords.year(cells.get(0).text()).isEmpty();
    }

    /** Whether a row is one line of words, without a label and its value in it. */
    public static boolean isLine(List<Cell> cells) {
        return cells.size() == 1 && InlineFields.of(cells.get(0).text()).isEmpty();
    }

    /** The label of a project or a department that opens a form. */
    private static Optional<String> names(List<Cell> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Label label = cells.get(0).label();
        boolean opens = label.is(FieldLabel.PROJECT_NAME) || label.is(FieldLabel.DEPARTMENT);
        return opens ? Optional.of(label.key()) : Optional.empty();
    }

    /** Whether a row says anything of targets: labels of what stands below a form, or a year, do not. */
    private static boolean isSaid(List<Cell> cells, RowLabel label) {
        if (label != RowLabel.FIELD) {
            return true;
        }
        return cells.stream()
                .map(Cell::label)
                .anyMatch(l -> l.field()
                        .filter(f -> f != FieldLabel.FOOTER && f != FieldLabel.YEAR && f != FieldLabel.MONEY_UNIT)
                        .isPresent());
    }

    /**
     * Whether a row says what is to be reached: a goal, a task, or an indicator with a tier. A name and a value below 指标名称 | 指标值 may
     * be those of a machine, and a project with its site and its builder may be one that nobody set targets for.
     */
    private static boolean saysTargets(List<Cell> cells, LabelledRow row) {
        boolean head = row.label() == RowLabel.FIELD || row.label() == RowLabel.FUNDS;
        return switch (row.label()) {
            case GOAL, TASK -> true;
            case HEADER -> hasTiers(row) || saysTier(cells);
            case INDICATOR -> (hasTiers(row) && isNamed(cells, row)) || saysTier(cells);
            default ->
                head
                        && cells.stream()
                                .anyMatch(c -> c.label().is(FieldLabel.GOALS)
                                        || c.label().is(FieldLabel.TASKS)
                                        || c.label().goal().isPresent());
        };
    }

    private static boolean hasTiers(LabelledRow row) {
        return !row.header().orElseThrow().columns().hasNoTiers();
    }

    private static boolean saysTier(List<Cell> cells) {
        return cells.stream().anyMatch(c -> c.label().isCategory() || c.label().isDimension());
    }

    private static boolean isNamed(List<Cell> cells, LabelledRow row) {
        Columns columns = row.header().orElseThrow().columns();
        return cells.stream()
                .anyMatch(c -> columns.at(c.column())
                        .filter(column -> column.role() == ColumnRole.NAME)
                        .isPresent());
    }

    /** 建设地点 | 某街道: a label and its words, of which no form is known to ask. */
    private static boolean isStrange(List<Cell> cells) {
        Label first = cells.get(0).label();
        return cells.size() > 1
                && first.field().isEmpty()
                && first.funding().isEmpty()
                && first.goal().isEmpty()
                && first.execution().isEmpty();
    }

    /** 单位:万元 stands above a table, never below its indicators. */
    private static boolean declaresMoney(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> InlineFields.of(cell.text()).stream())
                .anyMatch(field -> field.meaning() == FieldLabel.MONEY_UNIT);
    }

    /** Whether the rows are the head of the form right above them, which begins with its indicators: a name, and nothing that it has itself. */
    private boolean isHeadBelow() {
        Form last = forms.get(forms.size() - 1);
        List<Form.Row> above = last.rows();
        return last.isTable()
                && !names.isEmpty()
                && !hasIndicators()
                && !labels.contains(RowLabel.TITLE)
                && above.get(above.size() - 1).sheet() == rows.get(0).sheet();
    }

    private void close() {
        if (!rows.isEmpty()) {
            boolean head = said && headless && isHeadBelow();
            boolean table = head || (said && (titled || targets || alike || strange < MOST_STRANGE));
            if (head) {
                List<Form.Row> whole =
                        new ArrayList<>(forms.remove(forms.size() - 1).rows());
                whole.addAll(rows);
                rows.clear();
                rows.addAll(whole);
            }
            headless = table && labels.contains(RowLabel.INDICATOR) && names.isEmpty();
            headed = table
                    ? rows.stream().flatMap(r -> r.row().header().stream()).findFirst()
                    : Optional.empty();
            HeadedSections.of(rows).forEach(part -> forms.add(new Form(part, table)));
        }
        rows.clear();
        labels.clear();
        names.clear();
        fields.clear();
        said = false;
        titled = false;
        targets = false;
        strange = 0;
        alike = false;
        parted = false;
    }
}
