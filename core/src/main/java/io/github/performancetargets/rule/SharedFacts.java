package io.github.performancetargets.rule;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 已算出的事实 The shared facts of one table. There are few, so that looking through them beats a map. */
final class SharedFacts {
    private @Nullable Object[] facts = new Object[4];
    private @Nullable Object[] values = new Object[4];
    private int size;

    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // each fact is an object of its own, kept beside what it computed
    <T> T get(SharedFact<T> fact, TableFacts table) {
        for (int i = 0; i < size; i++) {
            if (facts[i] == fact) {
                return (T) Objects.requireNonNull(values[i]);
            }
        }
        T computed = Objects.requireNonNull(fact.compute(table), "computed");
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        facts[size] = fact;
        values[size++] = computed;
        return computed;
    }
}
