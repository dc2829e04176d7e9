package io.github.performancetargets.assessment;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;

/** Tables written row by row: {@code name, target, actual, weight, score}. */
final class AssessedTables {
    private AssessedTables() {}

    static PerformanceTargetTable.Builder table(String... rows) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder().fiscalYear(2022);
        for (String row : rows) {
            table.addIndicators(indicator(row));
        }
        return table;
    }

    static Indicator indicator(String row) {
        String[] cells = row.split(",", -1);
        Indicator.Builder indicator = Indicator.builder()
                .name(cells[0].strip())
                .value(StatedTarget.read(cells[1].strip()))
                .actual(StatedTarget.read(cells[2].strip()))
                .weight(new Weight(Amount.parse(cells[3].strip())));
        if (!cells[4].isBlank()) {
            indicator.score(new Score(Amount.parse(cells[4].strip())));
        }
        return indicator.build();
    }

    static Funding spent(String budget, String executed, String rate, String weight, String score) {
        BudgetExecution.Builder execution = BudgetExecution.builder();
        if (!budget.isEmpty()) {
            execution.adjustedBudget(Amount.parse(budget));
        }
        if (!executed.isEmpty()) {
            execution.executed(Amount.parse(executed));
        }
        if (!rate.isEmpty()) {
            execution.rate(rate);
        }
        if (!weight.isEmpty()) {
            execution.weight(new Weight(Amount.parse(weight)));
        }
        if (!score.isEmpty()) {
            execution.score(new Score(Amount.parse(score)));
        }
        return Funding.builder()
                .annual(FundingPlan.builder().execution(execution.build()).build())
                .build();
    }

    static LabelledText total(String score) {
        return new LabelledText("总分 得分", score);
    }

    static LabelledText grade(String grade) {
        return new LabelledText("自评等级", grade);
    }
}
