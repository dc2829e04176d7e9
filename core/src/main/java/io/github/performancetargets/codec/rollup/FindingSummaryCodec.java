package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.ListedTable;
import io.github.performancetargets.rollup.OrganizationFindings;
import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.scalar.CountCodec;
import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** 审核汇总 What was found in many tables, by rule and by organization. Made of proof/format/format.txt: change it there. */
public final class FindingSummaryCodec implements Codec<FindingSummary> {
    /** The one there is. */
    public static final FindingSummaryCodec INSTANCE = new FindingSummaryCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.FORMAT_VERSION, FieldName.TABLES, FieldName.COMPLETE, FieldName.UNCOUNTED)
            .of(
                    FieldName.FORMAT_VERSION,
                    FieldName.TABLES,
                    FieldName.COMPLETE,
                    FieldName.RULES,
                    FieldName.ORGANIZATIONS,
                    FieldName.UNCOUNTED,
                    FieldName.MOST_FINDINGS);

    private FindingSummaryCodec() {}

    @Override
    public Class<FindingSummary> type() {
        return FindingSummary.class;
    }

    @Override
    public void write(FindingSummary it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.required(FieldName.TABLES, it.tables(), CountCodec.INSTANCE);
        out.required(FieldName.COMPLETE, it.complete(), CountCodec.INSTANCE);
        out.list(FieldName.RULES, it.rules(), RuleCountCodec.INSTANCE);
        out.list(FieldName.ORGANIZATIONS, it.organizations(), OrganizationFindingsCodec.INSTANCE);
        out.required(FieldName.UNCOUNTED, it.uncounted(), CountCodec.INSTANCE);
        out.list(FieldName.MOST_FINDINGS, it.mostFindings(), ListedTableCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public FindingSummary read(TokenSource in) throws IOException {
        Long tables = null;
        Long complete = null;
        List<RuleCount> rules = List.of();
        List<OrganizationFindings> organizations = List.of();
        Long uncounted = null;
        List<ListedTable> mostFindings = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case TABLES -> tables = CountCodec.INSTANCE.read(in);
                case COMPLETE -> complete = CountCodec.INSTANCE.read(in);
                case RULES -> rules = in.list(RuleCountCodec.INSTANCE);
                case ORGANIZATIONS -> organizations = in.list(OrganizationFindingsCodec.INSTANCE);
                case UNCOUNTED -> uncounted = CountCodec.INSTANCE.read(in);
                case MOST_FINDINGS -> mostFindings = in.list(ListedTableCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new FindingSummary(
                    Objects.requireNonNull(tables),
                    Objects.requireNonNull(complete),
                    rules,
                    organizations,
                    Objects.requireNonNull(uncounted),
                    mostFindings);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
