package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.codec.quantity.MeasureCodec;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.CountyRate;
import io.github.performancetargets.rollup.RegionalRates;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.IntegerCodec;
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

/** 各地比率 The rates of one indicator, listed: percentages are not averaged. Made of proof/format/format.txt: change it there. */
public final class RegionalRatesCodec implements Codec<RegionalRates> {
    /** The one there is. */
    public static final RegionalRatesCodec INSTANCE = new RegionalRatesCodec();

    private static final Shape SHAPE = Shape.required(FieldName.COUNTIES, FieldName.LOWEST, FieldName.HIGHEST)
            .of(FieldName.LISTED, FieldName.COUNTIES, FieldName.LOWEST, FieldName.HIGHEST, FieldName.WEIGHTED);

    private RegionalRatesCodec() {}

    @Override
    public Class<RegionalRates> type() {
        return RegionalRates.class;
    }

    @Override
    public void write(RegionalRates it, TokenSink out) throws IOException {
        out.startObject();
        out.list(FieldName.LISTED, it.listed(), CountyRateCodec.INSTANCE);
        out.required(FieldName.COUNTIES, it.counties(), IntegerCodec.INSTANCE);
        out.required(FieldName.LOWEST, it.lowest(), MeasureCodec.INSTANCE);
        out.required(FieldName.HIGHEST, it.highest(), MeasureCodec.INSTANCE);
        out.optional(FieldName.WEIGHTED, it.weighted().orElse(null), AmountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public RegionalRates read(TokenSource in) throws IOException {
        List<CountyRate> listed = List.of();
        Integer counties = null;
        Measure lowest = null;
        Measure highest = null;
        Optional<Amount> weighted = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case LISTED -> listed = in.list(CountyRateCodec.INSTANCE);
                case COUNTIES -> counties = IntegerCodec.INSTANCE.read(in);
                case LOWEST -> lowest = MeasureCodec.INSTANCE.read(in);
                case HIGHEST -> highest = MeasureCodec.INSTANCE.read(in);
                case WEIGHTED -> weighted = Optional.of(AmountCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new RegionalRates(
                    listed,
                    Objects.requireNonNull(counties),
                    Objects.requireNonNull(lowest),
                    Objects.requireNonNull(highest),
                    weighted);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
