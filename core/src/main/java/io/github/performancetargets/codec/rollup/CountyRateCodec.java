package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.codec.value.StatedCodec;
import io.github.performancetargets.rollup.CountyRate;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 地区比率 The rate of one county. Made of proof/format/format.txt: change it there. */
public final class CountyRateCodec implements Codec<CountyRate> {
    /** The one there is. */
    public static final CountyRateCodec INSTANCE = new CountyRateCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.COUNTY, FieldName.TARGET).of(FieldName.COUNTY, FieldName.TARGET, FieldName.ACTUAL);

    private CountyRateCodec() {}

    @Override
    public Class<CountyRate> type() {
        return CountyRate.class;
    }

    @Override
    public void write(CountyRate it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.COUNTY, it.county(), TextCodec.PLAIN);
        out.required(FieldName.TARGET, it.target(), StatedCodec.INSTANCE);
        out.optional(FieldName.ACTUAL, it.actual().orElse(null), StatedCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public CountyRate read(TokenSource in) throws IOException {
        String county = null;
        StatedTarget target = null;
        Optional<StatedTarget> actual = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case COUNTY -> county = TextCodec.PLAIN.read(in);
                case TARGET -> target = StatedCodec.INSTANCE.read(in);
                case ACTUAL -> actual = Optional.of(StatedCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new CountyRate(Objects.requireNonNull(county), Objects.requireNonNull(target), actual);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
