package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.examples.cli.console.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 线程选项 On how many threads the work is done. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class ThreadsOption {
    private static final int MOST = 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable Integer threads;

    /** What does the work: on all cores, unless a number was named. */
    public BulkRunner runner(Messages messages) {
        Integer count = threads;
        if (count == null) {
            return BulkRunner.onAllCores();
        }
        if (count < 1 || count > MOST) {
            throw new ParameterException(spec.commandLine(), messages.say("threads.wrong", MOST, count));
        }
        return BulkRunner.on(count);
    }
}
