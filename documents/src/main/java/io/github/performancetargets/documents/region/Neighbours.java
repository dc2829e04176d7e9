package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 邻表 Which rows in front of a form and behind it belong to another table, though no blank row parts them. What ties a row to the form
 * is a merged cell that reaches it, a label that forms have, a tier in the column of the tiers, or the places of the indicators above.
 * A row that nothing ties is one of another table if it heads the rows below it, or if more of its kind follow; one alone is a field.
 */
final class Neighbours {
    private static final int FEWEST_PAIRS = 3;
    private static final int LONGEST_LABEL = 12;

    private final Sheet sheet;
    private final int from;
    private final int to;
    /** The first row that says something of a form, and the last one. */
    private final int first;

    private final int last;
    /** The row that heads the indicators, or the one before the first. */
    private int header;
    /** Columns in which tiers of the taxonomy stand. */
    private final Set<Integer> tiers = new HashSet<>();
    /** The places of the indicators, where no tier of the taxonomy tells them. */
    private final Set<List<Integer>> shapes = new HashSet<>();

    /** The columns that the last row of the form heads, or fills. */
    private final Set<Integer> heads = new HashSet<>();

    private final int[] tierRows;
    private int left = Integer.MAX_VALUE;
    private int right;
    private boolean full = true;

    private Neighbours(Sheet sheet, int from, int to, boolean[] signs) {
        this.sheet = sheet;
        this.from = from;
        this.to = to;
        int begin = from;
        while (!signs[begin]) {
            begin++;
        }
        int end = to - 1;
        while (!signs[end]) {
            end--;
        }
        header = from - 1;
        for (int row = begin; row <= end; row++) {
            header = HeaderRows.isNamed(sheet.row(row)) ? row : header;
        }
        if (header >= from) {
            sheet.row(header).stream().filter(Neighbours::headsTiers).forEach(c -> tiers.add(c.column()));
        }
        for (int row = end + 1; row < to; row++) {
            end = !sheet.row(row).isEmpty() && isTierIn(sheet.row(row).get(0), tiers) ? row : end;
        }
        first = begin;
        last = end;
        tierRows = tierRows();
        for (int row = first; row <= last; row++) {
            learn(row, signs[row]);
        }
        tiers.removeIf(column -> !isOfTiers(column));
        for (int row = list(); row <= last; row++) {
            sheet.across(row).stream()
                    .filter(c ->
                            !c.isBlank() && !(c.column() == left && c.label().is(ColumnRole.ROW_HEAD)))
                    .forEach(c -> heads.add(c.column()));
        }
    }

    /** The last row that heads a list of projects, or the last one of the form. */
    private int list() {
        for (int row = last; row >= first; row--) {
            if (FormSigns.headsProjects(sheet.row(row))) {
                return row;
            }
        }
        return last;
    }

    private static boolean headsTiers(Cell cell) {
        return cell.label()
                .column()
                .filter(r -> r == ColumnRole.CATEGORY || r == ColumnRole.DIMENSION)
                .isPresent();
    }

    private static boolean isTierIn(Cell cell, Set<Integer> columns) {
        return columns.contains(cell.column()) && isTier(cell.label());
    }

    /** Marks the rows of other tables between two rows of a sheet, of which some say something of a form. */
    static void mark(Sheet sheet, int from, int to, boolean[] signs, boolean[] found) {
        Neighbours rows = new Neighbours(sheet, from, to, signs);
        Arrays.fill(found, from, to, true);
        int form = rows.form();
        rows.leaveAbove(form, found);
        Arrays.fill(found, rows.below(form), to, false);
    }

    private void learn(int row, boolean sign) {
        List<Cell> cells = sheet.row(row);
        if (cells.size() < 2) {
            return;
        }
        left = Math.min(left, cells.get(0).column());
        int end = end(row);
        full &= right == 0 || end == right;
        right = Math.max(right, end);
        if (row <= header) {
            return;
        }
        // what ends with a tier heads the columns of a list
        if (!isTier(cells.get(cells.size() - 1).label())) {
            cells.stream().filter(Neighbours::looksLikeTier).forEach(c -> tiers.add(c.column()));
        }
        if (!sign || cells.stream().anyMatch(c -> isTierIn(c, tiers))) {
            shapes.add(shape(row));
        }
    }

    private static boolean looksLikeTier(Cell cell) {
        return isTier(cell.label()) && cell.label().looksLikeTier();
    }

