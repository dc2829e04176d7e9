package io.github.performancetargets.spring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 拒收原因的来源 Finds in an exception why a document of this library was refused, whichever Jackson read it. */
final class Refusals {
    private static final String MODEL = "io.github.performancetargets.";
    private static final boolean JACKSON_2 = isThere("com.fasterxml.jackson.databind.exc.MismatchedInputException");
    private static final boolean JACKSON_3 = isThere("tools.jackson.databind.exc.MismatchedInputException");

    // what the readers say: expected …, found … at /a/pointer (line 1, column 2)
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:expected (?<expected>.*?), found )?(?<found>.*?)(?: at (?<pointer>/\\S*))?"
                    + "(?: \\(line (?<line>\\d{1,9}), column (?<column>\\d{1,9})\\))?",
            Pattern.DOTALL);

    private Refusals() {}

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, Refusals.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Why; empty if it was no reader of this library that refused the document. */
    static Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = JACKSON_2 ? Jackson2.message(cause) : null;
            if (message == null && JACKSON_3) {
                message = Jackson3.message(cause);
            }
            if (message != null) {
                return Optional.of(parsed(message));
            }
        }
        return Optional.empty();
    }

    private static Refusal parsed(String message) {
        Matcher sentence = SENTENCE.matcher(message);
        if (!sentence.matches()) {
            return new Refusal("", 0, 0, "", "", message);
        }
        String expected = sentence.group("expected");
        return new Refusal(
                orEmpty(sentence.group("pointer")),
                number(sentence.group("line")),
                number(sentence.group("column")),
                orEmpty(expected),
                expected == null ? "" : sentence.group("found"),
                message);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean isOfModel(@Nullable Class<?> type) {
        return type != null && type.getName().startsWith(MODEL);
    }

    // apart, so that neither is loaded where it is not there
    private static final class Jackson2 {
        static @Nullable String message(Throwable failure) {
            return failure instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException refused
                            && isOfModel(refused.getTargetType())
                    ? refused.getOriginalMessage()
                    : null;
        }
    }

    private static final class Jackson3 {
        static @Nullable String message(Throwable failure) {
            return failure instanceof tools.jackson.databind.exc.MismatchedInputException refused
                            && isOfModel(refused.getTargetType())
                    ? refused.getOriginalMessage()
                    : null;
        }
    }
}
