package io.github.performancetargets.value.notation.rule;

import java.util.List;

/** 分句写法 The notations of whole clauses around an amount or a time. */
public final class ClauseForms {
    /** Every notation. */
    public static final List<Production<?>> ALL = List.of(
            PrefixReader.WORDS,
            RateReader.RATE,
            TailReader.BEHIND,
            PrefixReader.CHANGE,
            FromToReader.CHANGE,
            TimeReader.TIME,
            RecurringReader.DAY,
            SeveralValues.LIST);

    private ClauseForms() {}
}
