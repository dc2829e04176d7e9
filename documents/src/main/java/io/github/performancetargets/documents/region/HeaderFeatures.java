package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;
import java.util.Optional;

/** 栏下特征 What may be said of a row below a certain header: how well its cells fill the columns. */
final class HeaderFeatures {
    private static final int LONGEST_TIER = 24;

    private HeaderFeatures() {}

    /** The features of a row below a header, as bits. */
    static long of(Sheet sheet, int row, Candidate header) {
        Columns columns = header.columns();
        List<Cell> cells = sheet.row(row);
        long found = 0;
        boolean fit = true;
        for (Cell cell : cells) {
            Optional<Column> column = columns.at(cell.column());
            ColumnRole role = column.map(Column::role).orElse(ColumnRole.OTHER);
            found |= role == ColumnRole.NAME ? Feature.NAMED.bit() : 0;
            found |= role == ColumnRole.VALUE || role == ColumnRole.REGION ? Feature.VALUED.bit() : 0;
            fit &= role != ColumnRole.NAME || !columns.hasNoTiers() || !isOfHead(cell.label());
            if (role == ColumnRole.CATEGORY || role == ColumnRole.DIMENSION) {
                fit &= mayBeTier(cell.label()) && !isOfHead(cell.label());
                boolean strange = header.holdsTaxonomy(column.get()) && !isTier(cell.label());
                found |= strange ? Feature.TIERS_STRANGE.bit() : 0;
            }
            found |= column.isEmpty() || isAstride(cell, columns) ? Feature.ASTRIDE.bit() : 0;
        }
        found |= fit ? Feature.TIERS_FIT.bit() : Feature.TIERS_ODD.bit();
        found |= isAtLeft(cells.get(0), columns) ? Feature.AT_LEFT.bit() : 0;
        boolean below = header.sheet() == sheet && isNext(sheet, header.rows().last(), row);
        found |= below ? Feature.BELOW_HEADER.bit() : 0;
        boolean again = header.sheet() != sheet || row > header.rows().last();
        found |= again && header.isRepeatedBy(cells) ? Feature.REPEATS.bit() : 0;
        return found;
    }

    static boolean isTier(Label label) {
        return label.isCategory() || label.isDimension() || label.looksLikeTier() || LabelWords.isFiller(label.text());
    }

    static boolean mayBeTier(Label label) {
        boolean field = label.isCertain() && !label.isCategory() && !label.isDimension();
        return label.text().length() <= LONGEST_TIER
                && !field
                && InlineFields.of(label.text()).isEmpty()
                && (!CellShape.isNumeric(label.text()) || label.looksLikeTier());
    }

    /** 项目名称, 资金总额: what neither a tier nor an indicator is called. */
    private static boolean isOfHead(Label label) {
        boolean total = label.funding().filter(FundingLabel::isTotal).isPresent();
        return label.is(FieldLabel.PROJECT_NAME)
                || (total && (label.key().endsWith("总额") || label.key().startsWith("预算")));
    }

    private static boolean isAstride(Cell cell, Columns columns) {
        long covered = columns.columns().stream()
                .filter(c -> c.start() >= cell.column() && c.start() < cell.end())
                .filter(c -> c.role() == ColumnRole.NAME || c.role() == ColumnRole.VALUE)
                .map(Column::role)
                .distinct()
                .count();
        return covered > 1;
    }

    private static boolean isAtLeft(Cell cell, Columns columns) {
        Optional<Column> column = columns.at(cell.column());
        return column.filter(c -> c.role() == ColumnRole.ROW_HEAD).isPresent()
                && !cell.label().is(ColumnRole.ROW_HEAD);
    }

    private static boolean isNext(Sheet sheet, int header, int row) {
        for (int r = header + 1; r < row; r++) {
            if (!sheet.row(r).isEmpty()) {
                return false;
            }
        }
        return row > header;
    }
}
