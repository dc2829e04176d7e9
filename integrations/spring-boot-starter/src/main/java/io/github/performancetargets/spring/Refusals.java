package io.github.performancetargets.spring;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import java.util.Optional;

/** 拒收原因的来源 Finds in an exception why a document of this library was refused, whichever Jackson read it, or none. */
final class Refusals {
    private static final boolean JACKSON_2 = isThere("com.fasterxml.jackson.databind.exc.MismatchedInputException");
    private static final boolean JACKSON_3 = isThere("tools.jackson.databind.exc.MismatchedInputException");

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
    static Optional<JsonError> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<JsonError> error = plain(cause);
            if (error.isEmpty() && JACKSON_2) {
                error = Jackson2.error(cause);
            }
            if (error.isEmpty() && JACKSON_3) {
                error = Jackson3.error(cause);
            }
            if (error.isPresent()) {
                return error;
            }
        }
        return Optional.empty();
    }

    // whoever reads without Jackson
    private static Optional<JsonError> plain(Throwable failure) {
        return failure instanceof JsonException refused ? Optional.ofNullable(refused.error()) : Optional.empty();
    }

    // apart, so that neither is loaded where it is not there
    private static final class Jackson2 {
        static Optional<JsonError> error(Throwable failure) {
            return failure instanceof io.github.performancetargets.jackson.RefusedJsonException refused
                    ? Optional.ofNullable(refused.error())
                    : Optional.empty();
        }
    }

    private static final class Jackson3 {
        static Optional<JsonError> error(Throwable failure) {
            return failure instanceof io.github.performancetargets.jackson3.RefusedJsonException refused
                    ? Optional.ofNullable(refused.error())
                    : Optional.empty();
        }
    }
}
