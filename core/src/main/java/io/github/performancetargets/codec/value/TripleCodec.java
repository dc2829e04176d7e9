package io.github.performancetargets.codec.value;

import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.TargetTriple;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** 分列指标值 A value in the three columns of the integrated platform (运算符号, 指标值, 计量单位). Made of proof/format/format.txt: change it there. */
public final class TripleCodec implements Codec<TargetTriple> {
    /** The one there is. */
    public static final TripleCodec INSTANCE = new TripleCodec();

    private static final Shape SHAPE = Shape.required(FieldName.OPERATOR, FieldName.VALUE, FieldName.UNIT)
            .of(FieldName.OPERATOR, FieldName.VALUE, FieldName.UNIT, FieldName.LOSSES);

    private TripleCodec() {}

    @Override
    public Class<TargetTriple> type() {
        return TargetTriple.class;
    }

    @Override
    public void write(TargetTriple it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.OPERATOR, it.operator(), TextCodec.PLAIN);
        out.required(FieldName.VALUE, it.value(), TextCodec.PLAIN);
        out.required(FieldName.UNIT, it.unit(), TextCodec.PLAIN);
        out.list(FieldName.LOSSES, it.losses(), Codes.LOSS);
        out.endObject();
    }

    @Override
    public TargetTriple read(TokenSource in) throws IOException {
        String operator = null;
        String value = null;
        String unit = null;
        List<TargetTriple.Loss> losses = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case OPERATOR -> operator = TextCodec.PLAIN.read(in);
                case VALUE -> value = TextCodec.PLAIN.read(in);
                case UNIT -> unit = TextCodec.PLAIN.read(in);
                case LOSSES -> losses = in.list(Codes.LOSS);
                default -> throw members.unread(next);
            }
        }
        try {
            return new TargetTriple(
                    Objects.requireNonNull(operator),
                    Objects.requireNonNull(value),
                    Objects.requireNonNull(unit),
                    losses);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
