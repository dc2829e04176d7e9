package io.github.performancetargets.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * 调整依据 Why a target or an amount of money was changed in the year. What it was and what it became stand beside it: the
 * annual value and the adjusted one.
 *
 * @param document that approved it (调整文件): title, number and date as far as they are known
 * @param reason why (调整原因)
 */
public record Adjustment(Optional<String> document, Optional<String> reason) {
    /** Checks that nothing is null. */
    public Adjustment {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(reason, "reason");
    }

    /** An adjustment by a document, for a reason. */
    public static Adjustment of(String document, String reason) {
        return new Adjustment(Optional.of(document), Optional.of(reason));
    }
}
