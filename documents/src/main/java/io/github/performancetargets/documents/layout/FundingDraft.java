package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 资金草稿 The funds of a table while its rows are being read. */
final class FundingDraft {
    private final Map<TargetPeriod, Plan> plans = new EnumMap<>(TargetPeriod.class);
    private @Nullable String unit;
    private boolean spends;

    /** Amounts stand elsewhere in the table, which its unit counts for. */
    void spendsElsewhere() {
        spends = true;
    }

    /** The unit of all amounts, where one is known. */
    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** Sets the unit; false where another one counts already. */
    boolean declare(String symbol) {
        if (unit == null) {
            unit = symbol;
        }
        return unit.equals(symbol);
    }

    /** Sets the unit that stands at the amounts themselves; it counts before one of a line above, as long as nothing was counted in that. */
    void declareNearer(String symbol) {
        boolean counted = spends || plans.values().stream().anyMatch(plan -> !plan.isBlank());
        if (unit == null || !counted) {
            unit = symbol;
        }
    }

    boolean has(TargetPeriod period) {
        return plans.containsKey(period);
    }

    Plan plan(TargetPeriod period) {
        return plans.computeIfAbsent(period, p -> new Plan(pathOf(p)));
    }

    static String pathOf(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? "/funding/annual" : "/funding/mediumTerm";
    }

    Optional<Funding> build() {
        if (plans.isEmpty() && !(spends && unit != null)) {
            return Optional.empty();
        }
        Funding.Builder funding = Funding.builder();
        unit().map(MeasurementUnit::parse).ifPresent(funding::unit);
        Optional.ofNullable(plans.get(TargetPeriod.ANNUAL)).map(Plan::build).ifPresent(funding::annual);
        Optional.ofNullable(plans.get(TargetPeriod.MEDIUM_TERM))
                .map(Plan::build)
                .ifPresent(funding::mediumTerm);
        return Optional.of(funding.build());
    }

    /** 资金行 A total or a source: what its cells say. */
    static final class Line {
        final String path;
        final String label;
        final Optional<FundingKind> kind;

        @Nullable
        Amount amount;

        private final Map<ExecutionColumn, Amount> numbers = new EnumMap<>(ExecutionColumn.class);
        private @Nullable String rate;

        Line(String path, String label, Optional<FundingKind> kind) {
            this.path = path;
            this.label = label;
            this.kind = kind;
        }

        boolean isBlank() {
            return amount == null && execution().isEmpty();
        }

        void rate(String words) {
            rate = words;
        }

        void put(ExecutionColumn column, Amount number) {
            numbers.put(column, number);
        }

        Optional<BudgetExecution> execution() {
            if (numbers.isEmpty() && rate == null) {
                return Optional.empty();
            }
            BudgetExecution.Builder execution = BudgetExecution.builder();
            number(ExecutionColumn.ADJUSTED).ifPresent(execution::adjustedBudget);
            number(ExecutionColumn.EXECUTED).ifPresent(execution::executed);
            Optional.ofNullable(rate).ifPresent(execution::rate);
            number(ExecutionColumn.WEIGHT).map(Weight::new).ifPresent(execution::weight);
            number(ExecutionColumn.SCORE).map(Score::new).ifPresent(execution::score);
            return Optional.of(execution.build());
        }

        private Optional<Amount> number(ExecutionColumn column) {
            return Optional.ofNullable(numbers.get(column));
        }
    }

    /** 资金安排 A total and its sources. */
    static final class Plan {
        private final String path;
        private @Nullable Line total;
        private final List<Line> sources = new ArrayList<>();

        Plan(String path) {
            this.path = path;
        }

        /** The line of the total; empty where another label has it: two totals of one period are no parts of each other. */
        Optional<Line> total(String label) {
            if (total == null) {
                total = new Line(path, label, Optional.empty());
            }
            return Optional.of(total).filter(line -> line.label.equals(label));
        }

        /** The line of the total, whatever its label; a new one without a label where there is none. */
        Line anyTotal() {
            Line line = total == null ? new Line(path, "", Optional.empty()) : total;
            total = line;
            return line;
        }

        Line source(String label, FundingKind kind) {
            Line line = new Line(path + "/sources/" + sources.size(), label, Optional.of(kind));
            sources.add(line);
            return line;
        }

        /** The source of a label, which several columns of one row may speak of. */
        Line sourceOnce(String label, FundingKind kind) {
            for (Line line : sources) {
                if (line.label.equals(label)) {
                    return line;
                }
            }
            return source(label, kind);
        }

        /** Whether no amount has been found. */
        boolean isBlank() {
            return (total == null || total.isBlank()) && sources.stream().allMatch(Line::isBlank);
        }

        FundingPlan build() {
            FundingPlan.Builder plan = FundingPlan.builder();
            if (total != null) {
                Optional.of(total.label).filter(l -> !l.isEmpty()).ifPresent(plan::label);
                Optional.ofNullable(total.amount).ifPresent(plan::total);
                total.execution().ifPresent(plan::execution);
            }
            for (Line line : sources) {
                FundingSource.Builder source = FundingSource.builder()
                        .kind(line.kind.orElse(FundingKind.OTHER))
                        .label(line.label);
                Optional.ofNullable(line.amount).ifPresent(source::amount);
                line.execution().ifPresent(source::execution);
                plan.addSources(source.build());
            }
            return plan.build();
        }
    }
}
