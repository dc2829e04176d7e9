package io.github.performancetargets.documents.draft;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 指标体系 Which second tiers stand under which first tier (财预〔2015〕88号, 财预〔2021〕101号). */
public final class Taxonomy {
    private static final Map<IndicatorCategory, Set<IndicatorDimension>> DIMENSIONS = Map.of(
            IndicatorCategory.COST,
            Set.of(
                    IndicatorDimension.COST,
                    IndicatorDimension.ECONOMIC_COST,
                    IndicatorDimension.SOCIAL_COST,
                    IndicatorDimension.ECOLOGICAL_COST),
            IndicatorCategory.OUTPUT,
            Set.of(
                    IndicatorDimension.QUANTITY,
                    IndicatorDimension.QUALITY,
                    IndicatorDimension.TIMELINESS,
                    IndicatorDimension.COST),
            IndicatorCategory.BENEFIT,
            Set.of(
                    IndicatorDimension.ECONOMIC_BENEFIT,
                    IndicatorDimension.SOCIAL_BENEFIT,
                    IndicatorDimension.ECOLOGICAL_BENEFIT,
                    IndicatorDimension.SUSTAINABLE_IMPACT,
                    IndicatorDimension.BENEFICIARY_SATISFACTION),
            IndicatorCategory.SATISFACTION,
            Set.of(IndicatorDimension.BENEFICIARY_SATISFACTION));

    private Taxonomy() {}

    /** Whether a second tier may stand under a first tier; unknown ones may stand anywhere. */
    public static boolean mayHold(String categoryLabel, String dimensionLabel) {
        Optional<IndicatorCategory> category = IndicatorCategory.ofLabel(categoryLabel);
        Optional<IndicatorDimension> dimension =
                IndicatorDimension.ofLabel(dimensionLabel).filter(IndicatorDimension::isKnown);
        return category.isEmpty()
                || dimension.isEmpty()
                || DIMENSIONS
                        .getOrDefault(category.get(), Set.of(dimension.get()))
                        .contains(dimension.get());
    }
}
