package io.github.performancetargets.benchmarks.rivals;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** 健康信息目标 The nearest published model, Goal of HL7 FHIR, with its own parser: one goal whose targets are the indicators. */
public final class FhirGoal {
    private final FhirContext context = FhirContext.forR4();

    /** Loads the definitions of FHIR, once. */
    public FhirGoal() {
        context.setParserErrorHandler(new StrictErrorHandler());
    }

    /** The indicators of a form as the targets of a goal. */
    public byte[] of(PerformanceTargetTable form) {
        Goal goal = new Goal();
        goal.setLifecycleStatus(Goal.GoalLifecycleStatus.PROPOSED);
        goal.setDescription(new CodeableConcept().setText(form.goals().get(0).text()));
        goal.getSubject().setDisplay(form.project().orElseThrow().name());
        for (Indicator indicator : form.indicators()) {
            Goal.GoalTargetComponent target = goal.addTarget();
            target.setMeasure(new CodeableConcept()
                    .setText(indicator.name())
                    .addCoding(new Coding()
                            .setCode(indicator.dimension().orElseThrow().code())));
            StatedTarget value = indicator.value().orElseThrow();
            if (value.target() instanceof Bound bound) {
                target.setDetail(new Quantity()
                        .setValue(bound.amount().toBigDecimal())
                        .setUnit(bound.unit().orElseThrow().symbol())
                        .setComparator(comparator(bound)));
            } else {
                target.setDetail(new StringType(value.text()));
            }
            target.setDue(new DateType("2021-12-31"));
        }
        return context.newJsonParser().encodeResourceToString(goal).getBytes(StandardCharsets.UTF_8);
    }

    private static Quantity.@Nullable QuantityComparator comparator(Bound bound) {
        return switch (bound.operator()) {
            case AT_LEAST -> Quantity.QuantityComparator.GREATER_OR_EQUAL;
            case AT_MOST -> Quantity.QuantityComparator.LESS_OR_EQUAL;
            default -> null;
        };
    }

    /** Reads a goal; what its definition does not allow is refused. */
    public Goal read(byte[] json) {
        return context.newJsonParser().parseResource(Goal.class, new String(json, StandardCharsets.UTF_8));
    }
}
