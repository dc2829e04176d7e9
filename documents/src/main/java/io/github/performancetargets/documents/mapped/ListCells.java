package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TargetTriple;
import java.util.Optional;

/** 清单文字 The words that a table and an indicator have for a field of a list. */
final class ListCells {
    private final MapEntries map;

    ListCells(MapEntries map) {
        this.map = map;
    }

    /** What stands in the column of a field; empty where the table says nothing. */
    Optional<String> of(ListField field, PerformanceTargetTable table, Indicator indicator) {
        return switch (field) {
            case DEPARTMENT -> table.department().map(Organization::name);
            case PROJECT_CODE -> table.project().flatMap(Project::code);
            case PROJECT_NAME -> table.project().map(Project::name);
            case SUPERVISING_DEPARTMENT ->
                table.project().flatMap(Project::supervisingDepartment).map(Organization::name);
            case IMPLEMENTING_ORGANIZATION ->
                table.project().flatMap(Project::implementingOrganization).map(Organization::name);
            case FISCAL_YEAR -> table.fiscalYear().map(String::valueOf);
            case FUNDING_TOTAL -> plan(table).flatMap(FundingPlan::total).map(Amount::toString);
            case FUNDING_FISCAL -> source(table, FundingKind.FISCAL);
            case FUNDING_OTHER -> source(table, FundingKind.OTHER);
            default -> of(field, indicator);
        };
    }

    private Optional<String> of(ListField field, Indicator indicator) {
        return switch (field) {
            case PERIOD -> Optional.of(ListWords.of(ListWords.PERIODS, indicator.period()));
            case CATEGORY ->
                indicator.categoryLabel().or(() -> indicator.category().map(IndicatorCategory::label));
            case DIMENSION ->
                indicator.dimensionLabel().or(() -> indicator.dimension().map(IndicatorDimension::label));
            case ID -> indicator.id();
            case NAME -> Optional.of(indicator.name());
            case OPERATOR -> indicator.value().map(value -> triple(value).operator());
            case VALUE -> indicator.value().map(this::value);
            case UNIT -> indicator.value().map(value -> triple(value).unit());
            case ADJUSTED -> indicator.adjusted().map(StatedTarget::text);
            case DIRECTION ->
                indicator.statedDirection().map(direction -> ListWords.of(ListWords.DIRECTIONS, direction));
            case WEIGHT -> indicator.weight().map(weight -> weight.points().toString());
            case EXPLANATION -> indicator.explanation();
            case BASIS -> indicator.basis();
            case ACTUAL -> indicator.actual().map(StatedTarget::text);
            case SCORE -> indicator.score().map(score -> score.points().toString());
            case VARIANCE_REASON -> indicator.varianceReason();
            case NOTE -> indicator.note();
            default -> reading(indicator).flatMap(reading -> of(field, reading));
        };
    }

    private static Optional<String> of(ListField field, MonitoringReading reading) {
        return switch (field) {
            case READING_VALUE -> reading.value().map(StatedTarget::text);
            case READING_PLANNED -> reading.planned().map(StatedTarget::text);
            case READING_FORECAST -> reading.forecast().map(StatedTarget::text);
            case READING_LIKELIHOOD ->
                reading.likelihood().map(likelihood -> ListWords.of(ListWords.LIKELIHOODS, likelihood));
            case READING_CAUSES ->
                Optional.of(reading.causes())
                        .filter(causes -> !causes.isEmpty())
                        .map(ListWords::of);
            case READING_EXPLANATION -> reading.explanation();
            default -> throw new IllegalArgumentException("bug: " + field + " is no part of a reading");
        };
    }

    /** The reading of the date that the map names. */
    Optional<MonitoringReading> reading(Indicator indicator) {
        return indicator.readings().stream()
                .filter(reading -> map.asOf().filter(reading.asOf()::equals).isPresent())
                .findFirst();
    }

    private static Optional<FundingPlan> plan(PerformanceTargetTable table) {
        return table.funding().flatMap(Funding::annual);
    }

    private static Optional<String> source(PerformanceTargetTable table, FundingKind kind) {
        return plan(table).stream()
                .flatMap(plan -> plan.sources().stream())
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(FundingSource::amount)
                .map(Amount::toString);
    }

    /** Whether the value stands in several columns. */
    boolean isSplit() {
        return map.has(ListField.OPERATOR) || map.has(ListField.UNIT);
    }

    /** The columns of a value; words, and what three columns cannot hold, stand as they are in the column of values. */
    TargetTriple triple(StatedTarget value) {
        TargetTriple triple = TargetTriple.of(value.target());
        boolean words = triple.operator().isEmpty() && triple.unit().isEmpty();
        return words || !triple.losses().isEmpty() ? TargetTriple.of("", value.text(), "") : triple;
    }

    private String value(StatedTarget value) {
        if (!isSplit()) {
            return value.text();
        }
        TargetTriple triple = triple(value);
        String operator = map.has(ListField.OPERATOR) ? "" : triple.operator();
        return operator + triple.value() + (map.has(ListField.UNIT) ? "" : triple.unit());
    }

    /** What an indicator says under a label; several are told apart by nothing and stand in lines. */
    static Optional<String> labelled(String label, Indicator indicator) {
        return indicator.fields().stream()
                .filter(field -> field.label().equals(label))
                .map(LabelledText::text)
                .reduce((one, other) -> one + "\n" + other);
    }
}
