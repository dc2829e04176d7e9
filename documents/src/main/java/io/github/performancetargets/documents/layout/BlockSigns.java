package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import java.util.Optional;

/** 区块标志 What tells that a row, or the rest of one, belongs to another block than the one that is open. */
final class BlockSigns {
    private BlockSigns() {}

    /** 绩效指标 alone in its row: it heads what follows and says nothing more. */
    static boolean headsIndicators(GridRow row) {
        String text = row.first().text();
        return row.cells().size() == 1
                && ColumnRole.of(text).equals(Optional.of(ColumnRole.ROW_HEAD))
                && FieldLabel.of(text).isEmpty();
    }

    /** A header or tier of indicators, wherever it stands: no goal. */
    static boolean isOfIndicators(GridCell cell) {
        String text = cell.text();
        boolean header = ColumnRole.of(text).filter(r -> r != ColumnRole.GOAL).isPresent();
        return (header || CellShape.isCategory(text) || CellShape.isDimension(text))
                && FieldLabel.of(text).isEmpty()
                && GoalLabel.of(text).isEmpty();
    }

    /** Whether a label of another block stands right behind the label of the goals, with its words behind it. */
    static boolean holdsField(GridRow row) {
        if (row.cells().size() < 3) {
            return false;
        }
        String second = row.cells().get(1).text();
        return FieldLabel.isCertain(second)
                && GoalLabel.of(second).isEmpty()
                && FieldLabel.of(second).filter(l -> l != FieldLabel.GOALS).isPresent();
    }

    /** Whether the rest of a row opens the funds or the goals, behind a cell before it. */
    static boolean opensBlock(GridRow rest, GridCell before) {
        String text = rest.first().text();
        Optional<FieldLabel> label = FieldLabel.of(text)
                .filter(l -> FieldLabel.isCertain(text)
                        || FieldLabel.of(before.text()).isEmpty());
        boolean block = label.filter(l -> l == FieldLabel.FUNDS || l == FieldLabel.GOALS)
                .isPresent();
        return block
                || (label.isEmpty()
                        && rest.cells().size() > 1
                        && FundingLabel.of(text).filter(FundingLabel::isTotal).isPresent()
                        && MoneyText.read(rest.cells().get(1).text()).isPresent());
    }
}
