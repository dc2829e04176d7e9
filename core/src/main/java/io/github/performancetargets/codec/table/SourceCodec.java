package io.github.performancetargets.codec.table;

import io.github.performancetargets.codec.indicator.AdjustmentCodec;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 资金来源 One source of funds. Made of proof/format/format.txt: change it there. */
public final class SourceCodec implements Codec<FundingSource> {
    /** The one there is. */
    public static final SourceCodec INSTANCE = new SourceCodec();

    private static final Shape SHAPE = Shape.required(FieldName.KIND)
            .of(
                    FieldName.KIND,
                    FieldName.LABEL,
                    FieldName.AMOUNT,
                    FieldName.EXECUTION,
                    FieldName.ADJUSTMENT,
                    FieldName.READINGS);

    private SourceCodec() {}

    @Override
    public Class<FundingSource> type() {
        return FundingSource.class;
    }

    @Override
    public void write(FundingSource it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.KIND, it.kind(), Codes.FUNDING_KIND);
        out.optional(FieldName.LABEL, it.label().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.AMOUNT, it.amount().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.EXECUTION, it.execution().orElse(null), ExecutionCodec.INSTANCE);
        out.optional(FieldName.ADJUSTMENT, it.adjustment().orElse(null), AdjustmentCodec.INSTANCE);
        out.list(FieldName.READINGS, it.readings(), ExecutionReadingCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public FundingSource read(TokenSource in) throws IOException {
        FundingSource.Builder to = FundingSource.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case KIND -> to.kind(Codes.FUNDING_KIND.read(in));
                case LABEL -> to.label(TextCodec.PLAIN.read(in));
                case AMOUNT -> to.amount(AmountCodec.INSTANCE.read(in));
                case EXECUTION -> to.execution(ExecutionCodec.INSTANCE.read(in));
                case ADJUSTMENT -> to.adjustment(AdjustmentCodec.INSTANCE.read(in));
                case READINGS -> {
                    in.array();
                    while (in.element()) {
                        to.addReadings(ExecutionReadingCodec.INSTANCE.read(in));
                    }
                }
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
