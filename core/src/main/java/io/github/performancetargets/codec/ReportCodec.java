package io.github.performancetargets.codec;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 审核报告编码 A report: its findings. */
final class ReportCodec implements Codec<Report> {
    static final ReportCodec INSTANCE = new ReportCodec();

    private ReportCodec() {}

    @Override
    public Class<Report> type() {
        return Report.class;
    }

    @Override
    public void write(Report report, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN);
        out.name(FieldName.FINDINGS);
        out.startArray();
        for (Finding finding : report.findings()) {
            FindingCodec.INSTANCE.write(finding, out);
        }
        out.endArray();
        out.endObject();
    }

    @Override
    public Report read(TokenSource in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ObjectMembers members = in.object(Shape.REPORT);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                default -> {
                    in.array();
                    while (in.element()) {
                        findings.add(FindingCodec.INSTANCE.read(in));
                    }
                }
            }
        }
        return Report.of(findings);
    }
}
