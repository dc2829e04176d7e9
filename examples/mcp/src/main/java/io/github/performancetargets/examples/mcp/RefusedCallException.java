package io.github.performancetargets.examples.mcp;

import java.io.Serial;

/** 调用异常 A call that is answered with an error: the message says what was expected and what was found. */
final class RefusedCallException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    RefusedCallException(String message) {
        super(message);
    }

    /** What is told to the caller. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
