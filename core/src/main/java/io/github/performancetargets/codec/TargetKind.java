package io.github.performancetargets.codec;

import io.github.performancetargets.text.Coded;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetCases;
import io.github.performancetargets.value.TimeSpan;
import java.util.List;

/** 指标值类别 The kinds of target as they are stored, and which properties each has; an exclamation mark: required. */
enum TargetKind implements Coded {
    BOUND("bound", "amount! operator unit counted approximate subject"),
    RANGE("range", "low! lowExclusive high! highExclusive unit counted approximate subject"),
    CHANGE_BY_BOUND("change", "direction! baseline amount! operator unit counted approximate subject"),
    CHANGE_BY_RANGE(
            "change", "direction! baseline low! lowExclusive high! highExclusive unit counted approximate subject"),
    DEADLINE("deadline", "by! subject"),
    PERIOD("period", "from! to! subject"),
    QUALITATIVE("qualitative", "text"),
    CLAUSES("clauses", "clauses!"),
    PLACEHOLDER("placeholder", "text"),
    NOT_UNDERSTOOD("text", "text");

    /** By code; a change with a range is told from one with a bound by its properties. */
    static final SymbolTable<TargetKind> BY_CODE = SymbolTable.of(List.of(
            BOUND, RANGE, CHANGE_BY_BOUND, DEADLINE, PERIOD, QUALITATIVE, CLAUSES, PLACEHOLDER, NOT_UNDERSTOOD));

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
    private final long allowed;
    private final long required;

    TargetKind(String code, String properties) {
        this.code = code;
        long all = Shape.TARGET.bit(FieldName.KIND);
        long needed = 0;
        for (String property : List.of(properties.split(" "))) {
            String name = property.replace("!", "");
            FieldName field = FieldName.of(name);
            all |= Shape.TARGET.bit(field);
            needed |= name.equals(property) ? 0 : Shape.TARGET.bit(field);
        }
        this.allowed = all;
        this.required = needed;
    }

    /** The kind of a target. */
    static TargetKind of(Target target) {
        return target.match(OF);
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
