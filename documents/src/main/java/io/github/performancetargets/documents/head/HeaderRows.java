package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import io.github.performancetargets.documents.lexicon.ValuePart;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 栏目行 The rows of a sheet that head the indicators: the row of the tiers, one over it that names groups of columns, and one
 * below it that splits some of them.
 *
 * @param first row
 * @param main row, in which the tiers are named
 * @param last row
 */
public record HeaderRows(int first, int main, int last) {
    private static final int LONGEST_REGION = 12;
    private static final int MOST_ROWS = 3;
    private static final Set<String> GRADES = Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "一般", "较差");

    /** The rows of the header that a row names the columns of. */
    public static HeaderRows around(Sheet sheet, int main) {
        int last = main;
        int below = next(sheet, main);
        if (below >= 0 && (reaches(sheet, main, below) || splits(sheet, main, below))) {
            last = below;
        }
        int above = before(sheet, main);
        int first = above >= 0 && last == main && isOver(sheet.row(above), main) ? above : main;
        return new HeaderRows(first, main, last);
    }

    private static int next(Sheet sheet, int row) {
        for (int r = row + 1; r < sheet.rows(); r++) {
            if (!sheet.row(r).isEmpty()) {
                return r;
            }
        }
        return -1;
    }

    private static int before(Sheet sheet, int row) {
        for (int r = row - 1; r >= 0; r--) {
            if (!sheet.row(r).isEmpty()) {
                return r;
            }
        }
        return -1;
    }

    /** Whether known headings of the row reach down beside the row below. */
    private static boolean reaches(Sheet sheet, int main, int below) {
        return below - main < MOST_ROWS
                && sheet.row(main).stream()
                        .anyMatch(c -> c.bottom() > below
                                && c.bottom() - c.row() <= MOST_ROWS
                                && c.label().column().isPresent()
                                && !c.label().is(ColumnRole.ROW_HEAD))
                && sheet.row(below).stream()
                        .noneMatch(c -> c.label().isCategory() && c.label().looksLikeTier());
    }

    /** Whether the row below splits columns further: 计算符号 | 目标值 | 度量单位 below 指标值, or the names of regions. */
    private static boolean splits(Sheet sheet, int main, int below) {
        List<Cell> row = sheet.row(below);
        List<Cell> header = sheet.row(main);
        return isOfGrades(row)
                || namesRegions(row, header)
                || liesUnderWide(row, header)
                || row.stream().allMatch(c -> isPart(c) && isBelowOther(c, header));
    }

    private static boolean isPart(Cell cell) {
        boolean named = cell.label().column().filter(r -> !r.isTier()).isPresent()
                || ValuePart.of(cell.label()).isPresent()
                || isBareYear(cell.text());
        return named && !cell.label().isCategory();
    }

    private static boolean isBelowOther(Cell cell, List<Cell> header) {
        return headingOf(cell, header)
                .filter(h -> h.label()
                        .column()
                        .filter(r -> r.isTier() || r == ColumnRole.ROW_HEAD)
                        .isEmpty())
                .isPresent();
    }

    /** The heading that a cell stands below: the last one that begins no further right. */
    private static Optional<Cell> headingOf(Cell cell, List<Cell> header) {
        return header.stream().filter(h -> h.column() <= cell.column()).reduce((first, last) -> last);
    }

    /** Whether a row lies below cells that cover several columns, while all others of the header reach beside it. */
    private static boolean liesUnderWide(List<Cell> row, List<Cell> header) {
        List<Cell> wide = header.stream()
                .filter(c -> c.rowSpan() == 1 && c.columnSpan() > 1)
                .toList();
        return !wide.isEmpty()
                && header.stream().allMatch(c -> c.rowSpan() > 1 || wide.contains(c))
                && row.stream()
                        .allMatch(c -> wide.stream().anyMatch(w -> c.column() >= w.column() && c.end() <= w.end()));
    }

    /** 优 | 良 | 中 | 差 below 评价标准: what the first of them says is the target. */
    static boolean isOfGrades(List<Cell> row) {
        return row.size() > 1
                && row.stream().allMatch(c -> GRADES.contains(c.label().key()));
    }

    /** 优, also below another heading: 评价标准 优. */
    public static boolean isGrade(String label) {
        return GRADES.contains(label.substring(label.lastIndexOf(' ') + 1));
    }

    /** Whether the row below 区域目标值 names the regions: words side by side, all of them below the values. */
    static boolean namesRegions(List<Cell> row, List<Cell> header) {
        for (int i = 0; i < header.size(); i++) {
            int start = header.get(i).column();
            int end = i + 1 < header.size() ? header.get(i + 1).column() : Integer.MAX_VALUE;
            if (header.get(i).label().is(ColumnRole.VALUE)) {
                return row.size() > 1
                        && row.stream()
                                .allMatch(c -> c.column() >= start
                                        && c.end() <= end
                                        && c.text().length() <= LONGEST_REGION
                                        && !CellShape.hasDigit(c.text())
                                        && c.label().column().isEmpty()
                                        && c.label().period().isEmpty()
                                        && ValuePart.of(c.label()).isEmpty()
                                        && !PeriodWord.isWhole(c.text()));
            }
        }
        return false;
    }

    /**
     * Whether a row over the tiers names further columns beside them, or groups of them: in words that are listed, or, beside such
     * words, in a heading that ends beside the tiers: 绩效指标 | 半年（程）目标值 | 全年（终）目标值.
     */
    private static boolean isOver(List<Cell> row, int main) {
        return row.size() > 1
                && row.stream().anyMatch(c -> c.label().column().isPresent())
                && row.stream().allMatch(c -> c.label().column().isPresent() || isBeside(c, main))
                && row.stream().noneMatch(c -> c.label().isCategory())
                && !isNamed(row);
    }

    private static boolean isBeside(Cell cell, int main) {
        return cell.rowSpan() > 1
                && cell.bottom() == main + 1
                && cell.label().field().isEmpty()
                && !CellShape.hasDigit(cell.label().key());
    }

    /** Whether words are a year and no more: 2024年, 2024年度. */
    public static boolean isBareYear(String text) {
        String key = LabelWords.key(text);
        return LabelWords.year(text).isPresent() && (key.length() == 5 || (key.length() == 6 && key.endsWith("度")));
    }

    /** Whether cells name the columns of indicators in words: two tiers, or a tier and the values. */
    public static boolean isNamed(List<Cell> row) {
        if (row.stream().noneMatch(cell -> cell.label().column().isPresent())) {
            return false;
        }
        Set<ColumnRole> found = EnumSet.noneOf(ColumnRole.class);
        int known = 0;
        for (Cell cell : row) {
            Optional<ColumnRole> role = cell.label().column();
            role.ifPresent(found::add);
            known += role.isPresent() ? 1 : 0;
        }
        long tiers = found.stream().filter(ColumnRole::isTier).count();
        boolean valued = found.contains(ColumnRole.VALUE);
        boolean half = 2 * known >= row.size();
        boolean graded = tiers == 1
                && found.contains(ColumnRole.EXPLANATION)
                && row.stream().anyMatch(c -> c.label().key().endsWith("评价标准"));
        // 指标 or 年度目标 over the tiers, and the names under a heading that may say other things elsewhere
        boolean old = valued
                && half
                && (found.contains(ColumnRole.ROW_HEAD) || found.contains(ColumnRole.GOAL))
                && row.stream()
                        .anyMatch(c -> c.label().is(ColumnRole.EXPLANATION)
                                && c.label().mayHeadNames());
        return tiers == 3
                || old
                || (graded && half)
                || (tiers >= 2 && (valued || half))
                || (tiers == 1 && valued && half);
    }
}
