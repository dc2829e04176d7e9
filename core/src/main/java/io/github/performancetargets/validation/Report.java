package io.github.performancetargets.validation;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 审核报告 What a validator found in one table. Immutable; two are equal when their findings and waivers are. The findings stand in the order
 * of the rules, those of one rule in the order of the table.
 */
public final class Report {
    private static final Report EMPTY = new Report(List.of(), List.of(), Wording.BUILT_IN);

    private final List<Finding> findings;
    private final List<Waiver> waivers;
    private final Wording wording;

    private Report(List<Finding> findings, List<Waiver> waivers, Wording wording) {
        this.findings = findings;
        this.waivers = waivers;
        this.wording = wording;
    }

    /** A report of findings made earlier, such as stored ones. */
    public static Report of(List<Finding> findings) {
        return of(findings, Wording.BUILT_IN);
    }

    /** A report of findings made earlier, and what a reviewer decided about them. */
    public static Report of(List<Finding> findings, List<Waiver> waivers) {
        return of(findings).waiving(waivers);
    }

    static Report of(List<Finding> findings, Wording wording) {
        return findings.isEmpty() ? EMPTY : new Report(List.copyOf(findings), List.of(), wording);
    }

    /**
     * 豁免 The same report under waivers, instead of those it had: a finding whose key one of them has stays, is shown as waived,
     * and counts no longer for {@link #isComplete}, {@link #hasErrors} and {@link #has}. A waiver whose key no finding has is
     * kept: what it was about was mended. A report knows no project: where the waivers of several tables are together, ask
     * {@link Waiver#isFor} first.
     */
    public Report waiving(List<Waiver> decided) {
        return decided.isEmpty() && waivers.isEmpty() ? this : new Report(findings, List.copyOf(decided), wording);
    }

    /** 豁免 What a reviewer decided. */
    public List<Waiver> waivers() {
        return waivers;
    }

    /** The waiver of a finding. */
    public Optional<Waiver> waiver(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (!waivers.isEmpty()) {
            String key = finding.key();
            for (Waiver waiver : waivers) {
                if (waiver.key().equals(key)) {
                    return Optional.of(waiver);
                }
            }
        }
        return Optional.empty();
    }

    private boolean counts(Finding finding) {
        return waivers.isEmpty() || waiver(finding).isEmpty();
    }

    /**
     * 连同文字 The findings with their words, such as for a page that knows no rules: Chinese for a Chinese locale, English for any
     * other. It stands in JSON like the report itself.
     */
    public ShownReport shown(Locale locale) {
        ReportText text = new ReportText(Words.of(locale), wording);
        List<ShownFinding> shown = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            shown.add(new ShownFinding(
                    finding.key(),
                    finding,
                    severity(finding, locale),
                    text.place(finding),
                    text.message(finding),
                    waiver(finding).map(Waiver::reason)));
        }
        return new ShownReport(Words.of(locale).language() == Words.Language.CHINESE ? "zh" : "en", shown);
    }

    /** 审核意见 All findings, waived ones included; so do all lists but {@link #open}. */
    public List<Finding> findings() {
        return findings;
    }

    /** 未豁免的审核意见 The findings that count: those that no waiver covers. */
    public List<Finding> open() {
        return waivers.isEmpty() ? findings : where(this::counts);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** 完整 Whether no error of completeness was found, but what is waived. */
    public boolean isComplete() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR
                    && finding.criterion() == Criterion.COMPLETENESS
                    && counts(finding)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an error was found that is not waived. */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /** Whether something of a severity was found that is not waived. */
    public boolean has(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        for (Finding finding : findings) {
            if (finding.severity() == severity && counts(finding)) {
                return true;
            }
        }
        return false;
    }

    /** The findings of a severity, waived ones included. */
    public List<Finding> bySeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return where(finding -> finding.severity() == severity);
    }

    /** 未豁免 The findings of a severity that count: those that were not waived. */
    public List<Finding> counting(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return where(finding -> finding.severity() == severity && counts(finding));
    }

    /** The findings of a criterion, waived ones included. */
    public List<Finding> byCriterion(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return where(finding -> finding.criterion() == criterion);
    }

    /** The findings of a rule, waived ones included. */
    public List<Finding> byRule(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return where(finding -> finding.rule().equals(rule));
    }

    /**
     * The findings at a place or below it, waived ones included: {@code /indicators/3} finds {@code /indicators/3/value} too.
     */
    public List<Finding> byPlace(String pointer) {
        return where(finding -> {
            String found = finding.place().pointer();
            return found.startsWith(pointer)
                    && (found.length() == pointer.length() || found.charAt(pointer.length()) == '/');
        });
    }

    private List<Finding> where(Predicate<Finding> predicate) {
        return findings.stream().filter(predicate).toList();
    }

    /**
     * One line for each finding, with severity, place, fact, what would mend it, and rule. Chinese for a Chinese locale,
     * English for any other; never the locale of the machine.
     */
    public String text(Locale locale) {
        return text(locale, "");
    }

    /** The same, each line beginning with a name for the table, such as 表 1. */
    public String text(Locale locale, String tableName) {
        return new ReportText(Words.of(locale), wording).lines(this, tableName);
    }

    /**
     * 修改意见 One line for each indicator or other place, with everything found there, ready to paste into a reply: no
     * severities, no ids; what was waived is marked, with its reason.
     */
    public String remarks(Locale locale) {
        return new ReportText(Words.of(locale), wording).remarks(this, "");
    }

    /** The same, each line beginning with a name for the table, such as 表 1. */
    public String remarks(Locale locale, String tableName) {
        return new ReportText(Words.of(locale), wording).remarks(this, tableName);
    }

    /** The words of one finding without its place: the fact and what would mend it. */
    public String message(Finding finding, Locale locale) {
        return new ReportText(Words.of(locale), wording).message(Objects.requireNonNull(finding, "finding"));
    }

    /** The place of one finding as a reviewer names it; the whole table for a remark that names several places itself. */
    public String place(Finding finding, Locale locale) {
        return new ReportText(Words.of(locale), wording).place(Objects.requireNonNull(finding, "finding"));
    }

    /** The severity of one finding in words. */
    public String severity(Finding finding, Locale locale) {
        return Words.of(locale).word("severity." + finding.severity().code());
    }

    /** Whether a finding is about the table as a whole, or about several places, which its message names. */
    public boolean isAboutTheWhole(Finding finding) {
        return finding.place().pointer().isEmpty()
                || new ReportText(Words.of(Locale.CHINESE), wording).namesPlaces(finding);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && findings.equals(that.findings) && waivers.equals(that.waivers);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /** The findings in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
