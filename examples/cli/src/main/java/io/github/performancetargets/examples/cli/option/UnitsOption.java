package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 计量单位选项 Units beside the standard ones, from a file of the user. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class UnitsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--units", paramLabel = "FILE")
    private @Nullable String units;

    /** The standard units, and those of the file where one was named. */
    public UnitCatalogue catalogue(Messages messages) {
        String file = units;
        if (file == null) {
            return UnitCatalogue.standard();
        }
        try {
            String lines = Files.readString(FileNames.path(file), StandardCharsets.UTF_8);
            return UnitCatalogue.standard().toBuilder().lines(lines).build();
        } catch (IllegalArgumentException e) {
            if (e instanceof InvalidPathException) {
                throw refused(messages.say("unreadable", file, messages.say("file.missing")));
            }
            throw refused(messages.say("units.wrong", file, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw refused(messages.say("unreadable", file, Reasons.of(e, messages)));
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
