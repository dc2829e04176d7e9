package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 表头各行 Reads labels and their values side by side, and the lines above and below a table. */
final class FieldRows {
    private static final int LONGEST_UNKNOWN_LABEL = 16;
    /** Headings of columns that say nothing by themselves. */
    private static final Set<String> HEADS = Set.of("内容", "说明", "备注", "项目", "填报内容", "名称", "序号");

    private static final Set<String> NOTES = Set.of("注", "说明", "备注", "附注", "填表说明", "填报说明");

    private final TableDraft draft;
    private final FieldValues fields;
    private @Nullable GridCell label;
    private int values;
    private boolean inNote;
    private @Nullable GridCell section;
    private int sectionEnds;

    FieldRows(TableDraft draft) {
        this.draft = draft;
        this.fields = new FieldValues(draft);
    }

    /** The table is the form of a project. */
    void ofProject() {
        fields.ofProject();
    }

    /** Looks through the rows of the whole table for what decides about single ones. */
    void lookThrough(List<GridRow> rows) {
        fields.lookThrough(rows);
    }

    void read(GridRow row) {
        label = null;
        values = 0;
        List<GridCell> cells = row.cells();
        if (inNote && cells.size() == 1 && goesOn(cells.get(0))) {
            draft.field("注", cells.get(0).text(), cells.get(0));
            return;
        }
        inNote = false;
        if (cells.size() > 1
                && cells.stream().allMatch(c -> HEADS.contains(c.label().key()))) {
            cells.forEach(cell -> draft.ledger.label(cell, "/fields"));
            return;
        }
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
            boolean certain = before != null && before.label().isCertain();
            boolean answer = waits
                    && beside
                    && isLast(cells, i)
                    && !endsWithColon(cell)
                    && !(certain && cell.label().isCertain());
            boolean named = cell.label().field().isPresent() && (cell.label().isCertain() || !waits || !beside);
            boolean asks = waits && !beside && endsWithColon(cell) && looksLikeLabel(cell);
            if ((named && !answer) || asks) {
                start(cell);
            } else if (!inline.isEmpty() && (!waits || isSigned(before))) {
                if (before != null && waits) {
                    blank(before);
                }
                inline.forEach(field -> fields.inline(field, cell));
                inNote = cells.size() == 1
                        && NOTES.contains(LabelWords.key(inline.get(0).label()));
                label = null;
            } else if (values == 1
                    && looksLikeLabel(cell)
                    && !isLast(cells, i)
                    && cells.get(i + 1).label().field().isEmpty()) {
                start(cell);
            } else if (before != null && values == 0) {
                fields.put(before, before.label().field(), cell);
                values++;
            } else if (before != null) {
                fields.further(before, values++, cell);
            } else if ((looksLikeLabel(cell) || (cells.size() == 2 && isExplained(cell)))
                    && !isLast(cells, i)
                    && cells.get(i + 1).label().field().isEmpty()) {
                label = cell;
                values = 0;
            } else {
                alone(cell);
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
                && first.label().field().isPresent();
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
                || rest.stream().anyMatch(c -> c.label().field().isPresent() || endsWithColon(c))) {
            return false;
        }
        if (rest.size() == 2 && looksLikeLabel(rest.get(0))) {
            draft.ledger.label(head, "/fields");
            fields.put(rest.get(0), Optional.empty(), rest.get(1));
            return true;
        }
        for (GridCell cell : rest) {
            if (LabelWords.isFiller(cell.text())) {
                lose(cell);
            } else {
                draft.field(head.text(), cell.text(), head, cell);
            }
        }
        return true;
    }

    /** A row of an odd number of cells: a heading, and then pairs under labels that nobody listed. */
    private boolean headsPairs(List<GridCell> cells) {
        boolean over = cells.size() == 3
                && cells.get(0).rowSpan() > 1
                && cells.get(0).column() == 0
                && cells.get(0).label().field().isEmpty()
                && looksLikeLabel(cells.get(0));
        boolean odd = (cells.size() >= 5 || over) && cells.size() % 2 == 1;
        for (int i = 1; i < cells.size() && odd; i++) {
            boolean known = cells.get(i).label().field().isPresent();
            odd = i % 2 == 1 ? looksLikeLabel(cells.get(i)) : !known;
        }
        if (odd) {
            draft.ledger.label(cells.get(0), "/fields");
        }
        return odd;
    }

    /** 单位负责人（签字）： waits for a signature, and 填报日期：… beside it is none. */
    private static boolean isSigned(@Nullable GridCell waiting) {
        return waiting != null && waiting.label().is(FieldLabel.FOOTER) && endsWithColon(waiting);
    }

    /** 2.其他资金包括…: a further line of a note. */
    private static boolean goesOn(GridCell cell) {
        String text = cell.text();
        return text.length() > 2 && LabelWords.isDigit(text.charAt(0)) && ".、．".indexOf(text.charAt(1)) >= 0;
    }

    private static boolean isLast(List<GridCell> cells, int index) {
        return index == cells.size() - 1;
    }

    private static boolean endsWithColon(GridCell cell) {
        return LabelWords.endsWithColon(cell.text());
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
            fields.blank(cell);
        }
    }

    private static boolean looksLikeLabel(GridCell cell) {
        String text = cell.text();
        return text.length() <= LONGEST_UNKNOWN_LABEL
                && LabelWords.key(text).chars().noneMatch(c -> LabelWords.isDigit((char) c) || ",。;%".indexOf(c) >= 0);
    }

    /** 资金补助年度（以下达补助文件为准）: what stands in brackets explains the label. */
    private static boolean isExplained(GridCell cell) {
        String key = cell.label().key();
        return !key.isEmpty()
                && key.length() < cell.text().length()
                && key.length() <= LONGEST_UNKNOWN_LABEL
                && looksLikeLabel(cell.saying(key));
    }

    /** 申报人：某某 under a label that nobody listed. */
    private void alone(GridCell cell) {
        int colon = cell.text().replace('：', ':').indexOf(':');
        boolean labelled = colon > 1
                && colon <= LONGEST_UNKNOWN_LABEL
                && looksLikeLabel(cell.saying(cell.text().substring(0, colon)));
        if (labelled) {
            draft.field(
                    cell.text().substring(0, colon),
                    LabelWords.stripped(cell.text().substring(colon + 1)),
                    cell);
        } else {
            lose(cell);
        }
    }

    private void lose(GridCell cell) {
        boolean blank = LabelWords.isFiller(cell.text());
        RemarkKind unplaced = Preface.isNumberOfForm(cell.label().key()) || Preface.isPageNumber(cell.text())
                ? RemarkKind.OUTSIDE
                : RemarkKind.UNPLACED;
        draft.ledger.lose(cell, blank ? RemarkKind.FILLER : unplaced, "");
    }
}
