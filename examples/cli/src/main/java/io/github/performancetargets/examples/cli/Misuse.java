package io.github.performancetargets.examples.cli;

import io.github.performancetargets.examples.cli.console.Messages;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 用法错误 What was wrong with a command, in the language of the user. */
final class Misuse {
    private Misuse() {}

    static String of(ParameterException failure, Messages messages) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return messages.say(unmatched.isUnknownOption() ? "misuse.option" : "misuse.argument", first);
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "));
            return messages.say("misuse.missing", names);
        }
        ArgSpec option = failure.getArgSpec();
        if (option != null && failure.getValue() != null) {
            return messages.say("misuse.value", failure.getValue(), name(option), option.paramLabel());
        }
        return String.valueOf(failure.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }
}
