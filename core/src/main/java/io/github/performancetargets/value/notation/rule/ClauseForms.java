package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.notation.lex.Reading;
import java.util.List;
import java.util.stream.Stream;

/** 分句写法 The notations of whole clauses around an amount or a time. */
public final class ClauseForms {
    // read before all others, in this order
    private static final List<Production<ClauseNotation.Factory>> FIRST =
            List.of(RecurringReader.DAY, FromToReader.CHANGE);

    /** Every notation. */
    public static final List<Production<?>> ALL = Stream.concat(
                    Stream.of(
                            PrefixReader.WORDS,
                            RateReader.RATE,
                            TailReader.BEHIND,
                            PrefixReader.CHANGE,
                            TimeReader.TIME,
                            SeveralValues.LIST),
                    FIRST.stream())
            .toList();

    private ClauseForms() {}

    /** What reads a clause that looks like another notation at its first number. */
    static ClauseNotation[] notations(Reading reading, ValueReader values) {
        ClauseNotation[] notations = new ClauseNotation[FIRST.size()];
        for (int i = 0; i < notations.length; i++) {
            notations[i] = FIRST.get(i).reader().of(reading, values);
        }
        return notations;
    }
}
