package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 栏目之上的级次 Tiers alone in rows over a header of their own: 产出指标, or 产出指标 and below it 数量指标. A second tier stands under the first
 * tier before it, whatever headers and indicators stand between them.
 */
public final class TiersOverHeader {
    private @Nullable Cell category;
    private @Nullable Cell dimension;
    private boolean waits;

    /** Whether a row is a tier alone, with nothing but further tiers between it and a header. */
    public static boolean stands(List<Form.Row> rows, int index) {
        int at = index;
        while (at < rows.size() && isTierAlone(rows.get(at))) {
            at++;
        }
        return at > index
                && at < rows.size()
                && rows.get(at).row().label() == RowLabel.HEADER
                && !rows.get(at).row().header().orElseThrow().isImplied();
    }

    private static boolean isTierAlone(Form.Row row) {
        List<Cell> cells = row.sheet().row(row.row().row());
        RowLabel label = row.row().label();
        return label != RowLabel.TITLE
                && label != RowLabel.HEADER
                && cells.size() == 1
                && isTier(cells.get(0).label());
    }

    /** Whether words are those of a tier that may stand alone: 产出指标, and not 数量. */
    public static boolean isTier(Label label) {
        return label.looksLikeTier() && (label.isCategory() || label.isDimension());
    }

    /** A tier alone in its row. */
    public void take(Cell cell) {
        if (cell.label().isDimension() && (!cell.label().isCategory() || isSecond(cell))) {
            dimension = cell;
        } else {
            category = cell;
            dimension = null;
        }
        waits = true;
    }

    /** 成本指标 and 满意度指标 may be either: right below a first tier, or numbered like the second tier before it, they are the second. */
    private boolean isSecond(Cell cell) {
        Cell first = category;
        Cell second = dimension;
        if (first == null) {
            return false;
        }
        return (waits && second == null) || (second != null && mark(cell) == mark(second) && mark(cell) != mark(first));
    }

    /** How a tier is numbered, as far as its first character tells: 一 as 二, 1 as 2, （ as （. */
    private static char mark(Cell cell) {
        char first = cell.text().charAt(0);
        return Character.isDigit(first) ? '1' : "一二三四五六七八九十".indexOf(first) >= 0 ? '一' : first == '(' ? '（' : first;
    }

    /** Other rows have ended the block. */
    public void end() {
        category = null;
        dimension = null;
        waits = false;
    }

    /** The rows below the header stand under the tiers over it. */
    public void into(IndicatorRows rows) {
        Cell first = category;
        Cell second = dimension;
        if (!waits) {
            return;
        }
        if (first != null) {
            rows.tier(first);
        }
        if (second != null) {
            rows.secondTier(second);
        }
        waits = false;
    }
}