    /** Whether at least half of what stands in a column are tiers; in an outline the names stand below them. */
    private boolean isOfTiers(int column) {
        int known = 0;
        int other = 0;
        for (int row = header + 1; row <= last; row++) {
            for (Cell cell : sheet.row(row)) {
                if (cell.column() == column && isTier(cell.label())) {
                    known++;
                } else if (cell.column() == column) {
                    other++;
                }
            }
        }
        return known > 0 && known >= other;
    }

    private int end(int row) {
        List<Cell> across = sheet.across(row);
        return across.get(across.size() - 1).end();
    }

    /** The first row that begins as forms do: with a label beside its words, or with a tier. */
    private int form() {
        int form = from;
        while (form < to && !beginsForm(form)) {
            form++;
        }
        return form;
    }

    /** Leaves out another table that stands above the first row of the form, or between it and its title. */
    private void leaveAbove(int form, boolean[] found) {
        for (int row = from; row < form; row++) {
            if (isOther(row) && (heads(row) || run(row, form, true) >= FEWEST_PAIRS)) {
                int end = form;
                while (sheet.row(end - 1).size() < 2) {
                    end--;
                }
                Arrays.fill(found, withNames(row, from - 1), end, false);
                return;
            }
        }
    }

    private boolean beginsForm(int row) {
        List<Cell> cells = sheet.row(row);
        return cells.size() > 1
                ? FormSigns.isSign(sheet, row, to) || isLabelled(row)
                : cells.size() == 1 && isTier(cells.get(0).label());
    }

    /** The first row of another table below the form; the end of the rows where there is none. */
    private int below(int form) {
        if (isHead()) {
            return to;
        }
        boolean heading = header == last || FormSigns.headsProjects(sheet.row(last));
        for (int row = Math.max(last, form) + 1; row < to; row++) {
            boolean other = isOther(row) && !heading && !goesOn(row) && !isInline(row);
            if (other && begins(row)) {
                int begin = withNames(row, last);
                return begin == last + 1 && namesNothing() ? last : begin;
            }
            if (sheet.row(row).size() > 1) {
                shapes.add(shape(row));
                if (heading) {
                    heads.addAll(shape(row));
                }
                heading &= sheet.row(row).get(0).column() > left && HeaderShape.areHeadings(sheet.row(row));
            }
        }
        return to;
    }

    /** Whether no indicators stand here, so that the head may go on with labels that nobody listed, and they stand in the next table. */
    private boolean isHead() {
        for (int row = first; row <= last; row++) {
            List<Cell> cells = sheet.row(row);
            if (cells.stream().anyMatch(c -> isTier(c.label())) || FormSigns.headsProjects(cells)) {
                return false;
            }
        }
        return header < from && tiers.isEmpty();
    }

    /** 项目名称 | 某工程 behind the indicators, over rows that say nothing of a form, opens no further one. */
    private boolean namesNothing() {
        List<Cell> cells = sheet.row(last);
        return header >= from
                && header < last
                && cells.size() == 2
                && cells.get(0).label().is(FieldLabel.PROJECT_NAME);
    }

    /** Whether a row of several cells at the left edge is neither reached by a merged cell nor begins with a label. */
    private boolean isOther(int row) {
        List<Cell> cells = sheet.row(row);
        return cells.size() > 1 && cells.get(0).column() <= left && !isReached(row, row) && !isLabelled(row);
    }

    /** Whether a merged cell that begins above a row reaches down to another one. */
    private boolean isReached(int row, int above) {
        return sheet.across(row).stream().anyMatch(c -> c.row() < above && !c.isBlank());
    }

    private boolean isLabelled(int row) {
        List<Cell> cells = sheet.row(row);
        List<Cell> below = row + 1 < to ? sheet.row(row + 1) : List.of();
        Label label = cells.get(0).label();
        boolean said = label.isCertain() || label.goal().isPresent();
        boolean heads = FormSigns.headsPairs(sheet, row, to)
                || (HeaderShape.areHeadings(cells) && FormSigns.headsColumn(cells, cells.get(0), below));
        return (said && !heads)
                || cells.stream().allMatch(c -> !InlineFields.of(c.text()).isEmpty())
                || Preface.isYearOrUnit(cells);
    }

    /** 项目负责人：某某 | 财务负责人：某某: fields of any table, whatever their labels. */
    private boolean isInline(int row) {
        return sheet.row(row).stream().map(c -> LabelWords.folded(c.text())).allMatch(text -> {
            int colon = text.indexOf(':');
            return colon > 0 && colon <= LONGEST_LABEL && colon < text.length() - 1;
        });
    }

