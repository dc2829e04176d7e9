package io.github.performancetargets.rule;

import static io.github.performancetargets.indicator.IndicatorCategory.BENEFIT;
import static io.github.performancetargets.indicator.IndicatorCategory.COST;
import static io.github.performancetargets.indicator.IndicatorCategory.OUTPUT;
import static io.github.performancetargets.indicator.IndicatorCategory.SATISFACTION;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 指标级次 Which first tier a second tier belongs to. */
final class Tiers {
    // 成本 as a second tier stands under 产出 (财预〔2015〕88号), the three kinds of cost under 成本 (财预〔2021〕101号)
    private static final Map<IndicatorDimension, IndicatorCategory> CATEGORIES = Map.ofEntries(
            Map.entry(IndicatorDimension.QUANTITY, OUTPUT),
            Map.entry(IndicatorDimension.QUALITY, OUTPUT),
            Map.entry(IndicatorDimension.TIMELINESS, OUTPUT),
            Map.entry(IndicatorDimension.COST, OUTPUT),
            Map.entry(IndicatorDimension.ECONOMIC_COST, COST),
            Map.entry(IndicatorDimension.SOCIAL_COST, COST),
            Map.entry(IndicatorDimension.ECOLOGICAL_COST, COST),
            Map.entry(IndicatorDimension.ECONOMIC_BENEFIT, BENEFIT),
            Map.entry(IndicatorDimension.SOCIAL_BENEFIT, BENEFIT),
            Map.entry(IndicatorDimension.ECOLOGICAL_BENEFIT, BENEFIT),
            Map.entry(IndicatorDimension.SUSTAINABLE_IMPACT, BENEFIT),
            Map.entry(IndicatorDimension.BENEFICIARY_SATISFACTION, SATISFACTION));

    private Tiers() {}

    static @Nullable IndicatorCategory categoryOf(IndicatorDimension dimension) {
        return CATEGORIES.get(dimension);
    }
}
