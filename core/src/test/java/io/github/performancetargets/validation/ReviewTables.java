package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.function.Consumer;

/** Tables and rows that the tests of review are written with, and what the rules of review say of them. */
final class ReviewTables {
    /** The rules of review alone. */
    static final TableValidator RULES = rules();

    private ReviewTables() {}

    private static TableValidator rules() {
        TableValidator validator = TableValidator.withoutRules(FormEdition.GENERIC);
        for (Rule rule : ReviewRules.all()) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    /** The ids of what is found. */
    static List<String> ids(PerformanceTargetTable table) {
        return RULES.validate(table).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    static PerformanceTargetTable table(Consumer<PerformanceTargetTable.Builder> content) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        content.accept(table);
        return table.build();
    }

    // ----- parts -----

    static Goal goal(String text) {
        return Goal.builder().text(text).build();
    }

    static Project named(String name) {
        return Project.builder().name(name).build();
    }

    static Indicator weighed(Indicator row, long points) {
        return row.toBuilder().weight(new Weight(Amount.of(points))).build();
    }

    /** A row with both of its tiers as printed. */
    static Indicator tiered(String category, String dimension, String name, String value) {
        return Indicator.builder()
                .category(IndicatorCategory.ofLabel(category).orElse(null))
                .dimension(IndicatorDimension.ofLabel(dimension).orElse(null))
                .name(name)
                .value(StatedTarget.read(value))
                .build();
    }

    static Indicator scored(long weight, long score) {
        return row("数量指标", "参赛场次", "≥3场次").toBuilder()
                .weight(new Weight(Amount.of(weight)))
                .score(new Score(Amount.of(score)))
                .actual(StatedTarget.read("3场次"))
                .build();
    }

    static Indicator stated(String text, ComparisonOperator operator, long amount) {
        return row("质量指标", "合格率", text).toBuilder()
                .value(StatedTarget.of(
                        text, Bound.of(operator, Measure.of(Amount.of(amount), MeasurementUnit.parse("%")))))
                .build();
    }

    static Funding funds(long total, long fiscal, long other) {
        return Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(FundingPlan.builder()
                        .total(Amount.of(total))
                        .addSources(source(FundingKind.FISCAL, fiscal), source(FundingKind.OTHER, other))
                        .build())
                .build();
    }

    static FundingSource source(FundingKind kind, long amount) {
        return FundingSource.builder().kind(kind).amount(Amount.of(amount)).build();
    }
}
