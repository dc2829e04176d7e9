package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.TitleLine;
import java.util.List;
import java.util.Set;

/**
 * 表式标志 Whether a whole table says anything that a form would say: a title, a label of the head, of funds or goals, a tier, the
 * header of indicators, a total score. A table without is none; what else it may be need not be known.
 */
final class Signs {
    private static final Set<FieldLabel> WEAK =
            Set.of(FieldLabel.FOOTER, FieldLabel.MONEY_UNIT, FieldLabel.YEAR, FieldLabel.DEPARTMENT, FieldLabel.SUPERVISOR_CODE);
    private static final Set<String> SCORES = Set.of("总分", "自评总分", "总得分", "自评得分合计", "得分合计");

    private Signs() {}

    /** Whether a sheet has one. */
    static boolean stand(Sheet sheet) {
        for (int row = 0; row < sheet.rows(); row++) {
            List<Cell> cells = sheet.row(row);
            if (HeaderRows.isNamed(cells)) {
                return true;
            }
            for (Cell cell : cells) {
                if (isSign(cell.label(), cells.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSign(Label label, int cells) {
        boolean title = cells == 1 && TitleLine.is(label.text());
        boolean field = label.isCertain()
                && label.field().filter(f -> !WEAK.contains(f)).isPresent();
        boolean tier = (label.isCategory() || label.isDimension()) && label.looksLikeTier();
        return title || field || tier || SCORES.contains(label.key());
    }
}
