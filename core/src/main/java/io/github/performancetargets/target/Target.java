package io.github.performancetargets.target;

/**
 * 指标值的含义 What a target value means, apart from the words that state it: {@code ≥90%} and {@code 不低于90%} are equal. A
 * closed union; {@link #match} handles every kind.
 */
public sealed interface Target
        permits Quantified, Change, Deadline, Period, Qualitative, Clauses, Placeholder, NotUnderstood {

    /** Answers with the function of this target's kind. */
    <R> R match(TargetCases<? extends R> cases);
}
