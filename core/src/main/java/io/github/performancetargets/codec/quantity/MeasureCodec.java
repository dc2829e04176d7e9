package io.github.performancetargets.codec.quantity;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.UnitCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.unit.MeasurementUnit;
import java.io.IOException;
import java.util.Objects;

/** 量值编码 A measure that stands alone: its amount, its unit and what that counts. */
public final class MeasureCodec implements Codec<Measure> {
    /** The one there is. */
    public static final MeasureCodec INSTANCE = new MeasureCodec();

    private MeasureCodec() {}

    @Override
    public Class<Measure> type() {
        return Measure.class;
    }

    @Override
    public void write(Measure measure, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.AMOUNT, measure.amount(), AmountCodec.INSTANCE);
        UnitCodec.write(measure.unit().orElse(null), out);
        out.endObject();
    }

    @Override
    public Measure read(TokenSource in) throws IOException {
        Amount amount = null;
        MeasurementUnit unit = null;
        String counted = null;
        ObjectMembers members = in.object(MeasureShape.ALL);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case AMOUNT -> amount = AmountCodec.INSTANCE.read(in);
                case UNIT -> unit = UnitCodec.SYMBOL.read(in);
                default -> counted = in.string();
            }
        }
        return Measure.of(Objects.requireNonNull(amount), UnitCodec.counting(unit, counted, in));
    }
}
