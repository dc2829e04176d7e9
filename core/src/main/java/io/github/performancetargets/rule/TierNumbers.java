package io.github.performancetargets.rule;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 栏内序号 Counts the indicators of each second tier; made only once something was found. */
final class TierNumbers {
    private static final int DIMENSIONS = IndicatorDimension.known().size() + 1;

    private final int[] known = new int[DIMENSIONS * (IndicatorCategory.known().size() + 1)];
    private Map<Tier, Integer> others = Map.of();

    private TierNumbers() {}

    // comparable, so that a map stays quick whatever tiers somebody makes up that share a hash code
    private record Tier(String category, String dimension) implements Comparable<Tier> {
        private static final Comparator<Tier> ORDER =
                Comparator.comparing(Tier::category).thenComparing(Tier::dimension);

        static Tier of(Indicator indicator) {
            return new Tier(
                    indicator.category().map(IndicatorCategory::code).orElse(""),
                    indicator.dimension().map(IndicatorDimension::code).orElse(""));
        }

        @Override
        public int compareTo(Tier other) {
            return ORDER.compare(this, other);
        }
    }

    static int[] of(TableFacts table) {
        TierNumbers counts = new TierNumbers();
        int[] numbers = new int[table.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = counts.next(table.indicator(i));
        }
        return numbers;
    }

    private int next(Indicator indicator) {
        IndicatorCategory category = indicator.category().orElse(null);
        IndicatorDimension dimension = indicator.dimension().orElse(null);
        boolean open = (category != null && !category.isKnown()) || (dimension != null && !dimension.isKnown());
        return open ? nextOther(indicator) : ++known[slot(category, dimension)];
    }

    private int nextOther(Indicator indicator) {
        if (others.isEmpty()) {
            others = new HashMap<>();
        }
        return others.merge(Tier.of(indicator), 1, Integer::sum);
    }

    // an absent tier comes first, then the known ones
    private static int slot(@Nullable IndicatorCategory category, @Nullable IndicatorDimension dimension) {
        int row = category == null ? 0 : category.position() + 1;
        return row * DIMENSIONS + (dimension == null ? 0 : dimension.position() + 1);
    }
}
