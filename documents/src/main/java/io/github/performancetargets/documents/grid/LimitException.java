package io.github.performancetargets.documents.grid;

/** 超限 A document holds more than the limits allow; the message says of what. */
public final class LimitException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says what there is more of than a limit allows.
     *
     * @param option of the reader that raises the limit
     */
    public LimitException(String what, long limit, String option) {
        super(what + " > " + limit + " (" + option + ")");
    }

    /** Says what there is more of than a limit allows that nothing raises. */
    public LimitException(String what, long limit) {
        super(what + " > " + limit);
    }
}
