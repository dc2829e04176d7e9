package io.github.performancetargets.indicator;

import io.github.performancetargets.value.StatedTarget;
import java.util.Objects;

/**
 * 历史值 What an indicator's value was in another year.
 *
 * @param label of the column as printed, such as 上年 or 2020年
 * @param value as stated
 */
public record PriorValue(String label, StatedTarget value) {
    /** Checks that both are there. */
    public PriorValue {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}
