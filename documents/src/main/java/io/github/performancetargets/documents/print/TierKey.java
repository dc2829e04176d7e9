package io.github.performancetargets.documents.print;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.Optional;

/** 级次 Tiers, and a label beside them, as the key of a map: two of them are equal where all of these are. */
final class TierKey {
    private TierKey() {}

    static String of(Optional<IndicatorCategory> category) {
        return part(category.map(IndicatorCategory::code));
    }

    static String of(Optional<IndicatorCategory> category, Optional<IndicatorDimension> dimension) {
        return of(category) + part(dimension.map(IndicatorDimension::code));
    }

    /** A key with a label of its own. */
    static String labelled(String key, Optional<String> label) {
        return key + part(label);
    }

    // with its length, so that no two are written alike
    private static String part(Optional<String> text) {
        return text.map(words -> words.length() + ":" + words).orElse("-");
    }
}
