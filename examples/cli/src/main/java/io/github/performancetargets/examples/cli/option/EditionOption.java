package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.validation.TableValidator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 表式选项 By which edition of the form tables are judged: the one that each names, unless the user says another. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
public final class EditionOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    /** A validator by the edition that was named, or by the one that each table names. */
    public TableValidator validator(Messages messages) {
        EditionRegistry editions = EditionRegistry.builtIn();
        String id = edition;
        if (id == null) {
            return TableValidator.review(editions);
        }
        FormEdition named = editions.find(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), messages.say("edition.unknown", id, knownEditions())));
        return TableValidator.review(named);
    }

    private static String knownEditions() {
        return FormEdition.builtIn().stream().map(FormEdition::id).collect(Collectors.joining(", "));
    }
}
