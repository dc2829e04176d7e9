package io.github.performancetargets.review;

/** 方向词 Which way the thing that a name measures is better. Knows only names that leave no doubt. */
final class DirectionNames {
    private final WordSet lower;
    private final WordSet suffix;
    private final WordSet higher;
    private final WordSet negation;
    private final WordSet action;

    DirectionNames(ReviewLexicon lexicon) {
        this.lower = lexicon.set(WordList.LOWER_IS_BETTER);
        this.suffix = lexicon.set(WordList.AMOUNT_SUFFIX);
        this.higher = lexicon.set(WordList.HIGHER_IS_BETTER);
        this.negation = lexicon.set(WordList.NEGATION);
        this.action = lexicon.set(WordList.ACTION);
    }

    /** Whether less is better: the amount of something bad (投诉率), of which nothing is said to be done (投诉处理率). */
    boolean isBetterLow(String measured) {
        String amount = suffix.endOf(measured);
        if (amount == null) {
            return false;
        }
        int end = measured.length() - amount.length();
        String bad = lower.endOf(measured, end);
        return bad != null && negation.endOf(measured, end - bad.length()) == null && !action.isIn(measured);
    }

    /** Whether more is better: 合格率, but not 不合格率. */
    boolean isBetterHigh(String measured) {
        String good = higher.endOf(measured);
        return good != null && negation.endOf(measured, measured.length() - good.length()) == null;
    }
}
