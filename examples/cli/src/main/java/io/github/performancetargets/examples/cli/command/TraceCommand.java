package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** 读取说明 Says what each row of a document was taken for, and why: what a report of a misread table needs. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Parameters(paramLabel = "FILE", descriptionKey = "trace.file")
    private String file;

    TraceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        String why;
        try {
            streams.data(lines().getBytes(StandardCharsets.UTF_8));
            return ExitCode.FINE;
        } catch (InvalidPathException noName) {
            why = messages.say("file.missing");
        } catch (IOException e) {
            why = Reasons.of(e, messages);
        } catch (OutOfMemoryError e) {
            why = messages.say("memory");
        }
        streams.message(messages.say("unreadable", file, why));
        return ExitCode.UNREADABLE;
    }

    private String lines() throws IOException {
        DocumentReader reader = DocumentReader.create();
        if (file.equals(Input.STANDARD_INPUT)) {
            return reader.trace(streams.in(), file);
        }
        try (InputStream in = Files.newInputStream(FileNames.path(file))) {
            return reader.trace(in, file);
        }
    }
}
