package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.TaskColumn;
import io.github.performancetargets.documents.lexicon.TitleLine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 表式标志 Whether a whole table says anything that a form would say: a title, a label of the head, of funds or goals, a tier, the
 * header of indicators, a total score. A table without is none; what else it may be need not be known.
 */
final class FormSigns {
    /** Labels of these forms alone. 单位, 部门名称, 合计, 备注 and the like head columns of any table. */
    private static final Set<FieldLabel> OF_FORMS = Set.of(
            FieldLabel.PROJECT_NAME,
            FieldLabel.PROJECT_CODE,
            FieldLabel.SUPERVISOR,
            FieldLabel.IMPLEMENTER,
            FieldLabel.NATURE,
            FieldLabel.TERM,
            FieldLabel.GOALS,
            FieldLabel.TASKS);

    private static final Set<String> SCORES = Set.of("总分", "自评总分", "总得分", "自评得分合计", "得分合计");

    private static final int LONGEST_NAME = 30;
    private static final int LISTED_PAIRS = 2;
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "分值合计");

    private FormSigns() {}

    /**
     * For every row whether its table has one: blank rows, titles and names of tables part the tables of a sheet, and lines of one cell each are
     * none by themselves.
     */
    static boolean[] of(Sheet sheet) {
        boolean[] found = new boolean[sheet.rows()];
        boolean[] signs = new boolean[sheet.rows()];
        boolean any = stand(sheet, 0, sheet.rows());
        int from = 0;
        for (int row = 0; row <= sheet.rows(); row++) {
            boolean end = row == sheet.rows();
            if (end || sheet.row(row).isEmpty() || isTitle(sheet.row(row))) {
                segment(sheet, from, row, signs, found, any);
                from = row;
            }
        }
        return found;
    }

    static boolean headsOther(Sheet sheet, int row, int next) {
        boolean other = HeaderShape.is(sheet, row, next)
                && !beginsForm(sheet.row(row).get(0).label());
        boolean tiers = next < sheet.rows() && sheet.row(next).stream().anyMatch(c -> isTier(c.label()));
        return !tiers && (other || HeaderShape.headsList(sheet, row, next));
    }

    /** Few words that say neither a label with its value nor a year. */
    static boolean isShort(Cell cell) {
        return cell.text().length() <= LONGEST_NAME
                && InlineFields.of(cell.text()).isEmpty()
                && !Preface.isYearOrUnit(List.of(cell));
    }

    /** Short words that are no label; they may end like one. */
    static boolean isName(Cell cell) {
        boolean ends = cell.label().field().isPresent() && !cell.label().isListed();
        return isShort(cell) && (ends || !isLabel(cell.label()));
    }

    private static boolean isTitle(List<Cell> cells) {
        return cells.size() == 1 && TitleLine.is(cells.get(0).text());
    }

    /** Whether no row holds more than a line. */
    private static boolean isLines(Sheet sheet, int from, int to) {
        for (int row = from; row < to; row++) {
            if (sheet.row(row).size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Tells the rows of a form from those of other tables in front of it and behind it, though no blank row parts them. */
    private static void segment(Sheet sheet, int from, int to, boolean[] signs, boolean[] found, boolean any) {
        boolean stand = false;
        for (int row = from; row < to; row++) {
            signs[row] = isSign(sheet, row, to);
            stand |= signs[row];
        }
        if (stand) {
            Neighbours.mark(sheet, from, to, signs, found);
        } else {
            Arrays.fill(found, from, to, any && isLines(sheet, from, to));
        }
    }

    static boolean beginsForm(Label label) {
        return label.isCertain() && !label.is(FieldLabel.FOOTER) && !label.is(FieldLabel.MONEY_UNIT);
    }

    private static boolean stand(Sheet sheet, int from, int to) {
        for (int row = from; row < to; row++) {
            if (isSign(sheet, row, to)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSign(Sheet sheet, int row, int to) {
        return !headsPairs(sheet, row, to) && isSign(sheet.row(row), row + 1 < to ? sheet.row(row + 1) : List.of());
    }

    /**
     * 项目名称 | 总投资, 单位 | 电话: two headings over pairs of which none begins with a label, while the second heading is one or stands over
     * numbers.
     */
    static boolean headsPairs(Sheet sheet, int row, int to) {
        List<Cell> cells = sheet.row(row);
        if (cells.size() != 2
                || row + LISTED_PAIRS >= to
                || !HeaderShape.areHeadings(cells)
                || (HeaderRows.isNamed(cells) && isTierAbove(sheet, row))) {
            return false;
        }
        boolean heading = isLabel(cells.get(1).label());
        for (int r = row + 1; r <= row + LISTED_PAIRS; r++) {
            List<Cell> below = sheet.row(r);
            boolean pair = below.size() == 2
                    && below.get(0).column() == cells.get(0).column()
                    && below.get(1).column() == cells.get(1).column()
                    && !isLabel(below.get(0).label())
                    && (heading || CellShape.isNumeric(below.get(1).text()));
            if (!pair) {
                return false;
            }
        }
        return true;
    }

    /** 产出指标 alone in the row above: 指标名称 | 指标值 then head what is to be reached, and not what a machine can do. */
    private static boolean isTierAbove(Sheet sheet, int row) {
        return row > 0
                && sheet.row(row - 1).size() == 1
                && isTier(sheet.row(row - 1).get(0).label());
    }

    private static boolean isSign(List<Cell> cells, List<Cell> below) {
        boolean tasks = cells.stream().filter(c -> c.label().task().isPresent()).count() > 1
                && cells.stream()
                        .anyMatch(c -> c.label()
                                .task()
                                .filter(t -> t == TaskColumn.NAME)
                                .isPresent());
        if (isTitle(cells)
                || headsProjects(cells)
                || tasks
                || HeaderRows.isNamed(cells)
                || namesInBrief(cells, below)) {
            return true;
        }
        for (int i = 0; i < cells.size(); i++) {
            Label label = cells.get(i).label();
            @Nullable Label next = i + 1 < cells.size() ? cells.get(i + 1).label() : null;
            boolean head =
                    !headsColumn(cells, cells.get(i), below) && (saysOfForm(label, next) || isFunds(label, next));
            boolean tier = isTier(label) && (i == 0 || isBeforeValue(cells, i));
            if (head || tier || SCORES.contains(label.key()) || saysBoth(cells.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** 项目 | 某工程 over a label of a form: in a list something else would stand below 项目. */
    static boolean namesInBrief(List<Cell> cells, List<Cell> below) {
        return cells.size() > 1
                && cells.size() % 2 == 0
                && FieldLabel.ofShort(cells.get(0).label().key())
                        .filter(OF_FORMS::contains)
                        .isPresent()
                && !isLabel(cells.get(1).label())
                && below.size() > 1
                && below.get(0).column() == cells.get(0).column()
                && (below.get(0).label().isCertain()
                        || below.get(0).label().funding().isPresent()
                        || FieldLabel.ofShort(below.get(0).label().key()).isPresent());
    }

    /** 项目名称 | … | 绩效目标: the columns of a list of projects. */
    static boolean headsProjects(List<Cell> cells) {
        return cells.stream().anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME))
                && cells.stream().anyMatch(c -> c.label().is(FieldLabel.GOALS));
    }

    private static boolean saysBoth(Cell cell) {
        return InlineFields.of(cell.text()).stream().anyMatch(f -> OF_FORMS.contains(f.meaning()));
    }

    static boolean isTotal(Label label) {
        return SCORES.contains(label.key()) || TOTALS.contains(label.key());
    }

    private static boolean isTier(Label label) {
        // 质量指标 12 分 too, but not 数量
        boolean said = label.text().contains("指标") || label.looksLikeTier();
        return said && (label.isCategory() || label.isDimension());
    }

    /**
     * Whether a tier stands before the names and values of indicators: behind it something is measured, or nothing was entered yet.
     * What is said about a form names its tiers too, among words.
     */
    private static boolean isBeforeValue(List<Cell> cells, int tier) {
        List<Cell> behind = cells.subList(tier + 1, cells.size());
        return behind.size() <= 1 || behind.stream().anyMatch(c -> CellShape.isNumeric(c.text()) || isTier(c.label()));
    }

    private static boolean saysOfForm(Label label, @Nullable Label next) {
        return label.isCertain()
                && label.field().filter(OF_FORMS::contains).isPresent()
                && (next == null || !isLabel(next));
    }

    /** 项目资金 before the names of the amounts, 年度资金总额 before its own. */
    private static boolean isFunds(Label label, @Nullable Label next) {
        if (next == null) {
            return false;
        }
        boolean heads = label.is(FieldLabel.FUNDS)
                && label.isCertain()
                && (next.funding().isPresent() || next.execution().isPresent());
        boolean total = label.funding().filter(FundingLabel::isTotal).isPresent()
                && label.key().endsWith("资金总额")
                && MoneyText.read(next.text()).isPresent();
        return heads || total;
    }

    /** Whether words that are no label stand below a cell: in a form labels stand below each other, in a list what they head. */
    static boolean headsColumn(List<Cell> row, Cell cell, List<Cell> below) {
        return row.size() > 2
                && below.size() > 2
                && below.stream().anyMatch(c -> c.column() == cell.column() && !isLabel(c.label()));
    }

    private static boolean isLabel(Label label) {
        return label.field().isPresent()
                || label.funding().isPresent()
                || label.execution().isPresent()
                || label.column().isPresent()
                || label.task().isPresent()
                || label.goal().isPresent()
                || isTier(label);
    }
}
