package io.github.performancetargets.codec.value;

import io.github.performancetargets.codec.quantity.MeasureCodec;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scalar.UnitCodec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimeSpan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 指标值含义写出 Writes targets. */
final class TargetWriter {
    private TargetWriter() {}

    /**
     * Writes a target.
     *
     * @param words the trimmed words that the target was read from; a target that consists of just these words does not
     *     repeat them; null if the target stands alone
     */
    static void write(Target target, @Nullable String words, TokenSink out) throws IOException {
        out.startObject();
        TargetKind kind = TargetKind.of(target);
        out.required(FieldName.KIND, kind, TargetKind.CODEC);
        if (target instanceof Quantified quantified) {
            quantified(quantified, out);
        } else if (target instanceof Change change) {
            out.required(FieldName.DIRECTION, change.direction(), Codes.CHANGE);
            out.optional(FieldName.BASELINE, change.baseline().orElse(null), TextCodec.PLAIN);
            quantified(change.extent(), out);
        } else if (target instanceof Deadline deadline) {
            out.required(FieldName.BY, deadline.by(), Codes.TIME_POINT);
            out.optional(FieldName.SUBJECT, deadline.subject().orElse(null), TextCodec.PLAIN);
        } else if (target instanceof RecurringDeadline deadline) {
            out.required(FieldName.CYCLE, deadline.cycle(), Codes.CYCLE);
            out.required(FieldName.DAY, deadline.day(), IntegerCodec.INSTANCE);
            out.optional(FieldName.SUBJECT, deadline.subject().orElse(null), TextCodec.PLAIN);
        } else if (target instanceof TimeSpan period) {
            out.required(FieldName.FROM, period.from(), Codes.TIME_POINT);
            out.required(FieldName.TO, period.to(), Codes.TIME_POINT);
            out.optional(FieldName.SUBJECT, period.subject().orElse(null), TextCodec.PLAIN);
        } else if (target instanceof Qualitative qualitative) {
            words(qualitative.text(), words, out);
            levels(qualitative, out);
        } else if (target instanceof NotApplicable notApplicable) {
            words(notApplicable.text(), words, out);
        } else if (target instanceof Placeholder placeholder) {
            words(placeholder.text(), words, out);
        } else if (target instanceof NotUnderstood notUnderstood) {
            words(notUnderstood.text(), words, out);
        } else if (target instanceof Clauses clauses) {
            out.name(FieldName.CLAUSES);
            out.startArray();
            for (Target clause : clauses.clauses()) {
                write(clause, words, out);
            }
            out.endArray();
        }
        out.endObject();
    }

    private static void quantified(Quantified quantified, TokenSink out) throws IOException {
        if (quantified instanceof Bound bound) {
            out.unless(ComparisonOperator.UNSPECIFIED, FieldName.OPERATOR, bound.operator(), Codes.OPERATOR);
            out.required(FieldName.AMOUNT, bound.amount(), AmountCodec.INSTANCE);
        } else if (quantified instanceof Range range) {
            end(FieldName.LOW, FieldName.LOW_EXCLUSIVE, range.low(), out);
            end(FieldName.HIGH, FieldName.HIGH_EXCLUSIVE, range.high(), out);
        }
        UnitCodec.write(quantified.unit().orElse(null), out);
        out.mark(FieldName.APPROXIMATE, quantified.approximate());
        out.optional(FieldName.SUBJECT, quantified.subject().orElse(null), TextCodec.PLAIN);
        if (quantified instanceof Bound bound) {
            out.optional(FieldName.BASELINE_VALUE, bound.baseline().orElse(null), MeasureCodec.INSTANCE);
        }
    }

    private static void levels(Qualitative qualitative, TokenSink out) throws IOException {
        if (!qualitative.levels().isEmpty()) {
            out.name(FieldName.LEVELS);
            out.startArray();
            for (String level : qualitative.levels()) {
                out.text(level);
            }
            out.endArray();
        }
    }

    private static void end(FieldName name, FieldName exclusive, Endpoint end, TokenSink out) throws IOException {
        out.required(name, end.amount(), AmountCodec.INSTANCE);
        out.mark(exclusive, !end.inclusive());
    }

    private static void words(String own, @Nullable String words, TokenSink out) throws IOException {
        if (!own.equals(words)) {
            out.required(FieldName.TEXT, own, TextCodec.PLAIN);
        }
    }
}
