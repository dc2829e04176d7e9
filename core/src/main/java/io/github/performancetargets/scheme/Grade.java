package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 评价等级 A grade and the total it begins at.
 *
 * @param name as printed: 优, 良, 中, 差
 * @param from the least total that has it, this included
 */
public record Grade(String name, Amount from) {
    /** Checks that nothing is null. */
    public Grade {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
    }
}
