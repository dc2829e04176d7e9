package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 别表 Another table in the same document: a budget, a list of staff, the buttons of a page. It is told by what it lacks, for there
 * is no end to what it may hold: no title of a form, no label that only such forms have with its words beside it, no tier, no
 * header of indicators and no total score.
 */
final class ForeignTable {
    /** Labels of these forms alone. 单位, 部门名称, 合计, 备注 and the like head columns of any table. */
    private static final Set<FieldLabel> OF_FORMS = EnumSet.of(
            FieldLabel.PROJECT_NAME,
            FieldLabel.PROJECT_CODE,
            FieldLabel.SUPERVISOR,
            FieldLabel.IMPLEMENTER,
            FieldLabel.NATURE,
            FieldLabel.TERM,
            FieldLabel.GOALS,
            FieldLabel.TASKS);

    private ForeignTable() {}

    /** Whether no row of a table shows that it is a form or a part of one. */
    static boolean is(List<GridRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            @Nullable GridRow below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (Preface.isTitle(row) || isOfIndicators(row) || isOfHead(row, below) || headsList(rows, i)) {
                return false;
            }
        }
        return !rows.stream().allMatch(ForeignTable::isFooter);
    }

    private static boolean isOfIndicators(GridRow row) {
        return IndicatorHeader.isHeader(row)
                || BlockSigns.headsIndicators(row)
                || IndicatorRows.isTotalScore(row.first().label())
                || row.cells().stream().anyMatch(cell -> isTier(cell.label()));
    }

    private static boolean isTier(Label label) {
        // 质量指标 12 分 too, but not 数量
        return label.text().contains("指标") && (label.isCategory() || label.isDimension());
    }

    /** A list of projects without goals says nothing of targets, and is as foreign as one of purchases. */
    private static boolean headsList(List<GridRow> rows, int at) {
        return ListHead.at(rows, at).filter(ListHead::hasGoals).isPresent() || TaskRows.isHeader(rows.get(at));
    }

    /** Whether a label of the head of a form stands in a row with its words, or alone above them. */
    private static boolean isOfHead(GridRow row, @Nullable GridRow below) {
        List<GridCell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Label label = cells.get(i).label();
            @Nullable Label next = i + 1 < cells.size() ? cells.get(i + 1).label() : null;
            boolean ofHead = (label.isCertain() && saysOfForm(label, next)) || isFunds(label, next);
            if (ofHead && !headsColumn(row, cells.get(i), below)) {
                return true;
            }
        }
        return InlineFields.of(row.first().text()).stream().anyMatch(field -> OF_FORMS.contains(field.meaning()));
    }

    private static boolean saysOfForm(Label label, @Nullable Label next) {
        boolean ofForms = label.field().filter(OF_FORMS::contains).isPresent();
        return ofForms && (next == null || !isLabel(next));
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
    private static boolean headsColumn(GridRow row, GridCell cell, @Nullable GridRow below) {
        return row.cells().size() > 2
                && below != null
                && below.cells().size() > 2
                && below.at(cell.column())
                        .filter(under -> !isLabel(under.label()))
                        .isPresent();
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

    /** Whether a row is labels of a footer with their words: 填报人 | 张三 | 联系电话 | 123, or 注：… in one cell. */
    static boolean isFooter(GridRow row) {
        return isInline(row.first()) || isPairs(row.cells());
    }

    private static boolean isInline(GridCell cell) {
        return !InlineFields.of(cell.text()).isEmpty();
    }

    private static boolean isPairs(List<GridCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Label label = cells.get(i).label();
            boolean named = label.isCertain() && label.is(FieldLabel.FOOTER);
            if (named == (i % 2 != 0)) {
                return false;
            }
        }
        return cells.size() % 2 == 0;
    }
}
