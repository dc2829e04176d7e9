package io.github.performancetargets.codec;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.Target;
import java.io.IOException;

/**
 * 指标值含义编码 A target that stands alone.
 *
 * @param <T> the kind of target that is read; any kind for {@link Target} itself
 */
record TargetCodec<T extends Target>(Class<T> type) implements Codec<T> {
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
