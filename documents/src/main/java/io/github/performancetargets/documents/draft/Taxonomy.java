package io.github.performancetargets.documents.draft;

import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TierWords;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** What forms leave out of a second tier whose first tier says it: 经济 under 效益, 服务对象 under 满意度. */
    private static final Map<IndicatorCategory, List<String>> LEFT_OUT = Map.of(
            IndicatorCategory.BENEFIT, List.of("效益", "影响"),
            IndicatorCategory.COST, List.of("成本"),
            IndicatorCategory.SATISFACTION, List.of("满意度"));

    private Taxonomy() {}

    /** The second tier of the taxonomy that a label names under a first tier, in full or without what the first tier says. */
    public static Optional<IndicatorDimension> dimensionOf(IndicatorCategory category, String label) {
        if (LabelWords.key(label).isEmpty()) {
            return Optional.empty();
        }
        Set<IndicatorDimension> under = DIMENSIONS.getOrDefault(category, Set.of());
        return Stream.concat(Stream.of(""), LEFT_OUT.getOrDefault(category, List.of()).stream())
                .flatMap(
                        end -> IndicatorDimension.ofLabel(end.isEmpty() ? label : LabelWords.key(label) + end).stream())
                .filter(under::contains)
                .findFirst();
    }

    /** The first tier that words name in a column of first tiers, and only there: 满意 is a value as well. */
    public static Optional<IndicatorCategory> categoryInColumn(String label) {
        return TierWords.category(LabelWords.key(label));
    }

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
