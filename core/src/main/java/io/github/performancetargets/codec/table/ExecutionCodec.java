package io.github.performancetargets.codec.table;

import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.ScoreCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scalar.WeightCodec;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 执行情况 How money was spent (自评). Made of proof/format/format.txt: change it there. */
public final class ExecutionCodec implements Codec<BudgetExecution> {
    /** The one there is. */
    public static final ExecutionCodec INSTANCE = new ExecutionCodec();

    private static final Shape SHAPE = Shape.required()
            .of(FieldName.ADJUSTED_BUDGET, FieldName.EXECUTED, FieldName.RATE, FieldName.WEIGHT, FieldName.SCORE);

    private ExecutionCodec() {}

    @Override
    public Class<BudgetExecution> type() {
        return BudgetExecution.class;
    }

    @Override
    public void write(BudgetExecution it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.ADJUSTED_BUDGET, it.adjustedBudget().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.EXECUTED, it.executed().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.RATE, it.rate().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.WEIGHT, it.weight().orElse(null), WeightCodec.INSTANCE);
        out.optional(FieldName.SCORE, it.score().orElse(null), ScoreCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public BudgetExecution read(TokenSource in) throws IOException {
        BudgetExecution.Builder to = BudgetExecution.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ADJUSTED_BUDGET -> to.adjustedBudget(AmountCodec.INSTANCE.read(in));
                case EXECUTED -> to.executed(AmountCodec.INSTANCE.read(in));
                case RATE -> to.rate(TextCodec.PLAIN.read(in));
                case WEIGHT -> to.weight(WeightCodec.INSTANCE.read(in));
                case SCORE -> to.score(ScoreCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
