package io.github.performancetargets.codec.table;

import io.github.performancetargets.scalar.UnitCodec;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 项目资金 The funds. Made of proof/format/format.txt: change it there. */
public final class FundingCodec implements Codec<Funding> {
    /** The one there is. */
    public static final FundingCodec INSTANCE = new FundingCodec();

    private static final Shape SHAPE = Shape.required().of(FieldName.UNIT, FieldName.ANNUAL, FieldName.MEDIUM_TERM);

    private FundingCodec() {}

    @Override
    public Class<Funding> type() {
        return Funding.class;
    }

    @Override
    public void write(Funding it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.UNIT, it.unit().orElse(null), UnitCodec.WHOLE);
        out.optional(FieldName.ANNUAL, it.annual().orElse(null), PlanCodec.INSTANCE);
        out.optional(FieldName.MEDIUM_TERM, it.mediumTerm().orElse(null), PlanCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Funding read(TokenSource in) throws IOException {
        Funding.Builder to = Funding.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case UNIT -> to.unit(UnitCodec.WHOLE.read(in));
                case ANNUAL -> to.annual(PlanCodec.INSTANCE.read(in));
                case MEDIUM_TERM -> to.mediumTerm(PlanCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
