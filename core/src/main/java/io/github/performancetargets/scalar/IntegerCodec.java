package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 整数编码 A whole number that fits an int. */
public final class IntegerCodec implements Codec<Integer> {
    public static final IntegerCodec INSTANCE = new IntegerCodec();

    private IntegerCodec() {}

    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public void write(Integer number, TokenSink out) throws IOException {
        out.integer(number);
    }

    /** The current number, which has no fraction. */
    @Override
    public Integer read(TokenSource in) throws IOException {
        if (in.kind() != TokenKind.NUMBER) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.WHOLE_NUMBER));
        }
        Amount amount = AmountCodec.INSTANCE.read(in);
        if (amount.scale() == 0 && amount.isCompact()) {
            long value = amount.unscaledLong();
            if (value == (int) value) {
                return (int) value;
            }
        }
        throw in.expected(ExpectedValue.of(ExpectedValue.Kind.INTEGER));
    }
}
