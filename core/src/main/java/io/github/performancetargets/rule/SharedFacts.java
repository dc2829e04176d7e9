package io.github.performancetargets.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 已算出的事实 The shared facts of one table. There are few, so that looking through them beats a map. */
final class SharedFacts {
    private @Nullable Known<?> newest;

    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // each fact is an object of its own, kept beside what it computed
    <T> T get(SharedFact<T> fact, TableFacts table) {
        for (Known<?> known = newest; known != null; known = known.older) {
            if (known.fact == fact) {
                return (T) known.value;
            }
        }
        T computed = Objects.requireNonNull(fact.compute(table), "computed");
        newest = new Known<>(fact, computed, newest);
        return computed;
    }

    private record Known<T>(
            SharedFact<T> fact, T value, @Nullable Known<?> older) {}
}
