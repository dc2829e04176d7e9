package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.TargetTriple.Loss;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Every target is a triple: without what the triple says it cannot hold, it is the target again. */
@Domain(TargetDomain.class)
class TripleProperties {
    @Property(tries = 2000)
    void aTripleReadsBackToTheTargetWithoutWhatItLost(@ForAll Target target) {
        TargetTriple triple = TargetTriple.of(target);

        assertThat(Target.parseTriple(TargetTriple.of(triple.operator(), triple.value(), triple.unit())))
                .isEqualTo(without(target, triple));
    }

    @Property(tries = 500)
    void nothingIsLostThatIsNotListed(@ForAll Target target) {
        TargetTriple triple = TargetTriple.of(target);

        assertThat(triple.losses()).doesNotHaveDuplicates();
        assertThat(without(target, triple).equals(target))
                .isEqualTo(triple.losses().isEmpty());
    }

    private static Target without(Target target, TargetTriple triple) {
        Target kept = target;
        if (kept instanceof Change change) {
            assertThat(triple.losses()).contains(Loss.CHANGE_DIRECTION);
            assertThat(triple.losses().contains(Loss.BASELINE))
                    .isEqualTo(change.baseline().isPresent());
            kept = change.extent();
        }
        if (kept instanceof Bound bound) {
            return new Bound(
                    bound.operator(),
                    Measure.of(bound.amount(), unit(bound, triple)),
                    bound.approximate() && !triple.losses().contains(Loss.APPROXIMATION),
                    subject(bound, triple));
        }
        if (kept instanceof Range range) {
            return new Range(
                    range.low(),
                    range.high(),
                    unit(range, triple),
                    range.approximate() && !triple.losses().contains(Loss.APPROXIMATION),
                    subject(range, triple));
        }
        return kept;
    }

    private static Optional<MeasurementUnit> unit(Quantified quantified, TargetTriple triple) {
        return triple.losses().contains(Loss.COUNTED_NOUN)
                ? quantified.unit().map(MeasurementUnit::withoutNoun)
                : quantified.unit();
    }

    private static Optional<String> subject(Quantified quantified, TargetTriple triple) {
        return triple.losses().contains(Loss.SUBJECT) ? Optional.empty() : quantified.subject();
    }
}
