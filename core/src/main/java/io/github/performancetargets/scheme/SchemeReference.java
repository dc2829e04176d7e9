package io.github.performancetargets.scheme;

import java.util.Objects;

/**
 * 办法引用 Which scheme something was computed by.
 *
 * @param id of the scheme
 * @param name of the scheme in words
 * @param document it stands in
 */
public record SchemeReference(String id, String name, String document) {
    /** Checks that nothing is null. */
    public SchemeReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(document, "document");
    }
}
