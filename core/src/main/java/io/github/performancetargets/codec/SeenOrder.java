package io.github.performancetargets.codec;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * 见过的次序 In which order properties came in the value that was read last: who writes tables leaves out the same properties in
 * each. Safe to share: it holds guesses, every reading takes a copy, and of several threads the last one is remembered.
 */
public final class SeenOrder {
    private final AtomicReference<@Nullable Followers> last = new AtomicReference<>();

    /** Nothing seen: the order in which properties are written. */
    public SeenOrder() {}

    Followers recall() {
        Followers known = last.getAcquire();
        return known == null ? Followers.written() : known.copy();
    }

    void keep(Followers followers) {
        last.setRelease(followers);
    }
}
