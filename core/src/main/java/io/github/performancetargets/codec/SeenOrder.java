package io.github.performancetargets.codec;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * 见过的次序 In which order properties came in a value that was read before: who writes tables leaves out the same properties in
 * each. Safe to share: it holds guesses, and of several threads that learn at once the last one is remembered.
 */
public final class SeenOrder {
    private final AtomicReference<@Nullable Property @Nullable []> last = new AtomicReference<>();

    /** Nothing seen: the next source learns. */
    public SeenOrder() {}

    Followers recall() {
        return new Followers(last.getAcquire());
    }

    // threads that read alike write nothing that they share: each would wait for the other's cache
    void keep(Followers followers) {
        if (followers.isLearning()) {
            last.setRelease(followers.learned());
        } else if (followers.isMisled()) {
            last.setRelease(null);
        }
    }
}
