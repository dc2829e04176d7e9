package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.CountCodec;
import io.github.performancetargets.scalar.RuleIdCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 规则次数 How often a rule spoke. Made of proof/format/format.txt: change it there. */
public final class RuleCountCodec implements Codec<RuleCount> {
    /** The one there is. */
    public static final RuleCountCodec INSTANCE = new RuleCountCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.RULE, FieldName.SEVERITY, FieldName.FINDINGS, FieldName.TABLES)
            .of(FieldName.RULE, FieldName.SEVERITY, FieldName.FINDINGS, FieldName.TABLES);

    private RuleCountCodec() {}

    @Override
    public Class<RuleCount> type() {
        return RuleCount.class;
    }

    @Override
    public void write(RuleCount it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.RULE, it.rule(), RuleIdCodec.INSTANCE);
        out.required(FieldName.SEVERITY, it.severity(), Codes.SEVERITY);
        out.required(FieldName.FINDINGS, it.findings(), CountCodec.INSTANCE);
        out.required(FieldName.TABLES, it.tables(), CountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public RuleCount read(TokenSource in) throws IOException {
        RuleId rule = null;
        Severity severity = null;
        Long findings = null;
        Long tables = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case RULE -> rule = RuleIdCodec.INSTANCE.read(in);
                case SEVERITY -> severity = Codes.SEVERITY.read(in);
                case FINDINGS -> findings = CountCodec.INSTANCE.read(in);
                case TABLES -> tables = CountCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new RuleCount(
                    Objects.requireNonNull(rule),
                    Objects.requireNonNull(severity),
                    Objects.requireNonNull(findings),
                    Objects.requireNonNull(tables));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
