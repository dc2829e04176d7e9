package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TaskColumn;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.quantity.Amount;
import java.util.Optional;

/** 任务金额 Puts the amounts of a row of tasks into a plan: the budget of a task, or the funds of the department. */
final class TaskMoney {
    private final TableDraft draft;
    private final FundingDraft.Plan plan;
    private final FundingDraft.Line total;

    TaskMoney(TableDraft draft, FundingDraft.Plan plan, FundingDraft.Line total) {
        this.draft = draft;
        this.plan = plan;
        this.total = total;
    }

    /** An amount in a column of budgets, of what was spent, or of points; under the label of a source it is that source's. */
    void put(Cell cell, TaskColumn column, Optional<FundingLabel> label, Optional<String> stated) {
        FundingDraft.Line line = label.flatMap(FundingLabel::kind)
                .map(kind -> plan.sourceOnce(label.get().label(), kind))
                .orElse(total);
        if (LabelWords.isFiller(cell.text())) {
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
        } else if (column == TaskColumn.RATE) {
            line.rate(cell.text());
            draft.ledger().keep(cell, line.path() + "/execution/rate");
        } else {
            boolean points = column == TaskColumn.WEIGHT || column == TaskColumn.SCORE;
            MoneyText.read(cell.text())
                    .flatMap(m -> points
                            ? Optional.of(m.amount()).filter(a -> m.unit().isEmpty())
                            : draft.funding().units().keep(m.amount(), m.unit().or(() -> stated)))
                    .ifPresentOrElse(
                            amount -> put(line, column, amount, cell),
                            () -> draft.ledger().lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, ""));
        }
    }

    private void put(FundingDraft.Line line, TaskColumn column, Amount amount, Cell cell) {
        if (column == TaskColumn.BUDGET) {
            line.fill(amount);
            draft.ledger().keep(cell, line.amountPath());
            return;
        }
        ExecutionColumn meaning = switch (column) {
            case ADJUSTED -> ExecutionColumn.ADJUSTED;
            case EXECUTED -> ExecutionColumn.EXECUTED;
            case WEIGHT -> ExecutionColumn.WEIGHT;
            case SCORE -> ExecutionColumn.SCORE;
            default -> throw new IllegalArgumentException("bug: no amount stands in a column of " + column);
        };
        line.put(meaning, amount);
        draft.ledger().keep(cell, line.path() + "/execution");
    }
}
