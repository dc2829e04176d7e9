package io.github.performancetargets.spring;

import com.fasterxml.jackson.databind.JavaType;
import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.ScoreFit;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.monitoring.IndicatorLight;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.CountyRate;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.GradeCount;
import io.github.performancetargets.rollup.LeftOut;
import io.github.performancetargets.rollup.ListedTable;
import io.github.performancetargets.rollup.OrganizationFindings;
import io.github.performancetargets.rollup.RegionalIndicator;
import io.github.performancetargets.rollup.RegionalRates;
import io.github.performancetargets.rollup.RegionalSum;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.rollup.ScoreCounts;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Basis;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.scheme.Grade;
import io.github.performancetargets.scheme.SchemeReference;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.ShownFinding;
import io.github.performancetargets.validation.ShownReport;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 类型的模式 Answers with the published schema of a type of the model; asks the next converter about any other. */
final class ModelSchemas implements ModelConverter {
    private static final Map<Class<?>, String> DEFINITIONS = Map.ofEntries(
            Map.entry(PerformanceTargetTable.class, SchemaFile.TABLE),
            Map.entry(Project.class, "project"),
            Map.entry(Funding.class, "funding"),
            Map.entry(Task.class, "task"),
            Map.entry(Goal.class, "goal"),
            Map.entry(IndicatorSlot.class, "slot"),
            Map.entry(Indicator.class, "indicator"),
            Map.entry(Adjustment.class, "adjustment"),
            Map.entry(MonitoringReading.class, "reading"),
            Map.entry(ExecutionReading.class, "executionReading"),
            Map.entry(Rectification.class, "rectification"),
            Map.entry(IndicatorCategory.class, "category"),
            Map.entry(IndicatorDimension.class, "dimension"),
            Map.entry(StatedTarget.class, "stated"),
            Map.entry(Target.class, "target"),
            Map.entry(Bound.class, "target-bound"),
            Map.entry(Range.class, "target-range"),
            Map.entry(Deadline.class, "target-deadline"),
            Map.entry(TimeSpan.class, "target-period"),
            Map.entry(Qualitative.class, "target-qualitative"),
            Map.entry(Placeholder.class, "target-placeholder"),
            Map.entry(NotUnderstood.class, "target-text"),
            Map.entry(Clauses.class, "target-clauses"),
            Map.entry(TimePoint.class, "timePoint"),
            Map.entry(Amount.class, "amount"),
            Map.entry(Measure.class, "measure"),
            Map.entry(MeasurementUnit.class, "unit"),
            Map.entry(Organization.class, "organization"),
            Map.entry(FundingPlan.class, "plan"),
            Map.entry(FundingSource.class, "source"),
            Map.entry(BudgetExecution.class, "execution"),
            Map.entry(SlotRequirement.class, "slotRequirement"),
            Map.entry(PriorValue.class, "priorValue"),
            Map.entry(LabelledText.class, "field"),
            Map.entry(Place.class, "place"),
            Map.entry(Basis.class, "basis"),
            Map.entry(Argument.class, "argument"),
            Map.entry(Obstacle.class, "reason"),
            Map.entry(TargetTriple.class, "triple"),
            Map.entry(Endpoint.class, "endpoint"),
            Map.entry(RecurringDeadline.class, "target-recurring"),
            Map.entry(NotApplicable.class, "target-not-applicable"),
            Map.entry(Extensions.class, "extensions"),
            Map.entry(Assessment.class, "assessment"),
            Map.entry(AssessedIndicator.class, "assessedIndicator"),
            Map.entry(AssessedExecution.class, "assessedExecution"),
            Map.entry(AssessedTotal.class, "assessedTotal"),
            Map.entry(ScoreRange.class, "scoreRange"),
            Map.entry(ScoreFit.class, "scoreFit"),
            Map.entry(AttainmentAnswer.class, "attainment"),
            Map.entry(ComparedMeasures.class, "comparedMeasures"),
            Map.entry(IndicatorDirection.class, "indicatorDirection"),
            Map.entry(Grade.class, "grade"),
            Map.entry(SchemeReference.class, "scheme"),
            Map.entry(TableLights.class, "lights"),
            Map.entry(IndicatorLight.class, "indicatorLight"),
            Map.entry(TableDifference.class, "difference"),
            Map.entry(TableChange.class, "tableChange"),
            Map.entry(RollUp.class, "rollUp"),
            Map.entry(FindingSummary.class, "findingSummary"),
            Map.entry(OrganizationFindings.class, "organizationFindings"),
            Map.entry(RuleCount.class, "ruleCount"),
            Map.entry(ScoreCounts.class, "scoreCounts"),
            Map.entry(GradeCount.class, "gradeCount"),
            Map.entry(ListedTable.class, "listedTable"),
            Map.entry(RegionalIndicator.class, "regionalIndicator"),
            Map.entry(RegionalSum.class, "regionalSum"),
            Map.entry(RegionalRates.class, "regionalRates"),
            Map.entry(CountyRate.class, "countyRate"),
            Map.entry(LeftOut.class, "leftOut"),
            Map.entry(Waiver.class, "waiver"),
            Map.entry(ShownReport.class, "shownReport"),
            Map.entry(ShownFinding.class, "shownFinding"),
            Map.entry(Report.class, "report"),
            Map.entry(Finding.class, "finding"));

    private final SchemaFile schemas;

    ModelSchemas(SchemaFile schemas) {
        this.schemas = schemas;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType resolved = Json.mapper().constructType(type.getType());
        String definition = resolved == null ? null : DEFINITIONS.get(resolved.getRawClass());
        if (definition == null) {
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }
        schemas.components(definition).forEach(context::defineModel);
        return new JsonSchema().$ref(SchemaFile.reference(definition));
    }
}
