package io.github.performancetargets.scale;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;

/** 埋设的缺陷 What is made wrong in a row of a form, and what a review must find there. */
public enum SeededDefect {
    /** 名称空白 The name is blank. */
    NAME_MISSING("completeness/name-missing", "name") {
        @Override
        boolean fits(PerformanceTargetTable table, Indicator row) {
            // a goal may be about the name, and a value without a unit or with an unlikely operator be explained by it
            return !row.name().isBlank()
                    && table.goals().isEmpty()
                    && row.value().isPresent()
                    && row.value().get().target() instanceof Bound bound
                    && bound.unit().isPresent()
                    && bound.operator() == ComparisonOperator.AT_LEAST;
        }

        @Override
        Indicator in(Indicator row) {
            return row.toBuilder().name("").build();
        }
    },
    /** 指标值空白 The value is blank. */
    VALUE_MISSING("completeness/value-missing", "value") {
        @Override
        boolean fits(PerformanceTargetTable table, Indicator row) {
            // where most values have an operator, one without is remarked
            return row.value().isPresent() && !(row.value().get().target() instanceof Quantified);
        }

        @Override
        Indicator in(Indicator row) {
            return row.toBuilder().value((StatedTarget) null).build();
        }
    },
    /** 占位符 The value is the template that it was. */
    VALUE_PLACEHOLDER("completeness/value-placeholder", "value") {
        @Override
        boolean fits(PerformanceTargetTable table, Indicator row) {
            return isPercentage(row);
        }

        @Override
        Indicator in(Indicator row) {
            return row.toBuilder().value(StatedTarget.read("≥**%")).build();
        }
    },
    /** 百分比超过100 A rate of more than the whole. */
    RATE_ABOVE_HUNDRED("review/percent-above-hundred", "value") {
        @Override
        boolean fits(PerformanceTargetTable table, Indicator row) {
            return isPercentage(row) && row.name().endsWith("合格率");
        }

        @Override
        Indicator in(Indicator row) {
            return row.toBuilder().value(StatedTarget.read("≥120%")).build();
        }
    },
    /** 满意度偏低 A satisfaction that asks for little. */
    SATISFACTION_LOW("review/satisfaction-low", "value") {
        @Override
        boolean fits(PerformanceTargetTable table, Indicator row) {
            return isPercentage(row)
                    && row.category().equals(Optional.of(IndicatorCategory.SATISFACTION))
                    && row.name().endsWith("满意度");
        }

        @Override
        Indicator in(Indicator row) {
            return row.toBuilder().value(StatedTarget.read("≥30%")).build();
        }
    };

    private final String rule;
    private final String field;

    SeededDefect(String rule, String field) {
        this.rule = rule;
        this.field = field;
    }

    /** Whether the row can be made wrong like that without being wrong in another way as well. */
    abstract boolean fits(PerformanceTargetTable table, Indicator row);

    abstract Indicator in(Indicator row);

    ExpectedFinding expected(int row) {
        return new ExpectedFinding(rule, "/indicators/" + row + "/" + field);
    }

    // what came true is compared with it
    private static boolean isPercentage(Indicator row) {
        return row.actual().isEmpty()
                && row.score().isEmpty()
                && row.value().isPresent()
                && row.value().get().target() instanceof Bound bound
                && bound.unit().isPresent()
                && bound.unit().get().symbol().equals("%");
    }
}
