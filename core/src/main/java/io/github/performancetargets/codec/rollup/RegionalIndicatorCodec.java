package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.LeftOut;
import io.github.performancetargets.rollup.RegionalIndicator;
import io.github.performancetargets.rollup.RegionalRates;
import io.github.performancetargets.rollup.RegionalSum;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** 区域指标 One indicator of one transfer payment over the counties that carry it out. Made of proof/format/format.txt: change it there. */
public final class RegionalIndicatorCodec implements Codec<RegionalIndicator> {
    /** The one there is. */
    public static final RegionalIndicatorCodec INSTANCE = new RegionalIndicatorCodec();

    private static final Shape SHAPE = Shape.required(FieldName.PAYMENT, FieldName.NAME)
            .of(FieldName.PAYMENT, FieldName.YEAR, FieldName.NAME, FieldName.SUMS, FieldName.RATES, FieldName.LEFT_OUT);

    private RegionalIndicatorCodec() {}

    @Override
    public Class<RegionalIndicator> type() {
        return RegionalIndicator.class;
    }

    @Override
    public void write(RegionalIndicator it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.PAYMENT, it.payment(), TextCodec.PLAIN);
        out.number(FieldName.YEAR, it.year());
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.list(FieldName.SUMS, it.sums(), RegionalSumCodec.INSTANCE);
        out.optional(FieldName.RATES, it.rates().orElse(null), RegionalRatesCodec.INSTANCE);
        out.list(FieldName.LEFT_OUT, it.leftOut(), LeftOutCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public RegionalIndicator read(TokenSource in) throws IOException {
        String payment = null;
        OptionalInt year = OptionalInt.empty();
        String name = null;
        List<RegionalSum> sums = List.of();
        Optional<RegionalRates> rates = Optional.empty();
        List<LeftOut> leftOut = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case PAYMENT -> payment = TextCodec.PLAIN.read(in);
                case YEAR -> year = OptionalInt.of(IntegerCodec.INSTANCE.read(in));
                case NAME -> name = TextCodec.PLAIN.read(in);
                case SUMS -> sums = in.list(RegionalSumCodec.INSTANCE);
                case RATES -> rates = Optional.of(RegionalRatesCodec.INSTANCE.read(in));
                case LEFT_OUT -> leftOut = in.list(LeftOutCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new RegionalIndicator(
                    Objects.requireNonNull(payment), year, Objects.requireNonNull(name), sums, rates, leftOut);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
