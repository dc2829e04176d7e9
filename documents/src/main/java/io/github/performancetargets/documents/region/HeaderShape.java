package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;

/** 栏目外形 Whether a row looks as if it headed the rows below it, whatever its words. */
final class HeaderShape {
    private static final int LONGEST_HEADING = 16;
    private static final int MOST_ODD = 3;

    private HeaderShape() {}

    /** Whether a row names the columns of a list, whatever they hold: short words over at least one row that fills as many places. */
    static boolean headsList(Sheet sheet, int row, int next) {
        List<Cell> cells = sheet.row(row);
        if (next < 0 || cells.size() < 3 || !areHeadings(cells) || arePairs(cells)) {
            return false;
        }
        List<Cell> below = sheet.row(next);
        return below.size() >= Math.max(2, cells.size() - 1)
                && below.stream()
                        .allMatch(c -> cells.stream().anyMatch(h -> h.column() == c.column()) && !isTier(c.label()))
                && !below.get(0).label().isCertain();
    }

    /** Whether short words stand side by side in an odd number, so that they are no labels with what they say: 打印 | 关闭 | 返回. */
    static boolean areButtons(List<Cell> cells) {
        return cells.size() > 2
                && cells.size() % 2 == 1
                && areHeadings(cells)
                && cells.stream().noneMatch(c -> c.label().isCertain());
    }

    /** Short words without a number, a year excepted, and none of them a tier. */
    static boolean areHeadings(List<Cell> cells) {
        for (Cell cell : cells) {
            String words = LabelWords.year(cell.text()).isPresent()
                    ? cell.label()
                            .key()
                            .substring(Math.min(4, cell.label().key().length()))
                    : cell.label().key();
            if (cell.text().length() > LONGEST_HEADING
                    || CellShape.hasDigit(words)
                    || CellShape.isOperator(cell.text())
                    || LabelWords.isFiller(cell.text())
                    || isTier(cell.label())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row begins with a label of a form that no other label follows: 主管部门 | 某局 | 联系人 | 某某. */
    private static boolean arePairs(List<Cell> cells) {
        boolean beside = false;
        for (int i = 1; i < cells.size(); i += 2) {
            beside |= cells.get(i).label().isCertain();
        }
        return cells.get(0).label().isCertain() && !beside;
    }

    private static boolean isTier(Label label) {
        return label.looksLikeTier() && label.column().isEmpty();
    }

    /**
     * Short words side by side, and below them something that is not. Where tiers stand below, a third of the headings may be long or
     * hold a number, as 1-7月执行情况 does.
     */
    static boolean is(Sheet sheet, int row, int next) {
        List<Cell> cells = sheet.row(row);
        if (next < 0 || cells.size() < 3) {
            return false;
        }
        int odd = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Label label = cell.label();
            // what names the block down its side heads no column
            boolean block = i == 0 && (cell.bottom() > next + 1 || label.is(ColumnRole.ROW_HEAD));
            boolean listed = label.isCertain() && !label.is(FieldLabel.FOOTER) && !label.is(FieldLabel.MONEY_UNIT);
            // the points of the block may stand at the edge
            boolean points =
                    i == cells.size() - 1 && MoneyText.read(cell.text()).isPresent();
            if (!block && !points && (isTier(label) || listed || isContent(cell.text()))) {
                return false;
            }
            odd += block || (isHeading(cell) && !points) ? 0 : 1;
        }
        List<Cell> below = sheet.row(below(sheet, row, next));
        boolean tiers = below.stream().anyMatch(c -> isTier(c.label()));
        return below.size() >= 2
                && odd <= (tiers ? cells.size() / MOST_ODD : 0)
                && below.stream()
                        .anyMatch(c -> CellShape.hasDigit(c.text())
                                || c.label().looksLikeTier()
                                || c.label().isDimension()
                                || c.label().isCategory());
    }

    /** The first row below a header: behind those that headings beside them reach down to. */
    private static int below(Sheet sheet, int row, int next) {
        long reaching = sheet.row(row).stream()
                .skip(1)
                .filter(c -> c.bottom() == next + 1)
                .count();
        return reaching > 1 && next + 1 < sheet.rows() ? next + 1 : next;
    }

    private static boolean isHeading(Cell cell) {
        return cell.text().length() <= LONGEST_HEADING
                && !CellShape.hasDigit(cell.label().key());
    }

    /** An amount, a value or a sentence, which heads nothing. */
    private static boolean isContent(String text) {
        return CellShape.isOperator(text)
                || CellShape.isOperator(text.substring(0, 1))
                || text.endsWith("%")
                || text.indexOf('。') >= 0
                || MoneyText.read(text).isPresent();
    }
}
