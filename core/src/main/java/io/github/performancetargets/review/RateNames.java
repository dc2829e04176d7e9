package io.github.performancetargets.review;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 比率名称 Tells names that measure a share from others. */
final class RateNames {
    private final WordSet rate;
    private final WordSet notRate;
    private final Set<String> changes;

    RateNames(ReviewLexicon lexicon) {
        this.rate = lexicon.set(WordList.RATE);
        this.notRate = lexicon.set(WordList.NOT_RATE);
        this.changes = new HashSet<>(lexicon.words(WordList.DECREASE));
        changes.addAll(lexicon.words(WordList.VAGUE));
    }

    /** Whether the last thing that a name says is a share, perhaps one that changes: 重新犯罪率下降. */
    boolean measuresRate(String measured) {
        return endOfStem(measured) > 0;
    }

    /** What the share is one of: 再犯罪 in 再犯罪率; null where the name measures no share. */
    @Nullable
    String stem(String measured) {
        int end = endOfStem(measured);
        return end > 0 ? measured.substring(0, end) : null;
    }

    private int endOfStem(String measured) {
        int at = rate.lastIn(measured);
        if (at <= 0) {
            return -1;
        }
        String word = rate.at(measured, at);
        int end = at + (word == null ? 0 : word.length());
        if (notRate.endOf(measured.substring(0, end)) != null) {
            return -1;
        }
        return end == measured.length() || changes.contains(measured.substring(end)) ? at : -1;
    }
}
