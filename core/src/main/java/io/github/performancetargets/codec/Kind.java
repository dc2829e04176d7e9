package io.github.performancetargets.codec;

import io.github.performancetargets.token.FieldName;

/**
 * 类别 A kind of target as it is stored.
 *
 * @param code what tells it
 * @param allowed the properties that it may have
 * @param required the properties that it must have
 */
record Kind(String code, FieldName[] allowed, FieldName[] required) {
    /** Begins with the code. */
    static Kind of(String code) {
        return new Kind(code, new FieldName[0], new FieldName[0]);
    }

    /** With the properties that it must have. */
    Kind requiring(FieldName... names) {
        return new Kind(code, allowed, names);
    }

    /** With all that it may have. */
    Kind allowing(FieldName... names) {
        return new Kind(code, names, required);
    }
}
