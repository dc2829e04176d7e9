package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.codec.quantity.MeasureCodec;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.RegionalSum;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.ComparisonOperator;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 区域合计 The values of one indicator in one unit, added up over counties. Made of proof/format/format.txt: change it there. */
public final class RegionalSumCodec implements Codec<RegionalSum> {
    /** The one there is. */
    public static final RegionalSumCodec INSTANCE = new RegionalSumCodec();

    private static final Shape SHAPE = Shape.required(FieldName.COUNTIES, FieldName.TARGET)
            .of(FieldName.COUNTIES, FieldName.OPERATOR, FieldName.TARGET, FieldName.ACTUAL);

    private RegionalSumCodec() {}

    @Override
    public Class<RegionalSum> type() {
        return RegionalSum.class;
    }

    @Override
    public void write(RegionalSum it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.COUNTIES, it.counties(), IntegerCodec.INSTANCE);
        out.optional(FieldName.OPERATOR, it.operator().orElse(null), Codes.OPERATOR);
        out.required(FieldName.TARGET, it.target(), MeasureCodec.INSTANCE);
        out.optional(FieldName.ACTUAL, it.actual().orElse(null), MeasureCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public RegionalSum read(TokenSource in) throws IOException {
        Integer counties = null;
        Optional<ComparisonOperator> operator = Optional.empty();
        Measure target = null;
        Optional<Measure> actual = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case COUNTIES -> counties = IntegerCodec.INSTANCE.read(in);
                case OPERATOR -> operator = Optional.of(Codes.OPERATOR.read(in));
                case TARGET -> target = MeasureCodec.INSTANCE.read(in);
                case ACTUAL -> actual = Optional.of(MeasureCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new RegionalSum(Objects.requireNonNull(counties), operator, Objects.requireNonNull(target), actual);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
