package io.github.performancetargets.scheme;

import java.util.Objects;

/**
 * 规定 One line of a scheme: what it says, and how sure that is.
 *
 * @param key what it is about, such as {@code weight.output}
 * @param value what is said, as written
 * @param certainty how sure it is
 * @param source where it stands; empty where it is the document of the scheme
 */
public record Provision(String key, String value, Certainty certainty, String source) {
    /** Checks that nothing is null. */
    public Provision {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(source, "source");
    }
}
