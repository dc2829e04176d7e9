package io.github.performancetargets.bulk;

import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;

/**
 * 批量来源 Where inputs come from, one after the other: names of files, blocks of lines. Asked by the thread that runs all.
 *
 * @param <I> the type of an input
 */
@FunctionalInterface
public interface BulkSource<I> {
    /**
     * The next input; empty where there is none left.
     *
     * @throws IOException if it cannot be read; then the run ends
     */
    Optional<I> next() throws IOException;

    /** All that an iterator has, such as one over the files of a folder. */
    static <I> BulkSource<I> of(Iterator<? extends I> inputs) {
        Objects.requireNonNull(inputs, "inputs");
        return () -> inputs.hasNext() ? Optional.of(inputs.next()) : Optional.empty();
    }
}
