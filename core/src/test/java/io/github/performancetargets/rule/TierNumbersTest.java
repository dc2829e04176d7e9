package io.github.performancetargets.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number that a finding calls a row by counts the rows of its first and second tier. */
class TierNumbersTest {
    private static List<Integer> numbers(String... tiers) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        for (String tier : tiers) {
            table.addIndicators(row(tier));
        }
        TableFacts facts = TableFacts.of(table.build(), FormEdition.GENERIC, Stage.DECLARATION);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            assertThat(facts.place(i).number()).hasValue(facts.number(i));
            numbers.add(facts.number(i));
        }
        return numbers;
    }

    /** The codes of both tiers, joined by a slash; either may be missing. */
    private static Indicator row(String tier) {
        int slash = tier.indexOf('/');
        Indicator.Builder row = Indicator.builder().name("培训人数").value(StatedTarget.read("≥3人"));
        if (slash > 0) {
            row.category(IndicatorCategory.of(tier.substring(0, slash)));
        }
        if (slash < tier.length() - 1) {
            row.dimension(IndicatorDimension.of(tier.substring(slash + 1)));
        }
        return row.build();
    }

    @Test
    void rowsOfOneTierAreCountedWhereverTheyStand() {
        assertThat(numbers("output/quantity", "output/quality", "output/quantity", "output/quality", "output/quantity"))
                .containsExactly(1, 1, 2, 2, 3);
    }

    @Test
    void eachPairOfKnownTiersIsCountedByItself() {
        List<String> pairs = new ArrayList<>(List.of("/"));
        for (IndicatorDimension dimension : IndicatorDimension.known()) {
            pairs.add("/" + dimension.code());
        }
        for (IndicatorCategory category : IndicatorCategory.known()) {
            pairs.add(category.code() + "/");
            for (IndicatorDimension dimension : IndicatorDimension.known()) {
                pairs.add(category.code() + "/" + dimension.code());
            }
        }

        assertThat(numbers(pairs.toArray(String[]::new))).hasSize(5 * 13).containsOnly(1);
    }

    @Test
    void aTierOfItsOwnIsNeitherAbsentNorAnotherOne() {
        assertThat(numbers("output/民族团结", "output/", "output/文化", "output/民族团结", "output/", "/民族团结"))
                .containsExactly(1, 1, 1, 2, 2, 1);
        assertThat(numbers("政治/quantity", "/quantity", "文化/quantity", "政治/quantity", "/quantity", "政治/"))
                .containsExactly(1, 1, 1, 2, 2, 1);
    }
}
