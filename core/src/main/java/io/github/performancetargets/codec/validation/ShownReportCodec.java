package io.github.performancetargets.codec.validation;

import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.validation.ShownFinding;
import io.github.performancetargets.validation.ShownReport;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** 审核报告及其文字 A report with its words in one language. Made of proof/format/format.txt: change it there. */
public final class ShownReportCodec implements Codec<ShownReport> {
    /** The one there is. */
    public static final ShownReportCodec INSTANCE = new ShownReportCodec();

    private static final Shape SHAPE = Shape.required(FieldName.FORMAT_VERSION, FieldName.LANGUAGE, FieldName.FINDINGS)
            .of(FieldName.FORMAT_VERSION, FieldName.LANGUAGE, FieldName.FINDINGS);

    private ShownReportCodec() {}

    @Override
    public Class<ShownReport> type() {
        return ShownReport.class;
    }

    @Override
    public void write(ShownReport it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.required(FieldName.LANGUAGE, it.language(), TextCodec.PLAIN);
        out.wholeList(FieldName.FINDINGS, it.findings(), ShownFindingCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public ShownReport read(TokenSource in) throws IOException {
        String language = null;
        List<ShownFinding> findings = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case LANGUAGE -> language = TextCodec.PLAIN.read(in);
                case FINDINGS -> findings = in.list(ShownFindingCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new ShownReport(Objects.requireNonNull(language), findings);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
