package io.github.performancetargets.codec;

import io.github.performancetargets.table.Task;
import java.io.IOException;

/** 年度主要任务编码 A main task of a department. */
final class TaskCodec implements Codec<Task> {
    static final TaskCodec INSTANCE = new TaskCodec();

    private TaskCodec() {}

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public void write(Task task, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.ID, task.id());
        out.textUnlessEmpty(FieldName.NAME, task.name());
        out.text(FieldName.CONTENT, task.content());
        FundingCodec.plan(FieldName.BUDGET, task.budget(), out);
        out.endObject();
    }

    @Override
    public Task read(TokenSource in) throws IOException {
        Task.Builder builder = Task.builder();
        ObjectMembers members = in.object(Shape.TASK);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case ID -> builder.id(Codes.id(in));
                case NAME -> builder.name(in.string());
                case CONTENT -> builder.content(in.string());
                case BUDGET -> builder.budget(FundingCodec.plan(in));
                default -> throw new IllegalStateException("X bug: a task has no reader of " + field);
            }
        }
        return builder.build();
    }
}
