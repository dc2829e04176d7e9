package io.github.performancetargets.documents.draft;

import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.TimePoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 资金草稿 The funds of a table while its rows are being read. */
public final class FundingDraft {
    private final Map<TargetPeriod, Plan> plans = new EnumMap<>(TargetPeriod.class);
    private final MoneyUnits units = new MoneyUnits();
    private boolean spends;

    /** Amounts stand elsewhere in the table, which its unit counts for. */
    public void spendsElsewhere() {
        spends = true;
    }

    /** The units of the amounts. */
    public MoneyUnits units() {
        return units;
    }

    /** Whether the form asks for money of a period. */
    public boolean has(TargetPeriod period) {
        return plans.containsKey(period);
    }

    /** The plan of a period; begun where there is none. */
    public Plan plan(TargetPeriod period) {
        return plans.computeIfAbsent(period, p -> new Plan(pathOf(p)));
    }

    /** The path of the plan of a period. */
    public static String pathOf(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? "/funding/annual" : "/funding/mediumTerm";
    }

    /** The funds; empty where the form asks for none. */
    public Optional<Funding> build() {
        if (plans.isEmpty() && !(spends && units.unit().isPresent())) {
            return Optional.empty();
        }
        Funding.Builder funding = Funding.builder();
        units.unit().map(MeasurementUnit::parse).ifPresent(funding::unit);
        Optional.ofNullable(plans.get(TargetPeriod.ANNUAL)).map(Plan::build).ifPresent(funding::annual);
        Optional.ofNullable(plans.get(TargetPeriod.MEDIUM_TERM))
                .map(Plan::build)
                .ifPresent(funding::mediumTerm);
        return Optional.of(funding.build());
    }

    /** 资金行 A total or a source: what its cells say. */
    public static final class Line {
        private final String path;
        private final String label;
        private final Optional<FundingKind> kind;
        private Optional<String> unit = Optional.empty();
        private @Nullable Amount amount;

        private final Map<ExecutionColumn, Amount> numbers = new EnumMap<>(ExecutionColumn.class);
        private final Map<TimePoint, ReadingDraft> readings = new LinkedHashMap<>();
        private @Nullable String rate;
        private @Nullable Adjustment adjustment;

        /** A line without an amount. */
        public Line(String path, String label, Optional<FundingKind> kind) {
            this.path = path;
            this.label = label;
            this.kind = kind;
        }

        /** The path of the element. */
        public String path() {
            return path;
        }

        /** The path of its amount. */
        public String amountPath() {
            return path + (kind.isPresent() ? "/amount" : "/total");
        }

        /** The label as printed. */
        public String label() {
            return label;
        }

        /** The unit in its label, or in that of its total. */
        public Optional<String> unit() {
            return unit;
        }

        /** Notes the unit in its label, which counts before that in the label of its total. */
        public void in(Optional<String> symbol) {
            unit = symbol.or(() -> unit);
        }

        /** Whether it has its amount. */
        public boolean isFilled() {
            return amount != null;
        }

        /** Sets the amount. */
        public void fill(Amount money) {
            amount = money;
        }

        /** Whether it says no number. */
        public boolean isBlank() {
            return amount == null && execution().isEmpty() && readings.isEmpty();
        }

        /** Sets the rate of execution, in words. */
        public void rate(String words) {
            rate = words;
        }

        /** Whether a column of execution has said something: a second one of the same meaning has no place. */
        public boolean has(ExecutionColumn column) {
            return switch (column) {
                case INITIAL -> amount != null;
                case RATE -> rate != null;
                case ADJUSTED, EXECUTED, WEIGHT, SCORE, MONITORED, MONITORED_RATE, FORECAST ->
                    numbers.containsKey(column);
            };
        }

        /** What monitoring read of it at a time; begun where there is nothing yet. */
        public ReadingDraft reading(TimePoint asOf) {
            return readings.computeIfAbsent(
                    asOf, time -> new ReadingDraft(time, path + "/readings/" + readings.size()));
        }

        /** Sets why the money was changed in the year. */
        public void adjust(Adjustment why) {
            adjustment = why;
        }

        private List<ExecutionReading> readings() {
            return readings.values().stream().map(ReadingDraft::build).toList();
        }

        private Optional<Adjustment> adjustment() {
            return Optional.ofNullable(adjustment);
        }

        /** Sets what a column of execution says. */
        public void put(ExecutionColumn column, Amount number) {
            numbers.put(column, number);
        }

        /** How the money was spent; empty where nothing says so. */
        public Optional<BudgetExecution> execution() {
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
    public static final class Plan {
        private final String path;
        private @Nullable Line total;
        private final List<Line> sources = new ArrayList<>();

        /** A plan without a total and without sources. */
        public Plan(String path) {
            this.path = path;
        }

        /** The line of the total; empty where another label has it: two totals of one period are no parts of each other. */
        public Optional<Line> total(String label) {
            if (total == null) {
                total = new Line(path, label, Optional.empty());
            }
            return Optional.of(total).filter(line -> line.label.equals(label));
        }

        /** The line of the total, whatever its label; a new one without a label where there is none. */
        public Line anyTotal() {
            Line line = total == null ? new Line(path, "", Optional.empty()) : total;
            total = line;
            return line;
        }

        /** Adds a source. */
        public Line source(String label, FundingKind kind) {
            Line line = new Line(path + "/sources/" + sources.size(), label, Optional.of(kind));
            line.in(Optional.ofNullable(total).flatMap(Line::unit));
            sources.add(line);
            return line;
        }

        /** The source of a label, which several columns of one row may speak of. */
        public Line sourceOnce(String label, FundingKind kind) {
            for (Line line : sources) {
                if (line.label.equals(label)) {
                    return line;
                }
            }
            return source(label, kind);
        }

        /** Whether no amount has been found. */
        public boolean isBlank() {
            return (total == null || total.isBlank()) && sources.stream().allMatch(Line::isBlank);
        }

        /** The plan as an element of the model. */
        public FundingPlan build() {
            FundingPlan.Builder plan = FundingPlan.builder();
            if (total != null) {
                Optional.of(total.label).filter(l -> !l.isEmpty()).ifPresent(plan::label);
                Optional.ofNullable(total.amount).ifPresent(plan::total);
                total.execution().ifPresent(plan::execution);
                plan.addAllReadings(total.readings());
                total.adjustment().ifPresent(plan::adjustment);
            }
            for (Line line : sources) {
                FundingSource.Builder source = FundingSource.builder()
                        .kind(line.kind.orElse(FundingKind.OTHER))
                        .label(line.label);
                Optional.ofNullable(line.amount).ifPresent(source::amount);
                line.execution().ifPresent(source::execution);
                source.addAllReadings(line.readings());
                line.adjustment().ifPresent(source::adjustment);
                plan.addSources(source.build());
            }
            return plan.build();
        }
    }
}
