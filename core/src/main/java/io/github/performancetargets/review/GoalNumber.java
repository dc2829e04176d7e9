package io.github.performancetargets.review;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 目标与指标数字不符 A goal gives another number than the one indicator of the same thing, in the same unit: 培训学员 200 人次 in the goal,
 * 150 人次 in the indicator. Targets are compared with goals, and actual values with what goals say was achieved. Silent where several
 * numbers of one thing stand on either side, or the number of the goal is what the indicators of its unit add up to: it may be a
 * sum.
 */
final class GoalNumber implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "goal-number", Criterion.RELEVANCE, Severity.NOTE)
            .build();
    /** What stands for several indicators, or several numbers, of one thing. */
    private static final int SEVERAL = -1;

    private final GoalStatements statements;

    GoalNumber(ReviewLexicon lexicon) {
        this.statements = new GoalStatements(lexicon);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        List<Goal> goals = table.table().goals();
        List<GoalStatement> targets = statements.of(goals, goal -> goal.text());
        if (!targets.isEmpty()) {
            check(table, targets, Column.VALUE, findings);
        }
        List<GoalStatement> actuals = statements.of(goals, goal -> goal.actual().orElse(""));
        if (!actuals.isEmpty()) {
            check(table, actuals, Column.ACTUAL, findings);
        }
    }

    private void check(TableFacts table, List<GoalStatement> said, Column column, Findings findings) {
        Map<String, Integer> byThing = new HashMap<>();
        Map<String, BigDecimal> totals = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            Bound bound = column.bound(table, i);
            if (bound != null && bound.unit().isPresent()) {
                TargetPeriod period = table.indicator(i).period();
                byThing.merge(key(period, statements.thing(table.measured(i))), i, (one, other) -> SEVERAL);
                totals.merge(unitKey(period, bound.measure()), bound.amount().toBigDecimal(), BigDecimal::add);
            }
        }
        Map<String, Integer> times = new HashMap<>();
        for (GoalStatement statement : said) {
            times.merge(key(statement.goal().period(), statement.thing()), 1, Integer::sum);
        }
        for (GoalStatement statement : said) {
            TargetPeriod period = statement.goal().period();
            String thing = key(period, statement.thing());
            int i = byThing.getOrDefault(thing, SEVERAL);
            BigDecimal total = totals.get(unitKey(period, statement.bound().measure()));
            boolean mayBeSum =
                    total != null && total.compareTo(statement.bound().amount().toBigDecimal()) == 0;
            if (i >= 0 && times.getOrDefault(thing, 0) == 1 && !mayBeSum && differs(table, i, statement, column)) {
                findings.add(
                        column.place(table, i),
                        List.of(new Argument("goal", statement.words())),
                        List.of(Place.cell("/goals/" + statement.row() + column.ofGoal, "goal")
                                .reading(statement.words())));
            }
        }
    }

    private static boolean differs(TableFacts table, int i, GoalStatement statement, Column column) {
        Bound bound = column.bound(table, i);
        String goal = table.indicator(i).goalId().orElse(null);
        if (bound == null
                || (goal != null && !statement.goal().id().orElse(goal).equals(goal))) {
            return false;
        }
        Comparison comparison = statement.bound().measure().compare(bound.measure());
        return comparison.isDecided() && comparison != Comparison.EQUAL;
    }

    private static String key(TargetPeriod period, String thing) {
        return period.code() + '/' + thing;
    }

    private static String unitKey(TargetPeriod period, Measure measure) {
        return period.code() + '/' + measure.unit().map(unit -> unit.symbol()).orElse("");
    }

    /** 比较的栏 Which numbers are compared. */
    private enum Column {
        /** The target, with what the goal promises. */
        VALUE("/text"),
        /** The actual value, with what the goal says was achieved. */
        ACTUAL("/actual");

        private final String ofGoal;

        Column(String ofGoal) {
            this.ofGoal = ofGoal;
        }

        @Nullable
        private StatedTarget cell(TableFacts table, int i) {
            return this == VALUE ? table.value(i) : table.indicator(i).actual().orElse(null);
        }

        /** The exact number in it, or null. */
        @Nullable
        Bound bound(TableFacts table, int i) {
            StatedTarget stated = cell(table, i);
            return stated != null && stated.target() instanceof Bound bound && !bound.approximate() ? bound : null;
        }

        Place place(TableFacts table, int i) {
            StatedTarget stated = cell(table, i);
            return this == VALUE
                    ? table.valuePlace(i)
                    : table.columnPlace(i, "actual", Optional.ofNullable(stated).map(StatedTarget::text));
        }
    }
}
