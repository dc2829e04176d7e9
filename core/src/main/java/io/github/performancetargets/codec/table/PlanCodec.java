package io.github.performancetargets.codec.table;

import io.github.performancetargets.codec.indicator.AdjustmentCodec;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 资金安排 The money of one period or task. Made of proof/format/format.txt: change it there. */
public final class PlanCodec implements Codec<FundingPlan> {
    /** The one there is. */
    public static final PlanCodec INSTANCE = new PlanCodec();

    private static final Shape SHAPE = Shape.required()
            .of(
                    FieldName.LABEL,
                    FieldName.TOTAL,
                    FieldName.SOURCES,
                    FieldName.EXECUTION,
                    FieldName.ADJUSTMENT,
                    FieldName.READINGS);

    private PlanCodec() {}

    @Override
    public Class<FundingPlan> type() {
        return FundingPlan.class;
    }

    @Override
    public void write(FundingPlan it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.LABEL, it.label().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.TOTAL, it.total().orElse(null), AmountCodec.INSTANCE);
        out.list(FieldName.SOURCES, it.sources(), SourceCodec.INSTANCE);
        out.optional(FieldName.EXECUTION, it.execution().orElse(null), ExecutionCodec.INSTANCE);
        out.optional(FieldName.ADJUSTMENT, it.adjustment().orElse(null), AdjustmentCodec.INSTANCE);
        out.list(FieldName.READINGS, it.readings(), ExecutionReadingCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public FundingPlan read(TokenSource in) throws IOException {
        FundingPlan.Builder to = FundingPlan.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case LABEL -> to.label(TextCodec.PLAIN.read(in));
                case TOTAL -> to.total(AmountCodec.INSTANCE.read(in));
                case SOURCES -> {
                    in.array();
                    while (in.element()) {
                        to.addSources(SourceCodec.INSTANCE.read(in));
                    }
                }
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
