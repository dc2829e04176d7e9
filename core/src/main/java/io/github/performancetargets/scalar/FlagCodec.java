package io.github.performancetargets.scalar;

import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 标记编码 True or false. */
public final class FlagCodec implements Codec<Boolean> {
    public static final FlagCodec INSTANCE = new FlagCodec();

    private FlagCodec() {}

    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public void write(Boolean flag, TokenSink out) throws IOException {
        out.flag(flag);
    }

    @Override
    public Boolean read(TokenSource in) throws IOException {
        return in.flag();
    }
}
