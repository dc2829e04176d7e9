package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 数目编码 How many there are of something: a whole number that fits a long. */
public final class CountCodec implements Codec<Long> {
    public static final CountCodec INSTANCE = new CountCodec();

    private CountCodec() {}

    @Override
    public Class<Long> type() {
        return Long.class;
    }

    @Override
    public void write(Long count, TokenSink out) throws IOException {
        out.integer(count);
    }

    /** The current number, which has no fraction and is not negative. */
    @Override
    public Long read(TokenSource in) throws IOException {
        if (in.kind() != TokenKind.NUMBER) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.WHOLE_NUMBER));
        }
        Amount amount = AmountCodec.INSTANCE.read(in);
        if (amount.scale() == 0 && amount.isCompact() && amount.unscaledLong() >= 0) {
            return amount.unscaledLong();
        }
        throw in.expected(ExpectedValue.of(ExpectedValue.Kind.COUNT));
    }
}
