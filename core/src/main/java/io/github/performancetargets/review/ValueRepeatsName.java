package io.github.performancetargets.review;

import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Qualitative;
import java.util.Arrays;

/**
 * 指标值重复名称 A value that says in words what the name has said. Short ones are passed over, which may be a fixed term; so are
 * tables with a column of evidence, where what shows the result stands.
 */
final class ValueRepeatsName implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "value-repeats-name", Criterion.APPROPRIATENESS, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();
    private static final int SHORTEST = 6;

    private final WordSet evidence;

    ValueRepeatsName(ReviewLexicon lexicon) {
        this.evidence = lexicon.set(WordList.EVIDENCE);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (repeats(table, i)) {
                if (hasEvidence(table)) {
                    return;
                }
                findings.add(table.valuePlace(i));
            }
        }
    }

    private static boolean repeats(TableFacts table, int i) {
        if (!(table.target(i) instanceof Qualitative qualitative)
                || qualitative.text().length() < SHORTEST) {
            return false;
        }
        String value = words(qualitative.text());
        return value.length() >= SHORTEST
                && (value.equals(words(table.foldedName(i))) || value.equals(words(table.measured(i))));
    }

    // in any order: 群众法治意识提高 and 提高群众法治意识 say the same
    private static String words(String text) {
        char[] words = new char[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                words[count++] = c;
            }
        }
        Arrays.sort(words, 0, count);
        return new String(words, 0, count);
    }

    private boolean hasEvidence(TableFacts table) {
        for (int i = 0; i < table.size(); i++) {
            for (LabelledText field : table.indicator(i).fields()) {
                if (evidence.isIn(Folding.compact(field.label()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
