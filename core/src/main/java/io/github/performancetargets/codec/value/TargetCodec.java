package io.github.performancetargets.codec.value;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
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
import java.util.List;

/**
 * 指标值含义编码 A target that stands alone.
 *
 * @param <T> the kind of target that is read; any kind for {@link Target} itself
 */
public record TargetCodec<T extends Target>(Class<T> type) implements Codec<T> {
    /** Those of all types of target. */
    public static final List<Codec<?>> ALL = List.of(
            new TargetCodec<>(Target.class),
            new TargetCodec<>(Quantified.class),
            new TargetCodec<>(Bound.class),
            new TargetCodec<>(Range.class),
            new TargetCodec<>(Change.class),
            new TargetCodec<>(Deadline.class),
            new TargetCodec<>(RecurringDeadline.class),
            new TargetCodec<>(TimeSpan.class),
            new TargetCodec<>(Qualitative.class),
            new TargetCodec<>(Clauses.class),
            new TargetCodec<>(NotApplicable.class),
            new TargetCodec<>(Placeholder.class),
            new TargetCodec<>(NotUnderstood.class));

    /** The codes of all kinds. */
    public static final List<String> CODES = TargetKind.CODEC.codes();

    @Override
    public void write(T target, TokenSink out) throws IOException {
        TargetWriter.write(target, null, out);
    }

    @Override
    public T read(TokenSource in) throws IOException {
        Target target = TargetReader.read(in).target(null, in);
        if (!type.isInstance(target)) {
            throw in.expected(
                    ExpectedValue.of(ExpectedValue.Kind.CODE, TargetKind.codesOf(type)),
                    new FoundValue(FoundValue.Kind.STRING, TargetKind.of(target).code()));
        }
        return type.cast(target);
    }
}
