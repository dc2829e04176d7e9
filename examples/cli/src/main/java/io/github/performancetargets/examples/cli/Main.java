package io.github.performancetargets.examples.cli;

import io.github.performancetargets.examples.cli.command.CommandFactory;
import io.github.performancetargets.examples.cli.command.ExitCode;
import io.github.performancetargets.examples.cli.command.TargetsCommand;
import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.NativeArguments;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.console.Terminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** 程序入口 The entry of the program; its commands are in the package {@code command}. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String... arguments) {
        Streams streams = new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.isInteractive());
        System.exit(run(streams, NativeArguments.recovered(arguments)));
    }

    /** Runs the program on the streams and answers with its exit code; nothing is thrown. */
    static int run(Streams streams, String... arguments) {
        Messages messages = Messages.of(MessageLanguage.named(arguments));
        PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(new TargetsCommand(), new CommandFactory(streams))
                .setResourceBundle(messages.bundle())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, err, messages))
                .setParameterExceptionHandler((exception, rest) -> misused(exception, err, messages));
        int code;
        try {
            code = commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            code = failed(exhausted, err, messages);
        }
        return streams.failure()
                .map(failure -> notWritten(failure, streams, messages))
                .orElse(code);
    }

    private static int misused(CommandLine.ParameterException exception, PrintWriter err, Messages messages) {
        CommandLine command = exception.getCommandLine();
        err.println(OneLine.of(Misuse.of(exception, messages)));
        err.println(messages.say("usage.hint", command.getCommandSpec().qualifiedName()));
        return ExitCode.UNREADABLE;
    }

    // a full disk: what was to be said is cut off, whatever it was
    private static int notWritten(IOException failure, Streams streams, Messages messages) {
        String place = messages.say("output.standard");
        streams.message(messages.say("output.failed", place, Reasons.ofWriting(failure, messages)));
        return ExitCode.UNREADABLE;
    }

    // what ends here is a mistake of this program or an exhausted machine: still one line, and no stack trace
    private static int failed(Throwable failure, PrintWriter err, Messages messages) {
        err.println(messages.say("failed", OneLine.of(failure.toString())));
        return ExitCode.UNREADABLE;
    }
}
