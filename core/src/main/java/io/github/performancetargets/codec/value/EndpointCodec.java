package io.github.performancetargets.codec.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.FlagCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.Endpoint;
import java.io.IOException;
import java.util.Objects;

/** 端点 An end of a range that stands alone. Made of proof/format/format.txt: change it there. */
public final class EndpointCodec implements Codec<Endpoint> {
    /** The one there is. */
    public static final EndpointCodec INSTANCE = new EndpointCodec();

    private static final Shape SHAPE = Shape.required(FieldName.AMOUNT).of(FieldName.AMOUNT, FieldName.INCLUSIVE);

    private EndpointCodec() {}

    @Override
    public Class<Endpoint> type() {
        return Endpoint.class;
    }

    @Override
    public void write(Endpoint it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.AMOUNT, it.amount(), AmountCodec.INSTANCE);
        out.unless(false, FieldName.INCLUSIVE, it.inclusive(), FlagCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Endpoint read(TokenSource in) throws IOException {
        Amount amount = null;
        boolean inclusive = false;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case AMOUNT -> amount = AmountCodec.INSTANCE.read(in);
                case INCLUSIVE -> inclusive = FlagCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Endpoint(Objects.requireNonNull(amount), inclusive);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
