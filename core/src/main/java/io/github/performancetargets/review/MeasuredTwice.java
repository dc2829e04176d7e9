package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Quantified;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 同一事项重复衡量 One thing measured twice: two numbers for one name, or two shares of which one names the other, such as
 * 社区矫正再犯罪率 and 重新违法犯罪率.
 */
final class MeasuredTwice implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "measured-twice", Criterion.RELEVANCE, Severity.NOTE)
            .build();
    /** A shorter stem, such as 合格, says too little to be the same thing. */
    private static final int SHORTEST_STEM = 3;

    private static final int LONGEST_STEM = 40;
    private static final String[] NONE = {};

    private final RateNames names;
    private final List<Synonym> synonyms;

    MeasuredTwice(ReviewLexicon lexicon) {
        this.names = new RateNames(lexicon);
        this.synonyms = Synonym.of(lexicon.words(WordList.SYNONYM));
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (Namesakes.Pair pair : Namesakes.of(table)) {
            if (differ(table, pair.first(), pair.second())) {
                findings.add(table.place(pair.second()), List.of(), List.of(table.place(pair.first())));
            }
        }
        @Nullable String[] stems = stems(table);
        if (stems.length > 0) {
            checkStems(table, stems, findings);
        }
    }

    // the stems that may end like another; nothing where there are none, as in nearly every table
    private @Nullable String[] stems(TableFacts table) {
        @Nullable String[] stems = new String[table.size()];
        long[] ends = new long[64];
        long[] alike = new long[64];
        boolean any = false;
        for (int i = 0; i < stems.length; i++) {
            String stem = table.target(i) instanceof Quantified ? stem(table, i) : null;
            stems[i] = stem;
            if (stem != null) {
                int bit = endBit(stem);
                long seen = ends[bit >> 6] & 1L << bit;
                ends[bit >> 6] |= 1L << bit;
                alike[bit >> 6] |= seen;
                any |= seen != 0;
            }
        }
        return any ? alike(stems, alike) : NONE;
    }

    private static @Nullable String[] alike(@Nullable String[] stems, long[] alike) {
        for (int i = 0; i < stems.length; i++) {
            String stem = stems[i];
            if (stem != null) {
                int bit = endBit(stem);
                stems[i] = (alike[bit >> 6] & 1L << bit) == 0 ? null : stem;
            }
        }
        return stems;
    }

    private static int endBit(String stem) {
        int hash = 0;
        for (int i = stem.length() - SHORTEST_STEM; i < stem.length(); i++) {
            hash = hash * 31 + stem.charAt(i);
        }
        return (hash * 0x9E3779B1) >>> 20;
    }

    private static boolean differ(TableFacts table, int first, int second) {
        if (!(table.target(first) instanceof Quantified one) || !(table.target(second) instanceof Quantified other)) {
            return false;
        }
        MeasurementUnit unit = one.unit().orElse(null);
        MeasurementUnit otherUnit = other.unit().orElse(null);
        return !one.equals(other) && unit != null && otherUnit != null && unit.isConvertibleTo(otherUnit);
    }

    private static void checkStems(TableFacts table, @Nullable String[] stems, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < stems.length; i++) {
            if (stems[i] != null) {
                first.putIfAbsent(stems[i], i);
            }
        }
        for (int i = 0; i < stems.length; i++) {
            String stem = stems[i];
            if (stem == null) {
                continue;
            }
            for (int from = 0; from <= stem.length() - SHORTEST_STEM; from++) {
                Integer other = first.get(stem.substring(from));
                if (other != null && other != i && (from > 0 || other < i) && mayBeOne(table, other, i)) {
                    findings.add(table.place(Math.max(other, i)), List.of(), List.of(table.place(Math.min(other, i))));
                    break;
                }
            }
        }
    }

    private static boolean mayBeOne(TableFacts table, int one, int other) {
        // namesakes of one tier have been spoken of
        boolean namesakes = table.foldedName(one).equals(table.foldedName(other))
                && table.indicator(one)
                        .dimension()
                        .equals(table.indicator(other).dimension());
        return !namesakes
                && table.indicator(one).period() == table.indicator(other).period()
                && table.indicator(one).goalId().equals(table.indicator(other).goalId());
    }

    private @Nullable String stem(TableFacts table, int i) {
        String stem = names.stem(table.measured(i));
        if (stem == null || stem.length() > LONGEST_STEM) {
            return null;
        }
        for (int s = 0; s < synonyms.size(); s++) {
            Synonym synonym = synonyms.get(s);
            if (stem.contains(synonym.word())) {
                stem = stem.replace(synonym.word(), synonym.meaning());
                break;
            }
        }
        return stem.length() >= SHORTEST_STEM ? stem : null;
    }

    /** 同义 Words and those that stand for them: 重新犯罪=再犯罪. */
    private record Synonym(String word, String meaning) {
        static List<Synonym> of(List<String> pairs) {
            List<Synonym> synonyms = new ArrayList<>();
            for (String pair : pairs) {
                int equal = pair.indexOf('=');
                if (equal > 0) {
                    synonyms.add(new Synonym(pair.substring(0, equal), pair.substring(equal + 1)));
                }
            }
            return List.copyOf(synonyms);
        }
    }
}
