package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.IndicatorCategory;
import java.util.Optional;
import java.util.Set;

/** 级次用语 Words that name a tier only where nothing but tiers stands. */
public final class TierWords {
    private static final Set<String> SATISFACTION = LabelFile.words("tier", "satisfaction");

    private TierWords() {}

    /** The first tier that a key names in a column of first tiers. */
    public static Optional<IndicatorCategory> category(String key) {
        return SATISFACTION.contains(key) ? Optional.of(IndicatorCategory.SATISFACTION) : Optional.empty();
    }
}
