package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.bind.list.ProjectList;
import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.List;
import java.util.Optional;

/**
 * 单元格归类 What an item of a row says: by the label of its column, by its own label, and by what the row is.
 *
 * @param underMoney whether the labels of columns above are those of money
 * @param afterFunds whether the row before is one of funds
 */
record ItemKind(boolean underMoney, boolean afterFunds) {
    /** Funds, goal or field. */
    RowLabel of(HeadRow.Item item, HeadRow row) {
        Optional<Label> head = item.head().map(Cell::label);
        Optional<Label> label = item.label().map(Cell::label);
        if (row.block().filter(b -> b.label().headsSpending()).isPresent()) {
            // 支出明细预算: what the money is spent on is no source of it
            return RowLabel.FIELD;
        }
        if (item.label().isEmpty()
                && item.head().isEmpty()
                && item.value().filter(FundingLines::isUnit).isPresent()) {
            return RowLabel.FUNDS;
        }
        boolean amountOfForm = row.label() != RowLabel.GOAL
                && item.label().isEmpty()
                && item.head().isEmpty()
                && item.value().filter(FundsInWords::saysMoney).isPresent();
        if (amountOfForm) {
            return RowLabel.FUNDS;
        }
        boolean both = row.label() != RowLabel.GOAL
                && item.label().isEmpty()
                && item.head().isEmpty()
                && item.value().filter(v -> saysField(v, row.label())).isPresent();
        if (both) {
            return RowLabel.FIELD;
        }
        if (head.isPresent() && row.label() != RowLabel.GOAL) {
            return underMoney ? RowLabel.FUNDS : RowLabel.FIELD;
        }
        if (head.filter(l -> l.goalInBlock().isPresent()).isPresent()) {
            return RowLabel.GOAL;
        }
        if (label.filter(l -> l.is(FieldLabel.FUNDS)).isPresent()) {
            return RowLabel.FUNDS;
        }
        if (label.filter(l -> l.is(FieldLabel.GOALS)).isPresent() && row.label() != RowLabel.FUNDS) {
            return RowLabel.GOAL;
        }
        boolean certain = label.filter(Label::isCertain).isPresent();
        boolean amount =
                item.value().filter(v -> MoneyText.read(v.text()).isPresent()).isPresent();
        Optional<FundingLabel> named = label.flatMap(
                        l -> amount ? FundingLabel.besideAmount(l.text()) : Optional.empty())
                .or(() -> label.flatMap(Label::funding));
        boolean money = named.filter(l -> !l.isUse()).isPresent();
        if (row.label() == RowLabel.FUNDS) {
            boolean own = money
                    || label.filter(l -> l.execution().isPresent() || l.is(FieldLabel.FUNDS))
                            .isPresent();
            return certain && !own ? RowLabel.FIELD : RowLabel.FUNDS;
        }
        if (row.label() == RowLabel.GOAL) {
            // 实施期 beside years is the term, beside words what is to be reached in it
            boolean time = item.value().filter(v -> CellShape.isTime(v.text())).isPresent();
            boolean goal = label.flatMap(Label::goalInBlock).isPresent() && !(certain && time);
            return certain && !goal ? RowLabel.FIELD : RowLabel.GOAL;
        }
        boolean unit =
                item.value().filter(v -> MoneyText.unitIn(v.text()).isPresent()).isPresent();
        if (!certain
                && (amount || unit)
                && row.block().filter(b -> b.label().is(FieldLabel.FUNDS)).isPresent()) {
            return RowLabel.FUNDS;
        }
        boolean total = named.filter(FundingLabel::isTotal).isPresent();
        boolean spent = afterFunds
                && label.flatMap(Label::execution).isPresent()
                && item.value().filter(v -> CellShape.hasDigit(v.text())).isPresent();
        boolean goesOn = total || afterFunds;
        return (amount && money && goesOn) || spent ? RowLabel.FUNDS : RowLabel.FIELD;
    }

    /**
     * What stands below a column of a list: 全年预算数 and 执行数 over amounts are funds, and so are sources beside a total or another
     * source. One alone says what the project was given and not where its money is from.
     */
    static RowLabel ofColumn(ProjectList.Field field, List<ProjectList.Field> all) {
        boolean spent = field.head()
                .label()
                .execution()
                .filter(e -> e != ExecutionColumn.WEIGHT && e != ExecutionColumn.SCORE)
                .isPresent();
        boolean source = money(field).filter(f -> !f.isTotal()).isPresent()
                && all.stream().filter(f -> money(f).isPresent()).count() > 1
                && MoneyText.read(field.cell().text()).isPresent();
        return (spent && CellShape.isNumeric(field.cell().text())) || source ? RowLabel.FUNDS : RowLabel.FIELD;
    }

    private static Optional<FundingLabel> money(ProjectList.Field field) {
        return field.head().label().funding().filter(f -> !f.isUse());
    }

    /** 填报单位：某局: a label that is none of money, and its value, in one cell. */
    private static boolean saysField(Cell cell, RowLabel row) {
        String text = cell.text().replace('：', ':');
        int colon = text.indexOf(':');
        boolean labelled = row == RowLabel.FUNDS
                && colon > 1
                && colon < text.length() - 1
                && PairReading.looksLikeLabel(text.substring(0, colon))
                && FundingLabel.of(text.substring(0, text.lastIndexOf(':'))).isEmpty();
        return labelled || !InlineFields.of(text).isEmpty();
    }
}
