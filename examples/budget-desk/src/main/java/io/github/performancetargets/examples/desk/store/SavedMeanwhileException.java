package io.github.performancetargets.examples.desk.store;

/** 已被他人保存 Somebody saved another state of the table since the one that was before the user's eyes. */
public final class SavedMeanwhileException extends Exception {
    private static final long serialVersionUID = 1L;

    SavedMeanwhileException(int expected, int found) {
        super("expected state " + expected + " of the table, found " + found);
    }
}
