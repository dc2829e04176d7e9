package io.github.performancetargets.codec.table;

import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 年度主要任务 A main task of a department. Made of proof/format/format.txt: change it there. */
public final class TaskCodec implements Codec<Task> {
    /** The one there is. */
    public static final TaskCodec INSTANCE = new TaskCodec();

    private static final Shape SHAPE =
            Shape.required().of(FieldName.ID, FieldName.NAME, FieldName.CONTENT, FieldName.BUDGET);

    private TaskCodec() {}

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public void write(Task it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.ID, it.id().orElse(null), Codes.ID);
        out.unless("", FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.optional(FieldName.CONTENT, it.content().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.BUDGET, it.budget().orElse(null), PlanCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Task read(TokenSource in) throws IOException {
        Task.Builder to = Task.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ID -> to.id(Codes.ID.read(in));
                case NAME -> to.name(TextCodec.PLAIN.read(in));
                case CONTENT -> to.content(TextCodec.PLAIN.read(in));
                case BUDGET -> to.budget(PlanCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
