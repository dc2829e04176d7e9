package io.github.performancetargets.codec.validation;

import io.github.performancetargets.codec.rule.FindingCodec;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import java.io.IOException;
import java.util.List;

/** 审核报告 The findings of one table. Made of proof/format/format.txt: change it there. */
public final class ReportCodec implements Codec<Report> {
    /** The one there is. */
    public static final ReportCodec INSTANCE = new ReportCodec();

    private static final Shape SHAPE = Shape.required(FieldName.FORMAT_VERSION, FieldName.FINDINGS)
            .of(FieldName.FORMAT_VERSION, FieldName.FINDINGS, FieldName.WAIVERS);

    private ReportCodec() {}

    @Override
    public Class<Report> type() {
        return Report.class;
    }

    @Override
    public void write(Report it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.wholeList(FieldName.FINDINGS, it.findings(), FindingCodec.INSTANCE);
        out.list(FieldName.WAIVERS, it.waivers(), WaiverCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Report read(TokenSource in) throws IOException {
        List<Finding> findings = List.of();
        List<Waiver> waivers = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case FINDINGS -> findings = in.list(FindingCodec.INSTANCE);
                case WAIVERS -> waivers = in.list(WaiverCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return Report.of(findings, waivers);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
