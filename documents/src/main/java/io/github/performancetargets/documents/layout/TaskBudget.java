package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import java.util.Optional;

/** 任务预算 The budget of one task while its cells are being read. */
final class TaskBudget {
    private final TableDraft draft;
    private final String path;
    private final FundingPlan.Builder plan = FundingPlan.builder();
    private final BudgetExecution.Builder execution = BudgetExecution.builder();
    private int sources;
    private boolean any;
    private boolean spent;

    TaskBudget(TableDraft draft, String path) {
        this.draft = draft;
        this.path = path;
    }

    /** An amount under the label of its column: a source, or else the total. */
    void amount(GridCell cell, Optional<FundingLabel> label) {
        Optional<MoneyText> money = money(cell);
        if (money.isEmpty()) {
            return;
        }
        Optional<FundingLabel> source = label.filter(l -> !l.isTotal());
        if (source.isPresent()) {
            plan.addSources(FundingSource.builder()
                    .kind(source.get().kind().orElseThrow())
                    .label(source.get().label())
                    .amount(money.get().amount())
                    .build());
            draft.ledger.keep(cell, path + "/sources/" + sources++ + "/amount");
        } else {
            plan.total(money.get().amount());
            draft.ledger.keep(cell, path + "/total");
        }
        any = true;
    }

    void executed(GridCell cell) {
        money(cell).ifPresent(money -> {
            execution.executed(money.amount());
            draft.ledger.keep(cell, path + "/execution");
            spent = true;
        });
    }

    void rate(GridCell cell) {
        execution.rate(cell.text());
        draft.ledger.keep(cell, path + "/execution/rate");
        spent = true;
    }

    private Optional<MoneyText> money(GridCell cell) {
        Optional<MoneyText> money = MoneyText.read(cell.text())
                .filter(m ->
                        m.unit().isEmpty() || draft.funding.declare(m.unit().get()));
        if (money.isEmpty()) {
            draft.ledger.lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
        }
        return money;
    }

    /** The budget; empty where the task states none. */
    Optional<FundingPlan> build() {
        if (!any && !spent) {
            return Optional.empty();
        }
        FundingPlan built = plan.build();
        return Optional.of(
                spent
                        ? FundingPlan.builder()
                                .from(built)
                                .execution(execution.build())
                                .build()
                        : built);
    }
}
