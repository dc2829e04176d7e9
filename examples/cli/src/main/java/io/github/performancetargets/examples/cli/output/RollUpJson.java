package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.CountyRate;
import io.github.performancetargets.rollup.GradeCount;
import io.github.performancetargets.rollup.LeftOut;
import io.github.performancetargets.rollup.ListedTable;
import io.github.performancetargets.rollup.RegionalIndicator;
import io.github.performancetargets.rollup.RegionalRates;
import io.github.performancetargets.rollup.RegionalSum;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.rollup.ScoreCounts;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;

/** 汇总的 JSON A roll-up as JSON: the members are the components of its types. */
final class RollUpJson {
    private final Locale locale;

    private RollUpJson(Locale locale) {
        this.locale = locale;
    }

    static void fill(ObjectNode node, RollUp rollUp, Locale locale) {
        RollUpJson json = new RollUpJson(locale);
        node.put("scheme", rollUp.scheme().id()).put("tables", rollUp.tables()).put("complete", rollUp.complete());
        ArrayNode rules = node.putArray("rules");
        for (RuleCount rule : rollUp.rules()) {
            rules.addObject()
                    .put("rule", rule.rule().value())
                    .put("severity", rule.severity().code())
                    .put("findings", rule.findings())
                    .put("tables", rule.tables());
        }
        scores(node.putObject("scores"), rollUp.scores());
        listed(node.putArray("lowestScores"), rollUp.lowestScores());
        listed(node.putArray("mostFindings"), rollUp.mostFindings());
        ArrayNode regional = node.putArray("regional");
        rollUp.regional().forEach(indicator -> json.regional(regional.addObject(), indicator));
        json.leftOut(node.putArray("leftOut"), rollUp.leftOut());
    }

    private static void scores(ObjectNode node, ScoreCounts scores) {
        node.put("printed", scores.printed())
                .put("wrongSums", scores.wrongSums())
                .put("expected", scores.expected())
                .put("met", scores.met())
                .put("notMet", scores.notMet())
                .put("undecided", scores.undecided());
        ArrayNode grades = node.putArray("grades");
        for (GradeCount grade : scores.grades()) {
            grades.addObject()
                    .put("grade", grade.grade())
                    .put("printed", grade.printed())
                    .put("expected", grade.expected());
        }
    }

    private static void listed(ArrayNode list, List<ListedTable> tables) {
        for (ListedTable table : tables) {
            list.addObject()
                    .put("source", table.source())
                    .put("name", table.name())
                    .put("value", table.value().toBigDecimal());
        }
    }

    private void regional(ObjectNode node, RegionalIndicator indicator) {
        node.put("payment", indicator.payment());
        indicator.year().ifPresent(year -> node.put("year", year));
        node.put("name", indicator.name());
        ArrayNode sums = node.putArray("sums");
        for (RegionalSum sum : indicator.sums()) {
            ObjectNode one = sums.addObject().put("counties", sum.counties());
            sum.operator().map(ComparisonOperator::sign).ifPresent(sign -> one.put("operator", sign));
            measure(one.putObject("target"), sum.target());
            sum.actual().ifPresent(actual -> measure(one.putObject("actual"), actual));
        }
        indicator.rates().ifPresent(rates -> rates(node.putObject("rates"), rates));
        leftOut(node.putArray("leftOut"), indicator.leftOut());
    }

    private static void rates(ObjectNode node, RegionalRates rates) {
        node.put("counties", rates.counties());
        measure(node.putObject("lowest"), rates.lowest());
        measure(node.putObject("highest"), rates.highest());
        rates.weighted().ifPresent(mean -> node.put("weighted", mean.toBigDecimal()));
        ArrayNode listed = node.putArray("listed");
        for (CountyRate rate : rates.listed()) {
            ObjectNode one = listed.addObject()
                    .put("county", rate.county())
                    .put("target", rate.target().text());
            rate.actual().map(StatedTarget::text).ifPresent(actual -> one.put("actual", actual));
        }
    }

    private static void measure(ObjectNode node, Measure measure) {
        node.put("amount", measure.amount().toBigDecimal());
        measure.unit().ifPresent(unit -> node.put("unit", unit.toString()));
    }

    private void leftOut(ArrayNode list, List<LeftOut> all) {
        for (LeftOut left : all) {
            list.addObject()
                    .put("reason", left.reason().code())
                    .put("message", left.reason().message(locale))
                    .put("count", left.count())
                    .put("example", left.example());
        }
    }
}
