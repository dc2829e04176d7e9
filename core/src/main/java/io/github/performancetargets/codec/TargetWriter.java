package io.github.performancetargets.codec;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
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
        out.code(FieldName.KIND, kind.code());
        if (target instanceof Quantified quantified) {
            quantified(quantified, out);
        } else if (target instanceof Change change) {
            out.code(FieldName.DIRECTION, change.direction().code());
            out.text(FieldName.BASELINE, change.baseline());
            quantified(change.extent(), out);
        } else if (target instanceof Deadline deadline) {
            out.text(FieldName.BY, deadline.by().toString());
            out.text(FieldName.SUBJECT, deadline.subject());
        } else if (target instanceof TimeSpan period) {
            out.text(FieldName.FROM, period.from().toString());
            out.text(FieldName.TO, period.to().toString());
            out.text(FieldName.SUBJECT, period.subject());
        } else if (target instanceof Qualitative qualitative) {
            words(qualitative.text(), words, out);
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
            if (bound.operator() != ComparisonOperator.UNSPECIFIED) {
                out.code(FieldName.OPERATOR, bound.operator().code());
            }
            out.amount(FieldName.AMOUNT, bound.amount());
        } else if (quantified instanceof Range range) {
            end(FieldName.LOW, FieldName.LOW_EXCLUSIVE, range.low(), out);
            end(FieldName.HIGH, FieldName.HIGH_EXCLUSIVE, range.high(), out);
        }
        UnitCodec.write(quantified.unit(), out);
        out.mark(FieldName.APPROXIMATE, quantified.approximate());
        out.text(FieldName.SUBJECT, quantified.subject());
    }

    private static void end(FieldName name, FieldName exclusive, Endpoint end, TokenSink out) throws IOException {
        Amount amount = end.amount();
        out.amount(name, amount);
        out.mark(exclusive, !end.inclusive());
    }

    private static void words(String own, @Nullable String words, TokenSink out) throws IOException {
        if (!own.equals(words)) {
            out.text(FieldName.TEXT, own);
        }
    }
}
