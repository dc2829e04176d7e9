package io.github.performancetargets.value;

/**
 * 分情形 One function for each kind of {@link Target}: the exhaustive switch.
 *
 * @param <R> what every function answers with
 */
public interface TargetCases<R> {
    /** 单值 An amount with an operator. */
    R bound(Bound bound);

    /** 区间 A range. */
    R range(Range range);

    /** 变化 An increase or a decrease. */
    R change(Change change);

    /** 时限 A deadline. */
    R deadline(Deadline deadline);

    /** 周期时限 A deadline that comes round. */
    R recurringDeadline(RecurringDeadline deadline);

    /** 期间 A period. */
    R timeSpan(TimeSpan period);

    /** 定性 A qualitative text. */
    R qualitative(Qualitative qualitative);

    /** 多项 Several clauses. */
    R clauses(Clauses clauses);

    /** 不适用 No value applies. */
    R notApplicable(NotApplicable notApplicable);

    /** 占位符 A template that was never filled in. */
    R placeholder(Placeholder placeholder);

    /** 未能读懂 A text that was not understood. */
    R notUnderstood(NotUnderstood notUnderstood);
}
