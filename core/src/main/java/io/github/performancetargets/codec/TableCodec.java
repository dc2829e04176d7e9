package io.github.performancetargets.codec;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.List;

/** 绩效目标表编码 A whole table. */
final class TableCodec implements Codec<PerformanceTargetTable> {
    static final TableCodec INSTANCE = new TableCodec();

    private TableCodec() {}

    @Override
    public Class<PerformanceTargetTable> type() {
        return PerformanceTargetTable.class;
    }

    @Override
    public void write(PerformanceTargetTable table, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN);
        out.text(FieldName.TITLE, table.title());
        out.text(FieldName.EDITION, table.edition());
        if (table.fiscalYear().isPresent()) {
            out.name(FieldName.FISCAL_YEAR);
            out.integer(table.fiscalYear().get());
        }
        if (table.project().isPresent()) {
            out.name(FieldName.PROJECT);
            ProjectCodec.INSTANCE.write(table.project().get(), out);
        }
        ProjectCodec.organization(FieldName.DEPARTMENT, table.department(), out);
        if (table.funding().isPresent()) {
            out.name(FieldName.FUNDING);
            FundingCodec.INSTANCE.write(table.funding().get(), out);
        }
        list(FieldName.TASKS, table.tasks(), TaskCodec.INSTANCE, out);
        list(FieldName.GOALS, table.goals(), GoalCodec.INSTANCE, out);
        list(FieldName.SLOTS, table.slots(), SlotCodec.INSTANCE, out);
        list(FieldName.INDICATORS, table.indicators(), IndicatorCodec.INSTANCE, out);
        FieldCodec.write(table.fields(), out);
        ExtensionCodec.write(table.extensions(), out);
        out.endObject();
    }

    private static <T> void list(FieldName name, List<T> values, Codec<T> codec, TokenSink out) throws IOException {
        if (!values.isEmpty()) {
            out.name(name);
            out.startArray();
            for (T value : values) {
                codec.write(value, out);
            }
            out.endArray();
        }
    }

    @Override
    public PerformanceTargetTable read(TokenSource in) throws IOException {
        PerformanceTargetTable.Builder builder = PerformanceTargetTable.builder();
        ObjectMembers members = in.object(Shape.TABLE);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case TITLE -> builder.title(in.string());
                case EDITION -> builder.edition(in.string());
                case FISCAL_YEAR -> builder.fiscalYear(IntegerReader.read(in));
                case PROJECT -> builder.project(ProjectCodec.INSTANCE.read(in));
                case DEPARTMENT -> builder.department(ProjectCodec.organization(in));
                case FUNDING -> builder.funding(FundingCodec.INSTANCE.read(in));
                case FIELDS -> builder.fields(FieldCodec.read(in));
                case EXTENSIONS -> builder.extensions(ExtensionCodec.read(in));
                default -> list(field, in, builder);
            }
        }
        return builder.build();
    }

    private static void list(FieldName field, TokenSource in, PerformanceTargetTable.Builder builder)
            throws IOException {
        in.array();
        while (in.element()) {
            switch (field) {
                case TASKS -> builder.addTasks(TaskCodec.INSTANCE.read(in));
                case GOALS -> builder.addGoals(GoalCodec.INSTANCE.read(in));
                case SLOTS -> builder.addSlots(SlotCodec.INSTANCE.read(in));
                case INDICATORS -> builder.addIndicators(IndicatorCodec.INSTANCE.read(in));
                default -> throw new IllegalStateException("X bug: a table has no reader of " + field);
            }
        }
    }
}
