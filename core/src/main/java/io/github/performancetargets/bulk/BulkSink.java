package io.github.performancetargets.bulk;

import java.io.IOException;

/**
 * 批量去处 Where results go, in the order of their inputs. Called by the thread that runs all.
 *
 * @param <R> the type of a result
 */
@FunctionalInterface
public interface BulkSink<R> {
    /**
     * Takes a result.
     *
     * @throws IOException if it cannot be written; then the run ends
     */
    void accept(R result) throws IOException;
}
