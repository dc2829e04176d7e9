package io.github.performancetargets.rollup;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 汇总说明 A roll-up in words. */
final class RollUpText {
    private static final String INDENT = "  ";

    private final RollUp rollUp;
    private final Locale locale;
    private final boolean english;
    private final List<String> lines = new ArrayList<>();

    private RollUpText(RollUp rollUp, Locale locale) {
        this.rollUp = rollUp;
        this.locale = locale;
        this.english = locale.getLanguage().equals("en");
    }

    static List<String> lines(RollUp rollUp, Locale locale) {
        RollUpText text = new RollUpText(rollUp, locale);
        text.counts();
        text.rules();
        text.listed(text.say("总分最低", "Lowest totals"), rollUp.lowestScores());
        text.listed(text.say("错误和警告最多", "Most errors and warnings"), rollUp.mostFindings());
        rollUp.regional().forEach(text::regional);
        text.leftOut(text.say("未计入区域汇总的表", "Tables in no sum over counties"), rollUp.leftOut());
        return List.copyOf(text.lines);
    }

    private String say(String chinese, String inEnglish) {
        return english ? inEnglish : chinese;
    }

    private void counts() {
        ScoreCounts scores = rollUp.scores();
        lines.add(say("汇总 ", "Roll-up of ") + rollUp.tables() + say(" 张表，完整 ", " tables, ") + rollUp.complete()
                + say(" 张。按", " complete. By ") + rollUp.scheme().name() + " ("
                + rollUp.scheme().document() + ")" + say("。", ". ") + Assessment.notice(locale));
        lines.add(say("总分：印出 ", "Totals: printed ")
                + scores.printed()
                + say("，与合计不符 ", ", not the sum ")
                + scores.wrongSums()
                + say("，可复核 ", ", computed again ")
                + scores.expected());
        lines.add(say("指标：达成 ", "Indicators: met ")
                + scores.met()
                + say("，未达成 ", ", not met ")
                + scores.notMet()
                + say("，无法判定 ", ", undecided ")
                + scores.undecided());
        for (GradeCount grade : scores.grades()) {
            String name = grade.grade().isEmpty() ? say("无等级", "no grade") : grade.grade();
            lines.add(say("等级 ", "Grade ")
                    + name
                    + say("：印出 ", ": printed ")
                    + grade.printed()
                    + say("，复核 ", ", computed again ")
                    + grade.expected());
        }
    }

    private void rules() {
        for (RuleCount rule : rollUp.rules()) {
            lines.add(severity(rule.severity()) + " " + rule.rule() + say("：", ": ") + rule.findings()
                    + say(" 条，", " in ") + rule.tables() + say(" 张表", " tables"));
        }
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("错误", "error");
            case WARNING -> say("警告", "warning");
            case NOTE -> say("提示", "note");
        };
    }

    private void listed(String heading, List<ListedTable> tables) {
        if (!tables.isEmpty()) {
            lines.add(heading);
            tables.forEach(table -> lines.add(INDENT + table.value() + " " + table.source() + " " + table.name()));
        }
    }

    private void regional(RegionalIndicator indicator) {
        String year =
                indicator.year().isPresent() ? say("（", " (") + indicator.year().getAsInt() + say("年）", ")") : "";
        lines.add(say("区域绩效 ", "Over counties: ")
                + indicator.payment()
                + year
                + say("「" + indicator.name() + "」", ", \"" + indicator.name() + "\""));
        indicator.sums().forEach(this::sum);
        indicator.rates().ifPresent(this::rates);
        leftOut(INDENT + say("未计入", "Left out"), indicator.leftOut());
    }

    private void sum(RegionalSum sum) {
        String operator = sum.operator().map(ComparisonOperator::sign).orElse("");
        String line = INDENT + sum.counties() + say(" 个地区合计：指标值 ", " counties: targets ") + operator + sum.target();
        lines.add(line
                + sum.actual()
                        .map(actual -> say("，完成值 ", ", actual values ") + actual)
                        .orElse(""));
    }

    private void rates(RegionalRates rates) {
        lines.add(INDENT
                + rates.counties()
                + say(" 个地区，比率不相加也不平均：最低 ", " counties, rates are neither added nor averaged: lowest ")
                + rates.lowest()
                + say("，最高 ", ", highest ")
                + rates.highest()
                + rates.weighted()
                        .map(mean -> say("，按资金加权 ", ", weighted by money ") + mean + "%")
                        .orElse(""));
        for (CountyRate rate : rates.listed()) {
            lines.add(INDENT
                    + INDENT
                    + rate.county()
                    + say("：", ": ")
                    + rate.target().text()
                    + rate.actual()
                            .map(StatedTarget::text)
                            .map(actual -> say("，完成 ", ", actual ") + actual)
                            .orElse(""));
        }
        long more = rates.counties() - (long) rates.listed().size();
        if (more > 0) {
            lines.add(INDENT + INDENT + say("另有 ", "and ") + more + say(" 个地区", " more"));
        }
    }

    private void leftOut(String heading, List<LeftOut> all) {
        for (LeftOut left : all) {
            String example = left.example().isEmpty() ? "" : say("，如 ", ", such as ") + left.example();
            lines.add(heading
                    + say("：", ": ")
                    + left.count()
                    + say("，", ", ")
                    + left.reason().message(locale)
                    + example);
        }
    }
}
