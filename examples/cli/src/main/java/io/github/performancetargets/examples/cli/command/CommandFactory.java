package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.examples.cli.console.Streams;
import picocli.CommandLine;

/** 命令工厂 Makes the commands, each with the streams of this run. */
public final class CommandFactory implements CommandLine.IFactory {
    private final Streams streams;

    /** Commands that read and write these streams. */
    public CommandFactory(Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(streams));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(streams));
        }
        if (type == ShowCommand.class) {
            return type.cast(new ShowCommand(streams));
        }
        if (type == OpinionCommand.class) {
            return type.cast(new OpinionCommand(streams));
        }
        if (type == ListCommand.class) {
            return type.cast(new ListCommand(streams));
        }
        if (type == AssessCommand.class) {
            return type.cast(new AssessCommand(streams));
        }
        if (type == DiffCommand.class) {
            return type.cast(new DiffCommand(streams));
        }
        if (type == ParseCommand.class) {
            return type.cast(new ParseCommand(streams));
        }
        if (type == TraceCommand.class) {
            return type.cast(new TraceCommand(streams));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
