package io.github.performancetargets.examples.cli.serve;

import java.io.IOException;

/** 操作 What a path of the service does with the body that is posted to it. */
@FunctionalInterface
public interface Operation {
    /**
     * Answers a request; called by several threads.
     *
     * @throws IOException if what was posted cannot be read, for a reason that the message says
     */
    ServedAnswer answer(ServedRequest request) throws IOException;
}
