package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.StatedTarget;
import java.util.Locale;
import java.util.Optional;

/** 复核结果的 JSON An assessment as JSON: the members are the components of its types. */
final class AssessedJson {
    private final Locale locale;

    AssessedJson(Locale locale) {
        this.locale = locale;
    }

    void fill(ObjectNode line, Assessment assessment) {
        line.put("notice", Assessment.notice(locale));
        line.putObject("scheme")
                .put("id", assessment.scheme().id())
                .put("name", assessment.scheme().name())
                .put("document", assessment.scheme().document());
        assessment.execution().ifPresent(row -> execution(line.putObject("execution"), row));
        ArrayNode rows = line.putArray("indicators");
        assessment.indicators().forEach(row -> indicator(rows.addObject(), row));
        total(line.putObject("total"), assessment.total());
    }

    private void execution(ObjectNode node, AssessedExecution row) {
        node.put("rateAgrees", row.rateAgrees()).put("overspent", row.overspent());
        amount(node, "weight", row.weight());
        amount(node, "printed", row.printed());
        range(node, row.expected());
        row.noScore().ifPresent(reason -> node.put("noScore", reason.code()));
        node.put("agreement", row.agreement().code());
        amount(node, "difference", row.difference());
    }

    private void indicator(ObjectNode node, AssessedIndicator row) {
        node.put("pointer", "/indicators/" + row.row())
                .put("name", row.indicator().name());
        row.indicator().effectiveValue().map(StatedTarget::text).ifPresent(text -> node.put("target", text));
        row.indicator().actual().map(StatedTarget::text).ifPresent(text -> node.put("actual", text));
        attainment(node.putObject("attainment"), row.attainment());
        amount(node, "weight", row.weight());
        amount(node, "printed", row.printed());
        range(node, row.expected());
        row.noScore().ifPresent(reason -> node.put("noScore", reason.code()));
        node.put("agreement", row.agreement().code());
        amount(node, "difference", row.difference());
        row.fit().ifPresent(fit -> node.put("fit", fit.message(locale)));
    }

    private void attainment(ObjectNode node, AttainmentAnswer answer) {
        node.put("outcome", answer.outcome().code())
                .put("ground", answer.ground().code());
        if (answer.partly()) {
            node.put("partly", true);
        }
        answer.direction()
                .ifPresent(direction -> node.putObject("direction")
                        .put("aim", direction.aim().code())
                        .put("source", direction.source().code()));
        answer.reason().ifPresent(reason -> node.put("reason", reason.code()).put("message", reason.message(locale)));
    }

    private void total(ObjectNode node, AssessedTotal total) {
        amount(node, "weightSum", total.weightSum());
        amount(node, "printedSum", total.printedSum());
        amount(node, "printed", total.printed());
        node.put("isSum", total.isSum());
        range(node, total.expected());
        amount(node, "recomputed", total.recomputed());
        total.grade().ifPresent(grade -> node.put("grade", grade.name()));
        total.printedGrade().ifPresent(grade -> node.put("printedGrade", grade));
    }

    private static void range(ObjectNode node, Optional<ScoreRange> expected) {
        expected.ifPresent(range -> node.putObject("expected")
                .put("low", range.low().toBigDecimal())
                .put("high", range.high().toBigDecimal()));
    }

    static void amount(ObjectNode node, String name, Optional<Amount> amount) {
        amount.ifPresent(value -> node.put(name, value.toBigDecimal()));
    }
}
