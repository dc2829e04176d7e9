package io.github.performancetargets.codec;

import org.jspecify.annotations.Nullable;

/**
 * 见过的次序 In which order properties came in the value that was read last: who writes tables leaves out the same properties in
 * each. Safe to share without a lock: it holds guesses, every reading takes a copy, and a thread that misses what another kept
 * guesses once more.
 */
public final class SeenOrder {
    private @Nullable Followers last;

    /** Nothing seen: the order in which properties are written. */
    public SeenOrder() {}

    Followers recall() {
        Followers known = last;
        return known == null ? Followers.written() : known.copy();
    }

    void keep(Followers followers) {
        last = followers;
    }
}
