package io.github.performancetargets.codec.table;

import io.github.performancetargets.codec.indicator.FieldCodec;
import io.github.performancetargets.codec.indicator.IndicatorCodec;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.scalar.ExtensionCodec;
import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 绩效目标表 A table of performance targets of a project (项目支出) or of a department as a whole (部门整体支出). Everything but the version may be absent: an incomplete form can be stored. Made of proof/format/format.txt: change it there. */
public final class TableCodec implements Codec<PerformanceTargetTable> {
    /** The one there is. */
    public static final TableCodec INSTANCE = new TableCodec();

    private static final Shape SHAPE = Shape.required(FieldName.FORMAT_VERSION)
            .of(
                    FieldName.FORMAT_VERSION,
                    FieldName.TITLE,
                    FieldName.EDITION,
                    FieldName.FISCAL_YEAR,
                    FieldName.PROJECT,
                    FieldName.DEPARTMENT,
                    FieldName.FUNDING,
                    FieldName.TASKS,
                    FieldName.GOALS,
                    FieldName.SLOTS,
                    FieldName.INDICATORS,
                    FieldName.FIELDS,
                    FieldName.EXTENSIONS);

    private TableCodec() {}

    @Override
    public Class<PerformanceTargetTable> type() {
        return PerformanceTargetTable.class;
    }

    @Override
    public void write(PerformanceTargetTable it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.optional(FieldName.TITLE, it.title().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.EDITION, it.edition().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.FISCAL_YEAR, it.fiscalYear().orElse(null), IntegerCodec.INSTANCE);
        out.optional(FieldName.PROJECT, it.project().orElse(null), ProjectCodec.INSTANCE);
        out.optional(FieldName.DEPARTMENT, it.department().orElse(null), OrganizationCodec.INSTANCE);
        out.optional(FieldName.FUNDING, it.funding().orElse(null), FundingCodec.INSTANCE);
        out.list(FieldName.TASKS, it.tasks(), TaskCodec.INSTANCE);
        out.list(FieldName.GOALS, it.goals(), GoalCodec.INSTANCE);
        out.list(FieldName.SLOTS, it.slots(), SlotCodec.INSTANCE);
        out.list(FieldName.INDICATORS, it.indicators(), IndicatorCodec.INSTANCE);
        out.list(FieldName.FIELDS, it.fields(), FieldCodec.INSTANCE);
        out.unless(Extensions.none(), FieldName.EXTENSIONS, it.extensions(), ExtensionCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public PerformanceTargetTable read(TokenSource in) throws IOException {
        PerformanceTargetTable.Builder to = PerformanceTargetTable.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case TITLE -> to.title(TextCodec.PLAIN.read(in));
                case EDITION -> to.edition(TextCodec.PLAIN.read(in));
                case FISCAL_YEAR -> to.fiscalYear(IntegerCodec.INSTANCE.read(in));
                case PROJECT -> to.project(ProjectCodec.INSTANCE.read(in));
                case DEPARTMENT -> to.department(OrganizationCodec.INSTANCE.read(in));
                case FUNDING -> to.funding(FundingCodec.INSTANCE.read(in));
                case TASKS -> {
                    in.array();
                    while (in.element()) {
                        to.addTasks(TaskCodec.INSTANCE.read(in));
                    }
                }
                case GOALS -> {
                    in.array();
                    while (in.element()) {
                        to.addGoals(GoalCodec.INSTANCE.read(in));
                    }
                }
                case SLOTS -> {
                    in.array();
                    while (in.element()) {
                        to.addSlots(SlotCodec.INSTANCE.read(in));
                    }
                }
                case INDICATORS -> {
                    in.array();
                    while (in.element()) {
                        to.addIndicators(IndicatorCodec.INSTANCE.read(in));
                    }
                }
                case FIELDS -> {
                    in.array();
                    while (in.element()) {
                        to.addFields(FieldCodec.INSTANCE.read(in));
                    }
                }
                case EXTENSIONS -> to.extensions(ExtensionCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
