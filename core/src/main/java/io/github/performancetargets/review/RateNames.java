package io.github.performancetargets.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 比率名称 Tells names that measure a share from others. */
final class RateNames {
    private final WordSet rate;
    private final WordSet notRate;
    private final WordSet changes;

    RateNames(ReviewLexicon lexicon) {
        this.rate = lexicon.set(WordList.RATE);
        this.notRate = lexicon.set(WordList.NOT_RATE);
        List<String> words = new ArrayList<>(lexicon.words(WordList.DECREASE));
        words.addAll(lexicon.words(WordList.VAGUE));
        this.changes = WordSet.of(words);
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
        String change = changes.endOf(measured);
        if (change == null && rate.endOf(measured) == null) {
            return -1;
        }
        int at = rate.lastIn(measured);
        if (at <= 0) {
            return -1;
        }
        String word = rate.at(measured, at);
        int end = at + (word == null ? 0 : word.length());
        if (notRate.endOf(measured, end) != null) {
            return -1;
        }
        return end == measured.length() || (change != null && isWhole(change, measured, end)) ? at : -1;
    }

    // the longest change at the end, or one that it ends with, is all that follows the rate
    private boolean isWhole(String change, String measured, int from) {
        int length = measured.length() - from;
        return length == change.length()
                || (length < change.length() && changes.words().contains(measured.substring(from)));
    }
}
