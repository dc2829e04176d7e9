package io.github.performancetargets.json;

import io.github.performancetargets.error.JsonError;
import java.util.Objects;
import java.util.Optional;

/**
 * 行 A line of JSON Lines that was read: a value, or why there is none.
 *
 * @param number which line, from 1, blank ones counted
 * @param value what it holds; empty where it was refused
 * @param error why it was refused, its line that of the whole text; empty where it was read
 * @param <T> the type
 */
public record JsonLine<T>(long number, Optional<T> value, Optional<JsonError> error) {
    /** Checks that nothing is null. */
    public JsonLine {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(error, "error");
    }
}
