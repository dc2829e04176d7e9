package io.github.performancetargets.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorSlotTest {
    @Test
    void nullAndAnEmptyOptionalAreMissing() {
        IndicatorSlot firstTier = IndicatorSlot.builder().label("产出指标").build();

        assertThat(slot().dimension(Optional.empty())
                        .requirement(Optional.empty())
                        .build())
                .isEqualTo(firstTier);
        assertThat(slot().dimension((IndicatorDimension) null)
                        .requirement((Requirement) null)
                        .build())
                .isEqualTo(firstTier);
        assertThat(firstTier.dimension()).isEmpty();
        assertThat(firstTier.requirement()).isEmpty();
    }

    @Test
    void whatAnOptionalHoldsIsTaken() {
        IndicatorSlot slot = slot().build();

        assertThat(IndicatorSlot.builder()
                        .label(slot.label())
                        .dimension(slot.dimension())
                        .requirement(slot.requirement())
                        .build())
                .isEqualTo(slot);
    }

    private static IndicatorSlot.Builder slot() {
        return IndicatorSlot.builder()
                .label("产出指标")
                .dimension(IndicatorDimension.QUANTITY)
                .requirement(Requirement.REQUIRED);
    }
}
