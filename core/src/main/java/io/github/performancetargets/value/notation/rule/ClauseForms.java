package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.time.TimeReader;
import java.util.List;
import java.util.stream.Stream;

/** 分句写法 The notations of whole clauses around an amount or a time. */
public final class ClauseForms {
    /** The notations of clauses that look like another at their first number: read before all others, in this order. */
    static final List<Production<ClauseNotation.Factory>> FIRST = List.of(
            RecurringReader.DAY,
            FromToReader.CHANGE,
            GroupRateReader.RATE,
            DatedValueReader.DATED,
            FrequencyReader.OFTEN);

    /** Every notation. */
    public static final List<Production<?>> ALL = Stream.concat(
                    Stream.of(
                            PrefixReader.WORDS,
                            RateReader.RATE,
                            TailReader.BEHIND,
                            PrefixReader.CHANGE,
                            ChangedThing.THING,
                            TimeReader.TIME,
                            SeveralValues.LIST),
                    FIRST.stream())
            .toList();

    private ClauseForms() {}
}
