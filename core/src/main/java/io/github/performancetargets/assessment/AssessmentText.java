package io.github.performancetargets.assessment;

import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.Ground;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 复核说明 An assessment in words: a line for the money, one for each indicator, one for the total. */
final class AssessmentText {
    private final boolean english;
    private final Locale locale;

    private AssessmentText(Locale locale) {
        this.english = locale.getLanguage().equals("en");
        this.locale = locale;
    }

    static List<String> lines(Assessment assessment, Locale locale) {
        AssessmentText text = new AssessmentText(locale);
        List<String> lines = new ArrayList<>();
        lines.add(text.say("按", "By ") + assessment.scheme().name() + " ("
                + assessment.scheme().document() + ")" + text.say("。", ". ") + Assessment.notice(locale));
        assessment.execution().ifPresent(row -> lines.add(text.execution(row)));
        assessment.indicators().forEach(row -> lines.add(text.indicator(row)));
        lines.add(text.total(assessment.total()));
        return List.copyOf(lines);
    }

    private String say(String chinese, String inEnglish) {
        return english ? inEnglish : chinese;
    }

    private String execution(AssessedExecution row) {
        String expected = row.expected()
                .map(ScoreRange::toString)
                .orElseGet(() ->
                        row.noScore().map(reason -> reason.message(locale)).orElse(""));
        String rate = row.rateAgrees() ? "" : say("，印出的执行率不符", ", the printed rate is wrong");
        return say("预算执行", "Execution") + points(expected, row.printed(), row.agreement()) + rate;
    }

    private String indicator(AssessedIndicator row) {
        Indicator indicator = row.indicator();
        String expected = row.expected()
                .map(ScoreRange::toString)
                .orElseGet(() ->
                        row.noScore().map(reason -> reason.message(locale)).orElse(""));
        String values = indicator.effectiveValue().map(StatedTarget::text).orElse("—") + " / "
                + indicator.actual().map(StatedTarget::text).orElse("—");
        return indicator.name() + " (" + values + "): " + answer(row.attainment())
                + points(expected, row.printed(), row.agreement())
                + row.fit()
                        .map(fit -> say("，吻合：", ", fits: ") + fit.message(locale))
                        .orElse("");
    }

    private String answer(AttainmentAnswer answer) {
        String outcome = switch (answer.outcome()) {
            case MET -> say("达成", "met");
            case EXCEEDED -> say("优于目标", "exceeded");
            case NOT_MET -> answer.partly() ? say("部分达成", "met in part") : say("未达成", "not met");
            case UNDECIDED -> say("无法判定", "undecided");
        };
        String ground = answer.ground() == Ground.STATED
                ? ""
                : answer.ground() == Ground.ASSUMED ? say("（假定）", " (assumed)") : say("（据其所称）", " (as stated)");
        return outcome
                + ground
                + answer.reason()
                        .map(reason -> say("：", ": ") + reason.message(locale))
                        .orElse("");
    }

    private String points(String expected, Optional<Amount> printed, ScoreAgreement agreement) {
        String how = switch (agreement) {
            case AGREES -> say("，相符", ", agrees");
            case WITHIN -> say("，在区间内", ", within");
            case GIVEN_BY_HAND -> say("，人工打分", ", given by hand");
            case NOT_PRINTED, NOT_COMPUTED -> "";
        };
        return say("，复核 ", ", expected ")
                + expected
                + printed.map(points -> say("，得分 ", ", printed ") + points).orElse("")
                + how;
    }

    private String total(AssessedTotal total) {
        String expected = total.expected().map(ScoreRange::toString).orElse("—");
        return say("总分", "Total")
                + say("：复核 ", ": expected ")
                + expected
                + total.recomputed()
                        .filter(points ->
                                total.expected().filter(ScoreRange::isExact).isEmpty())
                        .map(points -> say("（区间内按所打分计 ", " (with what was given within the intervals ")
                                + points
                                + say("）", ")"))
                        .orElse("")
                + total.printedSum()
                        .map(sum -> say("，得分合计 ", ", sum of points ") + sum)
                        .orElse("")
                + total.printed()
                        .map(points -> say("，印出 ", ", printed ") + points)
                        .orElse("")
                + (total.isSum() ? "" : say("，不符", ", which is wrong"))
                + total.grade()
                        .map(grade -> say("，等级 ", ", grade ") + grade.name())
                        .orElse("")
                + total.printedGrade()
                        .map(grade -> say("，印出等级 ", ", printed grade ") + grade)
                        .orElse("");
    }
}
