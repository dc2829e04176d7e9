package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.scheme.ScoringSchemeException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 评分办法选项 The scheme by which points are computed again: a built-in one by its id, or one of the user from a file. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class SchemeOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--scheme", paramLabel = "ID|FILE", descriptionKey = "scheme")
    private @Nullable String scheme;

    /** The scheme that was named, or the standard one. */
    public ScoringScheme scheme(Messages messages) {
        String named = scheme;
        if (named == null) {
            return ScoringScheme.standard();
        }
        Optional<ScoringScheme> builtIn = ScoringScheme.builtIn(named);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        try (Reader reader = Files.newBufferedReader(FileNames.path(named))) {
            return ScoringScheme.read(reader);
        } catch (ScoringSchemeException e) {
            throw refused(messages.say(
                    "profile.wrong",
                    named,
                    String.valueOf(e.line()),
                    e.reason(messages.language().locale())));
        } catch (InvalidPathException e) {
            throw refused(messages.say("unreadable", named, messages.say("file.missing")));
        } catch (IOException e) {
            throw refused(messages.say("unreadable", named, Reasons.of(e, messages)));
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
