package io.github.performancetargets.jsontests;

import io.github.performancetargets.error.JsonError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the readers make of one document, and where they differ. */
final class Agreement {
    private Agreement() {}

    /**
     * What one reader made of a document.
     *
     * @param value what was read; empty where it was refused
     * @param error why it was refused
     */
    record Outcome(Optional<Object> value, Optional<JsonError> error) {
        String shown() {
            return error.map(JsonError::message).orElse("read as " + value.hashCode());
        }

        static Outcome of(Json json, byte[] document, Class<?> type) {
            try {
                return new Outcome(Optional.of(json.read(document, type)), Optional.empty());
            } catch (Exception e) {
                if (!json.isOwn(e)) {
                    throw new AssertionError(json + " threw " + e, e);
                }
                return new Outcome(Optional.empty(), Optional.of(json.error(e)));
            }
        }
    }

    /** How the readers differ on a document: whether it is refused, as what it is read, and what is wrong if the format says it. */
    static List<String> differences(byte[] document, Class<?> type) {
        List<String> differences = new ArrayList<>();
        Outcome first = Outcome.of(Generations.ALL.get(0), document, type);
        for (Json json : Generations.ALL) {
            Outcome outcome = Outcome.of(json, document, type);
            if (!outcome.value().equals(first.value())) {
                differences.add(json + ": " + outcome.shown() + ", " + Generations.ALL.get(0) + ": " + first.shown());
            } else if (outcome.error().isPresent()
                    && isOfTheFormat(outcome.error().get())
                    && isOfTheFormat(first.error().orElseThrow())
                    && !outcome.error().equals(first.error())) {
                differences.add(json + ": " + outcome.error() + ", " + Generations.ALL.get(0) + ": " + first.error());
            }
        }
        return differences;
    }

    // what a parser refuses it refuses in its own words and at a place of its own
    private static boolean isOfTheFormat(JsonError error) {
        return switch (error.expected().kind()) {
            case JSON, UTF_8, END, SHORTER, SHALLOWER, VALUE -> false;
            default -> true;
        };
    }
}
