package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;

/** 频次与时限不符 The name speaks of a rhythm within the year and the value only of its end. */
final class FrequencyAgainstYearEnd implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "frequency-against-year-end", Criterion.RELEVANCE, Severity.WARNING)
            .build();

    private final WordSet rhythm;

    FrequencyAgainstYearEnd(ReviewLexicon lexicon) {
        this.rhythm = lexicon.set(WordList.RHYTHM);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (table.target(i) instanceof Deadline deadline && isYearEnd(deadline.by())) {
                String name = table.foldedName(i);
                for (int at = 0; at < name.length(); at++) {
                    String word = rhythm.at(name, at);
                    if (word != null) {
                        findings.add(table.valuePlace(i), new Argument("rhythm", word));
                        break;
                    }
                }
            }
        }
    }

    private static boolean isYearEnd(TimePoint by) {
        int anyYear = 2001;
        LocalDate last = by.last(anyYear);
        return last.getMonthValue() == 12 && last.getDayOfMonth() >= 30;
    }
}
