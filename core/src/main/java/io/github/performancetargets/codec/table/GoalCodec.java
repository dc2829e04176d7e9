package io.github.performancetargets.codec.table;

import io.github.performancetargets.codec.indicator.AdjustmentCodec;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.ExtensionCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 总体目标 A goal in words. Made of proof/format/format.txt: change it there. */
public final class GoalCodec implements Codec<Goal> {
    /** The one there is. */
    public static final GoalCodec INSTANCE = new GoalCodec();

    private static final Shape SHAPE = Shape.required()
            .of(
                    FieldName.ID,
                    FieldName.PERIOD,
                    FieldName.LABEL,
                    FieldName.TEXT,
                    FieldName.ADJUSTED,
                    FieldName.ADJUSTMENT,
                    FieldName.ACTUAL,
                    FieldName.EXTENSIONS);

    private GoalCodec() {}

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }

    @Override
    public void write(Goal it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.ID, it.id().orElse(null), Codes.ID);
        out.unless(TargetPeriod.ANNUAL, FieldName.PERIOD, it.period(), Codes.PERIOD);
        out.optional(FieldName.LABEL, it.label().orElse(null), TextCodec.PLAIN);
        out.unless("", FieldName.TEXT, it.text(), TextCodec.PLAIN);
        out.optional(FieldName.ADJUSTED, it.adjusted().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.ADJUSTMENT, it.adjustment().orElse(null), AdjustmentCodec.INSTANCE);
        out.optional(FieldName.ACTUAL, it.actual().orElse(null), TextCodec.PLAIN);
        out.unless(Extensions.none(), FieldName.EXTENSIONS, it.extensions(), ExtensionCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Goal read(TokenSource in) throws IOException {
        Goal.Builder to = Goal.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ID -> to.id(Codes.ID.read(in));
                case PERIOD -> to.period(Codes.PERIOD.read(in));
                case LABEL -> to.label(TextCodec.PLAIN.read(in));
                case TEXT -> to.text(TextCodec.PLAIN.read(in));
                case ADJUSTED -> to.adjusted(TextCodec.PLAIN.read(in));
                case ADJUSTMENT -> to.adjustment(AdjustmentCodec.INSTANCE.read(in));
                case ACTUAL -> to.actual(TextCodec.PLAIN.read(in));
                case EXTENSIONS -> to.extensions(ExtensionCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
