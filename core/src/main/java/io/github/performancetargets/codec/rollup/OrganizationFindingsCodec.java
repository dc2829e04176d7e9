package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.OrganizationFindings;
import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.scalar.CountCodec;
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

/** 单位的审核意见 What was found in the tables of one organization. Made of proof/format/format.txt: change it there. */
public final class OrganizationFindingsCodec implements Codec<OrganizationFindings> {
    /** The one there is. */
    public static final OrganizationFindingsCodec INSTANCE = new OrganizationFindingsCodec();

    private static final Shape SHAPE = Shape.required(FieldName.TABLES, FieldName.COMPLETE)
            .of(FieldName.NAME, FieldName.TABLES, FieldName.COMPLETE, FieldName.RULES);

    private OrganizationFindingsCodec() {}

    @Override
    public Class<OrganizationFindings> type() {
        return OrganizationFindings.class;
    }

    @Override
    public void write(OrganizationFindings it, TokenSink out) throws IOException {
        out.startObject();
        out.unless("", FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.required(FieldName.TABLES, it.tables(), CountCodec.INSTANCE);
        out.required(FieldName.COMPLETE, it.complete(), CountCodec.INSTANCE);
        out.list(FieldName.RULES, it.rules(), RuleCountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public OrganizationFindings read(TokenSource in) throws IOException {
        String name = "";
        Long tables = null;
        Long complete = null;
        List<RuleCount> rules = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case NAME -> name = TextCodec.PLAIN.read(in);
                case TABLES -> tables = CountCodec.INSTANCE.read(in);
                case COMPLETE -> complete = CountCodec.INSTANCE.read(in);
                case RULES -> rules = in.list(RuleCountCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new OrganizationFindings(
                    name, Objects.requireNonNull(tables), Objects.requireNonNull(complete), rules);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
