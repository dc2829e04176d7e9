package io.github.performancetargets.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.target.StatedTarget;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorBuilderTest {
    private static final Indicator FULL = Indicator.builder()
            .id("1")
            .category(IndicatorCategory.OUTPUT)
            .dimension(IndicatorDimension.QUANTITY)
            .value(StatedTarget.read("13个乡镇"))
            .goalId("2")
            .note("备注")
            .build();

    @Test
    void nullIsMissing() {
        Indicator emptied = FULL.toBuilder()
                .id((String) null)
                .category((IndicatorCategory) null)
                .dimension((IndicatorDimension) null)
                .value((StatedTarget) null)
                .goalId((String) null)
                .note((String) null)
                .build();

        assertThat(emptied)
                .isEqualTo(Indicator.builder().build())
                .hasToString("" + Indicator.builder().build());
    }

    @Test
    void anEmptyOptionalIsMissing() {
        Indicator emptied = FULL.toBuilder()
                .id(Optional.empty())
                .category(Optional.empty())
                .dimension(Optional.empty())
                .value(Optional.empty())
                .goalId(Optional.empty())
                .note(Optional.empty())
                .build();

        assertThat(emptied).isEqualTo(Indicator.builder().build());
    }

    @Test
    void whatAnOptionalHoldsIsTaken() {
        Indicator copy = Indicator.builder()
                .id(FULL.id())
                .category(FULL.category())
                .dimension(FULL.dimension())
                .value(FULL.value())
                .goalId(FULL.goalId())
                .note(FULL.note())
                .build();

        assertThat(copy).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(copy.goalId()).contains("2");
        assertThat(Indicator.builder().from(copy).build()).isEqualTo(FULL);
    }
}
