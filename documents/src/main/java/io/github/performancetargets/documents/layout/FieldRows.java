package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 表头各行 Reads labels and their values side by side, and the lines above and below a table. */
final class FieldRows {
    private static final int LONGEST_UNKNOWN_LABEL = 16;

    private final TableDraft draft;
    private @Nullable GridCell label;
    private int values;
    private @Nullable GridCell section;
    private int sectionEnds;
    private final Map<String, String> labels = new HashMap<>();

    FieldRows(TableDraft draft) {
        this.draft = draft;
    }

    void read(GridRow row) {
        label = null;
        values = 0;
        List<GridCell> cells = row.cells();
        if (section(row)) {
            return;
        }
        for (int i = headsPairs(cells) ? 1 : 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (draft.ledger.isSettled(cell)) {
                continue;
            }
            List<InlineFields.Field> inline = InlineFields.of(cell.text());
            GridCell before = label;
            boolean waits = before != null && values == 0;
            boolean beside = before != null && before.end() == cell.column();
            boolean answer = waits && beside && isLast(cells, i) && !endsWithColon(cell);
            if (FieldLabel.of(cell.text()).isPresent() && !answer) {
                start(cell);
            } else if (!inline.isEmpty() && !waits) {
                inline.forEach(field -> value(field.label(), Optional.of(field.meaning()), field.value(), cell));
                label = null;
            } else if (values == 1
                    && looksLikeLabel(cell)
                    && !isLast(cells, i)
                    && FieldLabel.of(cells.get(i + 1).text()).isEmpty()) {
                start(cell);
            } else if (label != null) {
                value(label.text(), FieldLabel.of(label.text()), cell.text(), cell);
                values++;
            } else if (looksLikeLabel(cell)
                    && !isLast(cells, i)
                    && FieldLabel.of(cells.get(i + 1).text()).isEmpty()) {
                label = cell;
                values = 0;
            } else {
                lose(cell);
            }
        }
        if (label != null) {
            blank(label);
        }
    }

    /** A label over several rows that are no pairs of labels and values: its cells stand under it one by one. */
    private boolean section(GridRow row) {
        GridCell first = row.first();
        boolean begins = first.rowSpan() > 1
                && first.column() == 0
                && FieldLabel.of(first.text()).isPresent();
        if (begins) {
            section = first;
            sectionEnds = row.number() + first.rowSpan();
        }
        GridCell head = section;
        List<GridCell> rest = begins ? row.cells().subList(1, row.cells().size()) : row.cells();
        if (head == null
                || row.number() >= sectionEnds
                || rest.isEmpty()
                || rest.get(0).column() < head.end()
                || rest.stream().anyMatch(c -> FieldLabel.of(c.text()).isPresent() || endsWithColon(c))) {
            return false;
        }
        if (rest.size() == 2 && looksLikeLabel(rest.get(0))) {
            draft.ledger.label(head, "/fields");
            label = rest.get(0);
            value(rest.get(0).text(), Optional.empty(), rest.get(1).text(), rest.get(1));
            return true;
        }
        for (GridCell cell : rest) {
            if (Words.isFiller(cell.text())) {
                lose(cell);
            } else {
                draft.field(head.text(), cell.text(), head, cell);
            }
        }
        return true;
    }

    /** A row of an odd number of cells: a heading, and then pairs under labels that nobody listed. */
    private boolean headsPairs(List<GridCell> cells) {
        boolean odd = cells.size() >= 5 && cells.size() % 2 == 1;
        for (int i = 1; i < cells.size() && odd; i++) {
            boolean known = FieldLabel.of(cells.get(i).text()).isPresent();
            odd = i % 2 == 1 ? looksLikeLabel(cells.get(i)) : !known;
        }
        if (odd) {
            draft.ledger.label(cells.get(0), "/fields");
        }
        return odd;
    }

    private static boolean isLast(List<GridCell> cells, int index) {
        return index == cells.size() - 1;
    }

    private static boolean endsWithColon(GridCell cell) {
        return cell.text().endsWith(":") || cell.text().endsWith("：");
    }

    private void start(GridCell cell) {
        if (label != null) {
            blank(label);
        }
        label = cell;
        values = 0;
    }

    /** A label without a value: the form has the field and nothing stands in it. */
    private void blank(GridCell cell) {
        if (values == 0) {
            value(cell.text(), FieldLabel.of(cell.text()), "", cell);
        }
    }

    private static boolean looksLikeLabel(GridCell cell) {
        String text = cell.text();
        return text.length() <= LONGEST_UNKNOWN_LABEL
                && Words.key(text).chars().noneMatch(c -> Words.isDigit((char) c) || ",。;%".indexOf(c) >= 0);
    }

