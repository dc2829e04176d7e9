package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.documents.ColumnMap;
import io.github.performancetargets.documents.trace.ColumnMapException;
import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Reasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** 栏目对照选项 A column map from a file of the user. */
public final class ColumnMapOption {
    private ColumnMapOption() {}

    /**
     * The map of a file.
     *
     * @throws ParameterException if it cannot be read, or is none
     */
    public static ColumnMap read(String file, CommandSpec command, Messages messages) {
        try {
            String text = Files.readString(FileNames.path(file), StandardCharsets.UTF_8);
            return ColumnMap.read(text, file);
        } catch (ColumnMapException e) {
            throw refused(command, OneLine.of(e.message(messages.language().locale())));
        } catch (InvalidPathException e) {
            throw refused(command, messages.say("unreadable", file, messages.say("file.missing")));
        } catch (IOException e) {
            throw refused(command, messages.say("unreadable", file, Reasons.of(e, messages)));
        }
    }

    private static ParameterException refused(CommandSpec command, String why) {
        return new ParameterException(command.commandLine(), why);
    }
}
