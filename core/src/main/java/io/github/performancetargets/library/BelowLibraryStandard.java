package io.github.performancetargets.library;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.difference.ChangeKind;
import io.github.performancetargets.difference.TargetStrictness;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.util.Objects;
import java.util.Optional;

/** 低于指标库标准值 The target asks for less than the standard of the library. */
final class BelowLibraryStandard implements Rule {
    private static final RuleDefinition DEFINITION = RuleDefinition.builder(
                    "library/below-standard", Criterion.APPROPRIATENESS, Severity.NOTE)
            .basis("", "指标库")
            .build();

    private final IndicatorLibrary library;

    BelowLibraryStandard(IndicatorLibrary library) {
        this.library = Objects.requireNonNull(library, "library");
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            Target target = table.target(i);
            StatedTarget standard = library.find(table.indicator(i))
                    .flatMap(LibraryIndicator::standard)
                    .orElse(null);
            if (standard != null && target != null && isBelow(standard.target(), target, aim(table.indicator(i)))) {
                findings.add(table.valuePlace(i), new Argument("standard", standard.text()));
            }
        }
    }

    private Optional<Aim> aim(Indicator row) {
        Optional<Aim> known = library.aimOf(row);
        return IndicatorDirections.standard()
                .of(row, known)
                .filter(direction -> !direction.isAssumed())
                .map(IndicatorDirection::aim)
                // of a floor under what is better low nobody can tell
                .filter(aim -> known.isEmpty() || aim == known.get());
    }

    private static boolean isBelow(Target standard, Target target, Optional<Aim> aim) {
        boolean numbers = standard instanceof Bound asked
                && target instanceof Bound stated
                && !stated.approximate()
                // a bare 0.9 may be 90 %
                && asked.unit().isPresent() == stated.unit().isPresent();
        boolean times = standard instanceof Deadline && target instanceof Deadline;
        boolean comparable = times || (numbers && aim.isPresent());
        return comparable && TargetStrictness.compare(standard, target, aim.orElse(null)) == ChangeKind.LOOSENED;
    }
}
