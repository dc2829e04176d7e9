package io.github.performancetargets.scalar;

import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 权重编码 The points that something is worth: an amount. */
public final class WeightCodec implements Codec<Weight> {
    public static final WeightCodec INSTANCE = new WeightCodec();

    private WeightCodec() {}

    @Override
    public Class<Weight> type() {
        return Weight.class;
    }

    @Override
    public void write(Weight points, TokenSink out) throws IOException {
        out.amount(points.points());
    }

    @Override
    public Weight read(TokenSource in) throws IOException {
        return new Weight(AmountCodec.INSTANCE.read(in));
    }
}