    /** Whether a row goes on with the indicators above it. */
    private boolean goesOn(int row) {
        List<Cell> cells = sheet.row(row);
        if (FormSigns.isTotal(cells.get(0).label())) {
            return true;
        }
        boolean named = row - 1 > last && isName(row - 1);
        if (tiers.isEmpty()) {
            return (shapes.contains(shape(row)) || isBelowHeader(cells)) && !(named && heads(row));
        }
        List<Cell> inTiers =
                cells.stream().filter(c -> tiers.contains(c.column())).toList();
        boolean like = shapes.contains(shape(row)) && !named && !heads(row) && !areButtons(row);
        return !inTiers.isEmpty()
                && inTiers.stream()
                        .allMatch(c -> isTier(c.label())
                                || LabelWords.isFiller(c.text())
                                || (like && HeaderFeatures.mayBeTier(c.label())));
    }

    /** Whether cells fill most of the columns that the last row of the form heads, and no others. */
    private boolean isBelowHeader(List<Cell> cells) {
        return cells.size() * 2 > heads.size() && cells.stream().allMatch(c -> heads.contains(c.column()));
    }

    private boolean begins(int row) {
        if (holdsTiers(row)) {
            return false;
        }
        boolean named = row - 1 > last && isName(row - 1);
        boolean pairs = sheet.row(row).size() == 2;
        boolean sure = !pairs || named || (full && end(row) < right);
        return areButtons(row) || heads(row) || run(row, to, false) >= (sure ? 2 : FEWEST_PAIRS);
    }

    private boolean areButtons(int row) {
        return row == to - 1 && HeaderShape.areButtons(sheet.row(row));
    }

    private boolean heads(int row) {
        if (row + 1 >= to) {
            return false;
        }
        boolean pairs = row > from && isName(row - 1) && sheet.row(row).size() == 2 && areAlike(row, row + 1);
        return pairs
                || FormSigns.headsPairs(sheet, row, to)
                || (sheet.row(row).size() > 2 && FormSigns.headsOther(sheet, row, row + 1));
    }

    private boolean areAlike(int row, int below) {
        return HeaderShape.areHeadings(sheet.row(row)) && shape(row).equals(shape(below));
    }

    /** How many rows of several cells follow each other that nothing ties to the form, as far as it matters. */
    private int run(int row, int end, boolean above) {
        int count = 0;
        for (int r = row; r < end && count < FEWEST_PAIRS; r++) {
            List<Cell> cells = sheet.row(r);
            if (cells.size() > 1 && cells.get(0).column() <= left && !isInline(r)) {
                if (isReached(r, row) || isLabelled(r) || (!above && goesOn(r))) {
                    break;
                }
                count++;
            }
        }
        return count;
    }

    /** The lines over the first row of another table that name it, and the wide headings over its columns. */
    private int withNames(int header, int last) {
        int found = header;
        for (int row = header - 1; row > last; row--) {
            boolean wide = HeaderShape.areHeadings(sheet.row(row))
                    && sheet.row(row).stream().allMatch(c -> c.columnSpan() > 1);
            // 资金来源 alone right above a header names what the header heads, though it is a label of forms too
            boolean label = row == header - 1 && isLine(row) && heads(header);
            if (label || isName(row) || (wide && sheet.row(row).size() > 1 && !isInline(row))) {
                found = row;
            } else if (!Preface.isYearOrUnit(sheet.row(row))) {
                break;
            }
        }
        return found;
    }

    private boolean isName(int row) {
        return isLine(row) && FormSigns.isName(sheet.row(row).get(0));
    }

    /** Whether a row is one line of few words, and neither the title of a form nor a tier. */
    private boolean isLine(int row) {
        List<Cell> cells = sheet.row(row);
        return cells.size() == 1
                && FormSigns.isShort(cells.get(0))
                && !Preface.isTitle(cells.get(0))
                && !isTier(cells.get(0).label());
    }

    /** 产出 | 数量 …: tiers under headings that nobody listed. */
    private boolean holdsTiers(int from) {
        int head = sheet.row(from).get(0).label().is(ColumnRole.ROW_HEAD) ? 1 : 0;
        return head + tierRows[from + 1 - this.from] > 1;
    }

    /** For each row how many rows from it on begin with a tier, or hold one right behind their first cell. */
    private int[] tierRows() {
        int[] found = new int[to - from + 1];
        for (int row = to - 1; row >= from; row--) {
            List<Cell> cells = sheet.row(row);
            boolean tier = cells.size() > 2
                    && (isTier(cells.get(0).label()) || isTier(cells.get(1).label()));
            found[row - from] = found[row - from + 1] + (tier ? 1 : 0);
        }
        return found;
    }

    private static boolean isTier(Label label) {
        return label.isCategory() || label.isDimension();
    }

    private List<Integer> shape(int row) {
        return sheet.row(row).stream().map(Cell::column).toList();
    }
}
