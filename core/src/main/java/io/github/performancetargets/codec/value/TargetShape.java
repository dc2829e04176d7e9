package io.github.performancetargets.codec.value;

import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.Shape;

/** 对象形状 Which properties {@code target} has, in the order of writing. Made of proof/format/format.txt: change it there. */
final class TargetShape {
    static final Shape ALL = Shape.required(FieldName.KIND)
            .of(
                    FieldName.KIND,
                    FieldName.DIRECTION,
                    FieldName.BASELINE,
                    FieldName.OPERATOR,
                    FieldName.AMOUNT,
                    FieldName.LOW,
                    FieldName.LOW_EXCLUSIVE,
                    FieldName.HIGH,
                    FieldName.HIGH_EXCLUSIVE,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT,
                    FieldName.BY,
                    FieldName.FROM,
                    FieldName.TO,
                    FieldName.TEXT,
                    FieldName.CLAUSES,
                    FieldName.BASELINE_VALUE,
                    FieldName.LEVELS,
                    FieldName.CYCLE,
                    FieldName.DAY);

    /** 单值 One amount. */
    static final StoredKind BOUND = StoredKind.of("bound")
            .requiring(FieldName.AMOUNT)
            .allowing(
                    FieldName.OPERATOR,
                    FieldName.AMOUNT,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT,
                    FieldName.BASELINE_VALUE);

    /** 区间 A range of amounts. */
    static final StoredKind RANGE = StoredKind.of("range")
            .requiring(FieldName.LOW, FieldName.HIGH)
            .allowing(
                    FieldName.LOW,
                    FieldName.LOW_EXCLUSIVE,
                    FieldName.HIGH,
                    FieldName.HIGH_EXCLUSIVE,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT);

    /** 变化 An increase or decrease by one amount. */
    static final StoredKind CHANGE_BY_BOUND = StoredKind.of("change")
            .requiring(FieldName.DIRECTION, FieldName.AMOUNT)
            .allowing(
                    FieldName.DIRECTION,
                    FieldName.BASELINE,
                    FieldName.OPERATOR,
                    FieldName.AMOUNT,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT,
                    FieldName.BASELINE_VALUE);

    /** 变化 An increase or decrease by a range of amounts. */
    static final StoredKind CHANGE_BY_RANGE = StoredKind.of("change")
            .requiring(FieldName.DIRECTION, FieldName.LOW, FieldName.HIGH)
            .allowing(
                    FieldName.DIRECTION,
                    FieldName.BASELINE,
                    FieldName.LOW,
                    FieldName.LOW_EXCLUSIVE,
                    FieldName.HIGH,
                    FieldName.HIGH_EXCLUSIVE,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT);

    /** 时限 Done by a point in time, that included. */
    static final StoredKind DEADLINE =
            StoredKind.of("deadline").requiring(FieldName.BY).allowing(FieldName.BY, FieldName.SUBJECT);

    /** 周期时限 To be done again and again by a day of each cycle, that day included. */
    static final StoredKind RECURRING = StoredKind.of("recurring")
            .requiring(FieldName.CYCLE, FieldName.DAY)
            .allowing(FieldName.CYCLE, FieldName.DAY, FieldName.SUBJECT);

    /** 期间 Done from one point in time to another, both included, both with a year or both without. */
    static final StoredKind PERIOD = StoredKind.of("period")
            .requiring(FieldName.FROM, FieldName.TO)
            .allowing(FieldName.FROM, FieldName.TO, FieldName.SUBJECT);

    /** 定性 Words without number, operator, unit or date. */
    static final StoredKind QUALITATIVE =
            StoredKind.of("qualitative").requiring().allowing(FieldName.TEXT, FieldName.LEVELS);

    /** 不适用 The form says that no value applies. */
    static final StoredKind NOT_APPLICABLE =
            StoredKind.of("not-applicable").requiring().allowing(FieldName.TEXT);

    /** 占位符 A template that was never filled in. */
    static final StoredKind PLACEHOLDER =
            StoredKind.of("placeholder").requiring().allowing(FieldName.TEXT);

    /** 未能读懂 Words that were not understood; the reason beside the target says why. */
    static final StoredKind TEXT = StoredKind.of("text").requiring().allowing(FieldName.TEXT);

    /** 多项 Several values, all of which are meant. */
    static final StoredKind CLAUSES =
            StoredKind.of("clauses").requiring(FieldName.CLAUSES).allowing(FieldName.CLAUSES);

    private TargetShape() {}
}
