package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import java.util.List;
import java.util.Locale;

/** 审核结果的 JSON What was found in a table, as JSON with words. */
public final class CheckedJson {
    private final Locale locale;

    /** Words in this language. */
    public CheckedJson(Locale locale) {
        this.locale = locale;
    }

    /** Adds the verdict, which depends on the remarks, and the findings. */
    public void fill(ObjectNode line, int number, PerformanceTargetTable table, Report report, List<Remark> remarks) {
        line.put("verdict", Verdict.of(report, remarks).code()).put("table", number);
        table.title().ifPresent(title -> line.put("title", title));
        table.project().map(Project::name).ifPresent(name -> line.put("project", name));
        findings(line, report);
    }

    /** Adds the findings. */
    public void findings(ObjectNode line, Report report) {
        ArrayNode findings = line.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding, report)));
    }

    /** Adds what the reader has to say. */
    public void remarks(ObjectNode line, List<Remark> remarks) {
        ArrayNode said = line.putArray("remarks");
        remarks.forEach(remark -> said.add(remark(remark)));
    }

    private ObjectNode finding(Finding finding, Report report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", finding.key());
        node.put("rule", finding.rule().value());
        node.put("severity", finding.severity().code());
        node.put("criterion", finding.criterion().code());
        node.put("pointer", finding.place().pointer());
        node.put("place", report.place(finding, locale));
        finding.place().category().ifPresent(category -> node.put("category", category.code()));
        finding.place().dimension().ifPresent(dimension -> node.put("dimension", dimension.code()));
        finding.place().indicatorId().ifPresent(id -> node.put("indicatorId", id));
        finding.place().name().ifPresent(name -> node.put("name", name));
        finding.rejected().ifPresent(found -> node.put("found", found));
        if (!finding.related().isEmpty()) {
            ArrayNode related = node.putArray("related");
            finding.related().forEach(place -> related.add(place.pointer()));
        }
        report.waiver(finding).map(Waiver::reason).ifPresent(reason -> node.put("waived", reason));
        return node.put("message", report.message(finding, locale));
    }

    private ObjectNode remark(Remark remark) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", remark.kind().code());
        remark.place().ifPresent(place -> node.put("place", place.toString()));
        if (!remark.text().isEmpty()) {
            node.put("text", remark.text());
        }
        return node.put("message", remark.message(locale));
    }
}
