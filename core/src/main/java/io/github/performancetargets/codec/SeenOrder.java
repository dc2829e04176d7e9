package io.github.performancetargets.codec;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * 见过的次序 In which order properties came in the value that was read last: who writes tables leaves out the same properties in
 * each. Safe to share: it holds guesses, and of several threads the last one that saw something new is remembered.
 */
public final class SeenOrder {
    private final AtomicReference<@Nullable FieldName @Nullable []> last = new AtomicReference<>();

    /** Nothing seen: the order in which properties are written. */
    public SeenOrder() {}

    Followers recall() {
        return new Followers(last.getAcquire());
    }

    // threads that read alike write nothing that they share: each would wait for the other's cache
    void keep(Followers followers) {
        @Nullable FieldName[] news = followers.news();
        if (news != null) {
            last.setRelease(news);
        }
    }
}
