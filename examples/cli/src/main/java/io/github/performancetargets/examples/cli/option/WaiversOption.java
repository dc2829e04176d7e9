package io.github.performancetargets.examples.cli.option;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.validation.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 豁免选项 What a reviewer decided about findings of earlier runs, from a file of the user: a list of waivers as JSON. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class WaiversOption {
    private static final ObjectReader WAIVERS = PerformanceTargetJson.mapper().readerForListOf(Waiver.class);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--waivers", paramLabel = "FILE.json", descriptionKey = "waivers")
    private @Nullable String waivers;

    /** The waivers of the file; none where no file was named. */
    public List<Waiver> read(Messages messages) {
        String file = waivers;
        if (file == null) {
            return List.of();
        }
        try {
            List<@Nullable Waiver> read = WAIVERS.readValue(Files.readAllBytes(FileNames.path(file)));
            int blank = read.indexOf(null);
            if (blank >= 0) {
                throw refused(messages.say("unreadable", file, Reasons.ofJson(missing(blank), messages)));
            }
            return List.copyOf(read);
        } catch (InvalidPathException e) {
            throw refused(messages.say("unreadable", file, messages.say("file.missing")));
        } catch (IOException e) {
            throw refused(messages.say("unreadable", file, Reasons.of(e, messages)));
        }
    }

    // Jackson takes a null for the element of any list
    private static JsonError missing(int index) {
        return new JsonError(
                "/" + index, 0, 0, ExpectedValue.of(ExpectedValue.Kind.OBJECT), FoundValue.of(FoundValue.Kind.NULL));
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
