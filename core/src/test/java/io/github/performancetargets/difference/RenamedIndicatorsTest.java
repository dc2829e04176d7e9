package io.github.performancetargets.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 更名 Which row of the new table is taken for a row of the old one under another name. */
class RenamedIndicatorsTest {
    private static Indicator row(String name) {
        return Indicator.builder()
                .name(name)
                .category(IndicatorCategory.OUTPUT)
                .dimension(IndicatorDimension.QUANTITY)
                .value(StatedTarget.read("≥50户"))
                .build();
    }

    private static int find(Indicator old, Indicator... now) {
        return new RenamedIndicators(List.of(now), new boolean[now.length]).find(old);
    }

    @ParameterizedTest
    @CsvSource({
        "走访户数,走访的户数,true",
        "走访户数,走访户数及帮扶困难群众家庭,true",
        "走访户数及帮扶困难群众家庭,走访户数,true",
        // two of four pairs, and one
        "走访困难户,走访困户数,true",
        "走访困难户,走访孤老人,false",
        "走访户数,培训人数,false",
        // every second character, and no two that are neighbours
        "走村访户入社,去村看户进社,false",
        "甲,乙,false",
        "甲,甲乙丙,false"
    })
    void sharesHalfOfTheShorterName(String old, String now, boolean expected) {
        assertThat(find(row(old), row(now))).isEqualTo(expected ? 0 : -1);
    }

    @Test
    void standsInTheSameTierWithTheSameTarget() {
        Indicator old = row("走访户数");
        Indicator now = row("走访的户数");
        assertThat(find(old, row("宣传场次"), now)).isEqualTo(1);
        assertThat(find(old, now.toBuilder().value(StatedTarget.read("≥60户")).build()))
                .isEqualTo(-1);
        assertThat(find(old, now.toBuilder().category(IndicatorCategory.BENEFIT).build()))
                .isEqualTo(-1);
        assertThat(find(
                        old,
                        now.toBuilder().dimension(IndicatorDimension.QUALITY).build()))
                .isEqualTo(-1);
    }

    @Test
    void hasATarget() {
        Indicator old = row("走访户数").toBuilder().value(null).build();
        Indicator now = row("走访的户数").toBuilder().value(null).build();
        assertThat(find(old, now)).isEqualTo(-1);
    }

    @Test
    void isTakenOnce() {
        boolean[] taken = {false, true, false};
        RenamedIndicators renamed = new RenamedIndicators(List.of(row("宣传场次"), row("走访的户数"), row("走访总户数")), taken);
        assertThat(renamed.find(row("走访户数"))).isEqualTo(2);
        assertThat(taken).containsExactly(false, true, true);
        assertThat(renamed.find(row("走访户数"))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"99,99", "100,-1"})
    void isAmongTheFirstHundredThatAreLeft(int others, int expected) {
        List<Indicator> now = new ArrayList<>(
                IntStream.range(0, others).mapToObj(i -> row("宣传" + i + "场次")).toList());
        now.add(row("走访的户数"));
        assertThat(find(row("走访户数"), now.toArray(Indicator[]::new))).isEqualTo(expected);
    }
}
