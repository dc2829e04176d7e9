package io.github.performancetargets.codec.value;

import io.github.performancetargets.scalar.CodeCodec;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetCases;
import io.github.performancetargets.value.TimeSpan;
import java.util.List;

/** 指标值类别 The kinds of target as they are stored, and which properties each has; an exclamation mark: required. */
enum TargetKind implements Coded {
    BOUND(TargetShape.BOUND, Bound.class),
    RANGE(TargetShape.RANGE, Range.class),
    CHANGE_BY_BOUND(TargetShape.CHANGE_BY_BOUND, Change.class),
    CHANGE_BY_RANGE(TargetShape.CHANGE_BY_RANGE, Change.class),
    DEADLINE(TargetShape.DEADLINE, Deadline.class),
    RECURRING(TargetShape.RECURRING, RecurringDeadline.class),
    PERIOD(TargetShape.PERIOD, TimeSpan.class),
    QUALITATIVE(TargetShape.QUALITATIVE, Qualitative.class),
    CLAUSES(TargetShape.CLAUSES, Clauses.class),
    NOT_APPLICABLE(TargetShape.NOT_APPLICABLE, NotApplicable.class),
    PLACEHOLDER(TargetShape.PLACEHOLDER, Placeholder.class),
    NOT_UNDERSTOOD(TargetShape.TEXT, NotUnderstood.class);

    /** Those that a code tells: a change with a range is told from one with a bound by its properties. */
    static final List<TargetKind> BY_CODE = List.of(
            BOUND,
            RANGE,
            CHANGE_BY_BOUND,
            DEADLINE,
            RECURRING,
            PERIOD,
            QUALITATIVE,
            CLAUSES,
            NOT_APPLICABLE,
            PLACEHOLDER,
            NOT_UNDERSTOOD);

    /** Their codes. */
    static final CodeCodec<TargetKind> CODEC = new CodeCodec<>(TargetKind.class, BY_CODE);

    private static final TargetCases<TargetKind> OF = new TargetCases<>() {
        @Override
        public TargetKind bound(Bound bound) {
            return BOUND;
        }

        @Override
        public TargetKind range(Range range) {
            return RANGE;
        }

        @Override
        public TargetKind change(Change change) {
            return change.extent() instanceof Bound ? CHANGE_BY_BOUND : CHANGE_BY_RANGE;
        }

        @Override
        public TargetKind deadline(Deadline deadline) {
            return DEADLINE;
        }

        @Override
        public TargetKind recurringDeadline(RecurringDeadline deadline) {
            return RECURRING;
        }

        @Override
        public TargetKind notApplicable(NotApplicable notApplicable) {
            return NOT_APPLICABLE;
        }

        @Override
        public TargetKind timeSpan(TimeSpan period) {
            return PERIOD;
        }

        @Override
        public TargetKind qualitative(Qualitative qualitative) {
            return QUALITATIVE;
        }

        @Override
        public TargetKind clauses(Clauses clauses) {
            return CLAUSES;
        }

        @Override
        public TargetKind placeholder(Placeholder placeholder) {
            return PLACEHOLDER;
        }

        @Override
        public TargetKind notUnderstood(NotUnderstood notUnderstood) {
            return NOT_UNDERSTOOD;
        }
    };

    private final String code;
    private final Class<? extends Target> type;
    private final long allowed;
    private final long required;

    TargetKind(StoredKind kind, Class<? extends Target> type) {
        this.code = kind.code();
        this.type = type;
        this.allowed = set(kind.allowed()) | TargetShape.ALL.bit(FieldName.KIND);
        this.required = set(kind.required());
    }

    private static long set(List<FieldName> names) {
        long set = 0;
        for (FieldName name : names) {
            set |= TargetShape.ALL.bit(name);
        }
        return set;
    }

    /** The codes of the kinds that are targets of a type. */
    static List<String> codesOf(Class<?> type) {
        return BY_CODE.stream()
                .filter(kind -> type.isAssignableFrom(kind.type))
                .map(TargetKind::code)
                .toList();
    }

    /** The codes of the kinds that a clause may have. */
    static List<String> codesOfClauses() {
        return BY_CODE.stream()
                .filter(kind -> kind != CLAUSES)
                .map(TargetKind::code)
                .toList();
    }

    /** The kind of a target. */
    static TargetKind of(Target target) {
        return target.match(OF);
    }

    /** The kind of a target that has these properties: one code tells both kinds of a change. */
    TargetKind having(long given) {
        long ofBounds = CHANGE_BY_BOUND.allowed & ~CHANGE_BY_RANGE.allowed;
        long ofRanges = CHANGE_BY_RANGE.allowed & ~CHANGE_BY_BOUND.allowed;
        return this == CHANGE_BY_BOUND && (given & ofRanges) != 0 && (given & ofBounds) == 0 ? CHANGE_BY_RANGE : this;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }

    /** The properties of a target that this kind may have. */
    long allowed() {
        return allowed;
    }

    /** The properties of a target that this kind must have. */
    long required() {
        return required;
    }
}
