package io.github.performancetargets.table;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 部门或单位 A department or organization of a table, with its code where the form prints one.
 *
 * @param name the name; may be empty
 * @param code the code
 */
public record Organization(String name, Optional<String> code) {
    /** Checks that nothing is null. */
    public Organization {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
    }

    /** An organization without a code. */
    public static Organization of(String name) {
        return new Organization(name, Optional.empty());
    }

    /** An organization and its code, or null where the form prints none. */
    public static Organization of(String name, @Nullable String code) {
        return new Organization(name, Optional.ofNullable(code));
    }
}
