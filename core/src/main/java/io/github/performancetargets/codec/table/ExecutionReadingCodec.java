package io.github.performancetargets.codec.table;

import io.github.performancetargets.codec.indicator.RectificationCodec;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 执行监控读数 What was spent of money at a date in the year. Made of proof/format/format.txt: change it there. */
public final class ExecutionReadingCodec implements Codec<ExecutionReading> {
    /** The one there is. */
    public static final ExecutionReadingCodec INSTANCE = new ExecutionReadingCodec();

    private static final Shape SHAPE = Shape.required(FieldName.AS_OF)
            .of(
                    FieldName.AS_OF,
                    FieldName.EXECUTED,
                    FieldName.RATE,
                    FieldName.FORECAST,
                    FieldName.EXPLANATION,
                    FieldName.RECTIFICATION);

    private ExecutionReadingCodec() {}

    @Override
    public Class<ExecutionReading> type() {
        return ExecutionReading.class;
    }

    @Override
    public void write(ExecutionReading it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.AS_OF, it.asOf(), Codes.TIME_POINT);
        out.optional(FieldName.EXECUTED, it.executed().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.RATE, it.rate().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.FORECAST, it.forecast().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.EXPLANATION, it.explanation().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.RECTIFICATION, it.rectification().orElse(null), RectificationCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public ExecutionReading read(TokenSource in) throws IOException {
        ExecutionReading.Builder to = ExecutionReading.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case AS_OF -> to.asOf(Codes.TIME_POINT.read(in));
                case EXECUTED -> to.executed(AmountCodec.INSTANCE.read(in));
                case RATE -> to.rate(TextCodec.PLAIN.read(in));
                case FORECAST -> to.forecast(AmountCodec.INSTANCE.read(in));
                case EXPLANATION -> to.explanation(TextCodec.PLAIN.read(in));
                case RECTIFICATION -> to.rectification(RectificationCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
