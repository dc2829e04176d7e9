package io.github.performancetargets.codec;

import io.github.performancetargets.token.FieldName;
import java.util.List;

/**
 * 类别 A kind of target as it is stored.
 *
 * @param code what tells it
 * @param allowed the properties that it may have
 * @param required the properties that it must have
 */
record Kind(String code, List<FieldName> allowed, List<FieldName> required) {
    /** Begins with the code. */
    static Kind of(String code) {
        return new Kind(code, List.of(), List.of());
    }

    /** With the properties that it must have. */
    Kind requiring(FieldName... names) {
        return new Kind(code, allowed, List.of(names));
    }

    /** With all that it may have. */
    Kind allowing(FieldName... names) {
        return new Kind(code, List.of(names), required);
    }
}
