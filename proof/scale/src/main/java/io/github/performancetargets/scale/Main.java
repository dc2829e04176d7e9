package io.github.performancetargets.scale;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 程序入口 Makes forms, and measures what they cost. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description = "Makes forms in any number, and measures what they cost.",
        subcommands = {
            FormsCommand.class,
            FormDocumentsCommand.class,
            LibraryCommand.class,
            StagesCommand.class,
            PageCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
