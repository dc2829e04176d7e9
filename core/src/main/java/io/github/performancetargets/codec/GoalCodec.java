package io.github.performancetargets.codec;

import io.github.performancetargets.table.Goal;
import java.io.IOException;

/** 总体目标编码 A goal. */
final class GoalCodec implements Codec<Goal> {
    static final GoalCodec INSTANCE = new GoalCodec();

    private GoalCodec() {}

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }

    @Override
    public void write(Goal goal, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.ID, goal.id());
        IndicatorCodec.period(goal.period(), out);
        out.text(FieldName.LABEL, goal.label());
        out.textUnlessEmpty(FieldName.TEXT, goal.text());
        out.text(FieldName.ACTUAL, goal.actual());
        ExtensionCodec.write(goal.extensions(), out);
        out.endObject();
    }

    @Override
    public Goal read(TokenSource in) throws IOException {
        Goal.Builder builder = Goal.builder();
        ObjectMembers members = in.object(Shape.GOAL);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case ID -> builder.id(Codes.id(in));
                case PERIOD -> builder.period(Codes.period(in));
                case LABEL -> builder.label(in.string());
                case TEXT -> builder.text(in.string());
                case ACTUAL -> builder.actual(in.string());
                case EXTENSIONS -> builder.extensions(ExtensionCodec.read(in));
                default -> throw new IllegalStateException("X bug: a goal has no reader of " + field);
            }
        }
        return builder.build();
    }
}
