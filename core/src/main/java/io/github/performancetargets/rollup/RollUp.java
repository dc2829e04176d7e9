package io.github.performancetargets.rollup;

import io.github.performancetargets.scheme.SchemeReference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * 汇总 What many tables come to together. Only the same indicator of one transfer payment is added up over counties
 * (区域绩效); across different projects nothing is.
 *
 * @param scheme by which the tables were assessed
 * @param tables how many there were
 * @param complete how many are complete
 * @param rules what was found, the most frequent rule first
 * @param scores what the tables say of scores
 * @param lowestScores the tables with the lowest printed totals, the lowest first
 * @param mostFindings the tables with the most errors and warnings, the worst first
 * @param regional the indicators of transfer payments that came from more than one county
 * @param leftOut the tables of transfer payments that could not be added, by reason
 */
public record RollUp(
        SchemeReference scheme,
        long tables,
        long complete,
        List<RuleCount> rules,
        ScoreCounts scores,
        List<ListedTable> lowestScores,
        List<ListedTable> mostFindings,
        List<RegionalIndicator> regional,
        List<LeftOut> leftOut) {
    /** Copies the lists. */
    public RollUp {
        Objects.requireNonNull(scheme, "scheme");
        rules = List.copyOf(rules);
        Objects.requireNonNull(scores, "scores");
        lowestScores = List.copyOf(lowestScores);
        mostFindings = List.copyOf(mostFindings);
        regional = List.copyOf(regional);
        leftOut = List.copyOf(leftOut);
    }

    /** The roll-up in words, line by line: English for English locales, else Chinese. */
    public List<String> lines(Locale locale) {
        return RollUpText.lines(this, locale);
    }
}
