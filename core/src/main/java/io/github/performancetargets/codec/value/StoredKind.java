package io.github.performancetargets.codec.value;

import io.github.performancetargets.token.FieldName;
import java.util.List;

/**
 * 类别 A kind of target as it is stored.
 *
 * @param code what tells it
 * @param allowed the properties that it may have
 * @param required the properties that it must have
 */
record StoredKind(String code, List<FieldName> allowed, List<FieldName> required) {
    /** Begins with the code. */
    static StoredKind of(String code) {
        return new StoredKind(code, List.of(), List.of());
    }

    /** With the properties that it must have. */
    StoredKind requiring(FieldName... names) {
        return new StoredKind(code, allowed, List.of(names));
    }

    /** With all that it may have. */
    StoredKind allowing(FieldName... names) {
        return new StoredKind(code, List.of(names), required);
    }
}
