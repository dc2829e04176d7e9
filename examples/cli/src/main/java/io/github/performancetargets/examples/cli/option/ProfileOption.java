package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.validation.ReviewProfile;
import io.github.performancetargets.validation.ReviewProfileException;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 审核方案选项 Which rules apply and how much they weigh, from a file of the user. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class ProfileOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--profile", paramLabel = "FILE")
    private @Nullable String profile;

    /** The validator as the file has it, or as it is where no file was named. */
    public TableValidator applyTo(TableValidator validator, Messages messages) {
        String file = profile;
        if (file == null) {
            return validator;
        }
        try (Reader reader = Files.newBufferedReader(FileNames.path(file))) {
            return validator.withProfile(ReviewProfile.read(reader));
        } catch (ReviewProfileException e) {
            throw refused(messages.say(
                    "profile.wrong",
                    file,
                    String.valueOf(e.line()),
                    e.reason(messages.language().locale())));
        } catch (InvalidPathException e) {
            throw refused(messages.say("unreadable", file, messages.say("file.missing")));
        } catch (IOException e) {
            throw refused(messages.say("unreadable", file, Reasons.of(e, messages)));
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
