package io.github.performancetargets.examples.cli.command;

/** 退出码 What the program ends with. */
public final class ExitCode {
    /** Nothing to object to. */
    static final int FINE = 0;
    /** There were findings of the level asked for. */
    static final int FINDINGS = 1;
    /** Something could not be read, or the command was not understood. */
    public static final int UNREADABLE = 2;

    private ExitCode() {}
}
