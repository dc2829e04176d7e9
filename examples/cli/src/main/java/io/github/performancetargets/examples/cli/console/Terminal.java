package io.github.performancetargets.examples.cli.console;

import java.io.Console;

/** 终端 Whether a person watches. */
public final class Terminal {
    private Terminal() {}

    /** Whether standard input and output both are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // the check below knows about Java 22
    public static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // since Java 22 there is a console even where there is no terminal; it says so itself
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
