package io.github.performancetargets.scan;

import org.jspecify.annotations.Nullable;

/** 留存来源 What keeps a document while a parser takes it. */
public interface KeptSource {
    /** The document as far as it was taken; null where it is too long to be kept. */
    @Nullable
    KeptDocument soFar();

    /**
     * The document with more of it, for a parser that gave up in the middle of something; null where no more is to be had. What
     * is taken here no parser is given.
     */
    @Nullable
    KeptDocument more();
}
