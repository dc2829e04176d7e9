package io.github.performancetargets.scalar;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 得分编码 The points that something earned: an amount. */
public final class ScoreCodec implements Codec<Score> {
    public static final ScoreCodec INSTANCE = new ScoreCodec();

    private ScoreCodec() {}

    @Override
    public Class<Score> type() {
        return Score.class;
    }

    @Override
    public void write(Score points, TokenSink out) throws IOException {
        out.amount(points.points());
    }

    @Override
    public Score read(TokenSource in) throws IOException {
        return new Score(AmountCodec.INSTANCE.read(in));
    }
}
