package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.documents.LibraryReader;
import io.github.performancetargets.documents.trace.LibraryFormatException;
import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 指标库选项 A library of indicators, from a CSV file of the user. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class LibraryOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--library", paramLabel = "FILE", descriptionKey = "library")
    private @Nullable String library;

    /** The library that was named. */
    public Optional<IndicatorLibrary> library(UnitCatalogue units, Messages messages) {
        String file = library;
        if (file == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(FileNames.path(file));
            return Optional.of(LibraryReader.create().withUnits(units).read(bytes, file));
        } catch (LibraryFormatException e) {
            throw refused(OneLine.of(e.message(messages.language().locale())));
        } catch (InvalidPathException e) {
            throw refused(messages.say("unreadable", file, messages.say("file.missing")));
        } catch (IOException e) {
            throw refused(messages.say("unreadable", file, Reasons.of(e, messages)));
        }
    }

    /** The validator with the rules of a library, where there is one. */
    public static TableValidator withRules(TableValidator validator, Optional<IndicatorLibrary> library) {
        TableValidator judging = validator;
        for (Rule rule : library.map(LibraryRules::of).orElse(List.of())) {
            judging = judging.withRule(rule);
        }
        return judging;
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
