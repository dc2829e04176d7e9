package io.github.performancetargets.assessment;

import io.github.performancetargets.scheme.SchemeReference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 自评复核 A self-assessment computed again by a scheme, and explained. What the words do not decide is not computed.
 *
 * @param scheme by which it was computed
 * @param execution the execution of the budget, where the form states it
 * @param indicators the indicators, in order; empty rows left out
 * @param total the total
 */
public record Assessment(
        SchemeReference scheme,
        Optional<AssessedExecution> execution,
        List<AssessedIndicator> indicators,
        AssessedTotal total) {
    /** Copies the list. */
    public Assessment {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(execution, "execution");
        indicators = List.copyOf(indicators);
        Objects.requireNonNull(total, "total");
    }

    /** 说明 What is to be said wherever an assessment is shown: English for English locales, else Chinese. */
    public static String notice(Locale locale) {
        return locale.getLanguage().equals("en")
                ? "Computed again, for reference; no substitute for the scoring."
                : "复核值，供参考，不代替评分。";
    }

    /** 说明 The assessment in words, a line for the scheme, the money, each indicator and the total. */
    public List<String> lines(Locale locale) {
        return AssessmentText.lines(this, locale);
    }
}
