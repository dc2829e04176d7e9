package io.github.performancetargets.extension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 扩展 What only the caller knows of a table, goal or indicator: values by namespaced name, such as {@code acme:approvalId}.
 * This library keeps them untouched and never reads them. Two are equal when they hold equal values under equal names, in
 * any order.
 */
public final class Extensions {
    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, ExtensionValue> values;

    private Extensions(Map<String, ExtensionValue> values) {
        this.values = values;
    }

    /** 无 No extensions. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * The extensions of a map, in its order.
     *
     * @throws IllegalArgumentException if a name has no namespace
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
        copy.forEach((name, value) -> {
            Objects.requireNonNull(value, name);
            if (!isNamespaced(name)) {
                throw new IllegalArgumentException(
                        "expected a name with a namespace, such as acme:approvalId, found '" + name + "'");
            }
        });
        return new Extensions(Collections.unmodifiableMap(copy));
    }

    /** Whether a name has the form {@code namespace:name}, neither part empty. */
    public static boolean isNamespaced(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1;
    }

    /**
     * These extensions and one more, or with another value under the name.
     *
     * @throws IllegalArgumentException if the name has no namespace
     */
    public Extensions with(String name, ExtensionValue value) {
        Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
        copy.put(name, value);
        return of(copy);
    }

    /** The value under a name. */
    public Optional<ExtensionValue> get(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(values.get(name));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** All of them, in order; cannot be changed. */
    public Map<String, ExtensionValue> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
