package io.github.performancetargets.codec.attainment;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 指标方向 Which actual values are better, and who said so. Made of proof/format/format.txt: change it there. */
public final class IndicatorDirectionCodec implements Codec<IndicatorDirection> {
    /** The one there is. */
    public static final IndicatorDirectionCodec INSTANCE = new IndicatorDirectionCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.AIM, FieldName.SOURCE).of(FieldName.AIM, FieldName.SOURCE);

    private IndicatorDirectionCodec() {}

    @Override
    public Class<IndicatorDirection> type() {
        return IndicatorDirection.class;
    }

    @Override
    public void write(IndicatorDirection it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.AIM, it.aim(), Codes.AIM);
        out.required(FieldName.SOURCE, it.source(), Codes.DIRECTION_SOURCE);
        out.endObject();
    }

    @Override
    public IndicatorDirection read(TokenSource in) throws IOException {
        Aim aim = null;
        IndicatorDirection.Source source = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case AIM -> aim = Codes.AIM.read(in);
                case SOURCE -> source = Codes.DIRECTION_SOURCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new IndicatorDirection(Objects.requireNonNull(aim), Objects.requireNonNull(source));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