    private void value(String name, Optional<FieldLabel> meaning, String text, GridCell cell) {
        GridCell named = label;
        String path = meaning.map(m -> pathOf(m, name)).orElse("");
        if (meaning.equals(Optional.of(FieldLabel.YEAR))) {
            year(name, text, cell);
        } else if (meaning.equals(Optional.of(FieldLabel.MONEY_UNIT))) {
            moneyUnit(name, text, cell);
        } else if (path.isEmpty()) {
            field(name, text, cell);
        } else if (text.isEmpty()) {
            draft.has(path);
            draft.ledger.label(cell, path);
        } else if (values > 0) {
            second(path, text, cell);
        } else if (isOther(path, name, text)) {
            // 省级主管部门 beside 中央主管部门: two labels, of which the model has room for one
            field(name, text, cell);
        } else {
            labels.putIfAbsent(path, Words.key(name));
            organizationOrText(path, name, text, cell);
        }
        if (named != null && !draft.ledger.isSettled(named)) {
            draft.ledger.label(named, path.isEmpty() ? "/fields" : path);
        }
    }

    /** Whether another label has said something else of this element before. */
    private boolean isOther(String path, String name, String text) {
        return draft.get(path).filter(known -> !known.equals(text)).isPresent()
                && !Words.key(name).equals(labels.getOrDefault(path, Words.key(name)));
    }

    private String pathOf(FieldLabel meaning, String name) {
        boolean ofProject = meaning == FieldLabel.DEPARTMENT
                && Words.key(name).startsWith("单位")
                && draft.get(TableDraft.PROJECT_NAME).isPresent();
        // 单位名称 in the form of a project is who carries it out
        return pathOf(ofProject ? FieldLabel.IMPLEMENTER : meaning);
    }

    private static String pathOf(FieldLabel meaning) {
        return switch (meaning) {
            case PROJECT_NAME -> TableDraft.PROJECT_NAME;
            case PROJECT_CODE -> TableDraft.PROJECT_CODE;
            case SUPERVISOR -> TableDraft.SUPERVISOR + "/name";
            case SUPERVISOR_CODE -> TableDraft.SUPERVISOR + "/code";
            case IMPLEMENTER -> TableDraft.IMPLEMENTER + "/name";
            case NATURE -> TableDraft.NATURE;
            case TERM -> TableDraft.TERM;
            case DEPARTMENT -> TableDraft.DEPARTMENT + "/name";
            default -> "";
        };
    }

    private void field(String name, String text, GridCell cell) {
        String words =
                Words.stripped(name.endsWith(":") || name.endsWith("：") ? name.substring(0, name.length() - 1) : name);
        GridCell named = label;
        if (named != null && !named.equals(cell)) {
            draft.field(words, text, named, cell);
        } else {
            draft.field(words, text, cell);
        }
    }

    private void organizationOrText(String path, String name, String text, GridCell cell) {
        if (!path.endsWith("/name") || path.equals(TableDraft.PROJECT_NAME)) {
            draft.set(path, text, cell);
            return;
        }
        String base = path.substring(0, path.length() - "/name".length());
        OrganizationText parts = OrganizationText.read(text, name.contains("代码") || name.contains("编码"));
        draft.set(path, parts.name(), cell);
        parts.code().ifPresent(code -> draft.set(base + "/code", code, cell));
    }

    /** A second value of one label: the code beside the name of an organization. */
    private void second(String path, String text, GridCell cell) {
        String base = path.endsWith("/name") ? path.substring(0, path.length() - "/name".length()) : "";
        boolean code = values == 1
                && !base.isEmpty()
                && !path.equals(TableDraft.PROJECT_NAME)
                && OrganizationText.isCode(text);
        if (code) {
            draft.set(base + "/code", text, cell);
        } else {
            lose(cell);
        }
    }

    private void year(String name, String text, GridCell cell) {
        OptionalInt year = Words.year(text + "年");
        if (year.isPresent()
                && Words.key(text).replace("年", "").replace("度", "").length() == 4) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), cell);
        } else {
            field(name, text, cell);
        }
    }

    private void moneyUnit(String name, String text, GridCell cell) {
        Optional<String> unit =
                MoneyText.unitIn(text).filter(u -> Words.key(text).endsWith(u) && text.length() <= 8);
        if (unit.isPresent() && draft.funding.declare(unit.get())) {
            draft.ledger.label(cell, "/funding/unit");
        } else {
            field(name, text, cell);
        }
    }

    private void lose(GridCell cell) {
        boolean blank = Words.isFiller(cell.text());
        draft.ledger.lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
    }
}
