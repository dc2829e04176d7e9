package io.github.performancetargets.rule;

import java.util.Objects;
import java.util.function.Function;

/**
 * 共用事实 Something about a table that several rules need: computed when the first of them asks for it, and kept for the others
 * until the validation ends. Each object is a fact of its own, so keep it in a constant.
 *
 * @param <T> what is computed
 */
public abstract class SharedFact<T> {
    /** Each object is a fact of its own. */
    protected SharedFact() {}

    /** A fact that is computed by a function of the table, which keeps nothing between tables. */
    public static <T> SharedFact<T> of(Function<TableFacts, T> computation) {
        return new Computed<>(Objects.requireNonNull(computation, "computation"));
    }

    /** Computes the fact for a table; keeps nothing between tables. */
    protected abstract T compute(TableFacts table);

    private static final class Computed<T> extends SharedFact<T> {
        private final Function<TableFacts, T> computation;

        Computed(Function<TableFacts, T> computation) {
            this.computation = computation;
        }

        @Override
        protected T compute(TableFacts table) {
            return computation.apply(table);
        }
    }
}
