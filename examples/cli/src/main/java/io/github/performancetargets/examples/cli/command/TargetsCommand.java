package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** 总命令 The program without a subcommand: help and version. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(
        name = "performance-targets",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            ReadCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            OpinionCommand.class,
            ListCommand.class,
            AssessCommand.class,
            DiffCommand.class,
            ParseCommand.class,
            TraceCommand.class,
            ServeCommand.class
        })
public final class TargetsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", scope = ScopeType.INHERIT)
    private MessageLanguage language;

    /** The words in the language that the user chose. */
    public Messages messages() {
        return Messages.of(language);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages().say("command.missing"));
    }
}
