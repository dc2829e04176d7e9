package io.github.performancetargets.documents.grid;

/** 超限 A document holds more than the limits allow; the message says of what. */
public final class LimitException extends Exception {
    private static final long serialVersionUID = 1L;

    LimitException(String found) {
        super(found);
    }
}
