package io.github.performancetargets.rule;

import java.util.Objects;
import java.util.function.Function;

/**
 * 共用事实 Something about a table that several rules need: computed when the first of them asks for it, and kept for the others
 * until the validation ends. Each object is a fact of its own, so keep it in a constant.
 *
 * @param <T> what is computed
 */
public final class SharedFact<T> {
    private final Function<TableFacts, T> computation;

    private SharedFact(Function<TableFacts, T> computation) {
        this.computation = computation;
    }

    /** A fact that is computed by a function of the table, which keeps nothing between tables. */
    public static <T> SharedFact<T> of(Function<TableFacts, T> computation) {
        return new SharedFact<>(Objects.requireNonNull(computation, "computation"));
    }

    T compute(TableFacts table) {
        return Objects.requireNonNull(computation.apply(table), "computed");
    }
}
