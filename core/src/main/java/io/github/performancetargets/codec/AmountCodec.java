package io.github.performancetargets.codec;

import io.github.performancetargets.quantity.Amount;
import java.io.IOException;

/** 数额编码 An amount that stands alone. */
final class AmountCodec implements Codec<Amount> {
    static final AmountCodec INSTANCE = new AmountCodec();

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
