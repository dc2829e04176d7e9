package io.github.performancetargets.scalar;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 数额编码 An amount that stands alone. */
public final class AmountCodec implements Codec<Amount> {
    public static final AmountCodec INSTANCE = new AmountCodec();

    private AmountCodec() {}

    @Override
    public Class<Amount> type() {
        return Amount.class;
    }

    @Override
    public void write(Amount amount, TokenSink out) throws IOException {
        out.amount(amount);
    }

    @Override
    public Amount read(TokenSource in) throws IOException {
        return AmountReader.read(in);
    }
}
