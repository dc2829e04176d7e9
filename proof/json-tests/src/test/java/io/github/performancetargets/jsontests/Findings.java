package io.github.performancetargets.jsontests;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Findings and reports, of this library's rules and of a caller's. */
final class Findings {
    private Findings() {}

    static Arbitrary<Report> reports() {
        return findings().list().ofMaxSize(4).map(Report::of);
    }

    static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(Criterion.class),
                        Arbitraries.of(Severity.class),
                        places(),
                        arguments(),
                        places().list().ofMaxSize(2))
                .as(Finding::new);
    }

    private static Arbitrary<RuleId> ids() {
        return Arbitraries.of("completeness/slot-missing", "review/unit-missing", "a/b", "acme/2021/no-1-b", "0/0")
                .map(RuleId::of);
    }

    private static Arbitrary<Place> places() {
        Arbitrary<OptionalInt> numbers = Arbitraries.integers()
                .optional()
                .map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        Arbitrary<Optional<String>> texts = Values.texts().optional();
        return Arbitraries.of(TargetPeriod.class)
                .flatMap(period -> Combinators.combine(
                                Values.texts(),
                                texts,
                                Tables.categories().optional(),
                                Tables.dimensions().optional(),
                                numbers,
                                texts,
                                texts,
                                texts)
                        .as((pointer, field, category, dimension, number, id, name, words) ->
                                new Place(pointer, field, period, category, dimension, number, id, name, words)));
    }

    private static Arbitrary<List<Argument>> arguments() {
        return Combinators.combine(Values.texts(), Values.texts())
                .as(Argument::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Argument::name);
    }
}
