package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.Optional;

/** 区块标志 What tells that a row, or the rest of one, belongs to another block than the one that is open. */
final class BlockSigns {
    private BlockSigns() {}

    /** 绩效指标 alone in its row: it heads what follows and says nothing more. */
    static boolean headsIndicators(GridRow row) {
        Label label = row.first().label();
        return row.cells().size() == 1
                && label.is(ColumnRole.ROW_HEAD)
                && label.field().isEmpty();
    }

    /** A header or tier of indicators, wherever it stands: no goal. */
    static boolean isOfIndicators(GridCell cell) {
        Label label = cell.label();
        boolean header = label.column().isPresent() && !label.is(ColumnRole.GOAL);
        return (header || label.isCategory() || label.isDimension())
                && label.field().isEmpty()
                && label.goal().isEmpty();
    }

    /** Whether a label of another block stands right behind the label of the goals, with its words behind it. */
    static boolean holdsField(GridRow row) {
        if (row.cells().size() < 3) {
            return false;
        }
        Label second = row.cells().get(1).label();
        return second.isCertain() && second.goal().isEmpty() && !second.is(FieldLabel.GOALS);
    }

    /** Whether the rest of a row opens the funds or the goals, behind a cell before it. */
    static boolean opensBlock(GridRow rest, GridCell before) {
        Label text = rest.first().label();
        Optional<FieldLabel> label = text.field()
                .filter(l -> text.isCertain() || before.label().field().isEmpty());
        boolean block = label.filter(l -> l == FieldLabel.FUNDS || l == FieldLabel.GOALS)
                .isPresent();
        return block
                || (label.isEmpty()
                        && rest.cells().size() > 1
                        && text.funding().filter(FundingLabel::isTotal).isPresent()
                        && MoneyText.read(rest.cells().get(1).text()).isPresent());
    }
}
