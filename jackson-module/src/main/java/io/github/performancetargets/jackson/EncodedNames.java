package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.performancetargets.token.FieldName;

/** 属性名编码 The names of the format's properties, encoded once. */
final class EncodedNames {
    private static final SerializedString[] NAMES = encoded();

    private EncodedNames() {}

    private static SerializedString[] encoded() {
        FieldName[] names = FieldName.values();
        SerializedString[] encoded = new SerializedString[names.length];
        for (FieldName name : names) {
            encoded[name.index()] = new SerializedString(name.text());
        }
        return encoded;
    }

    static SerializedString of(FieldName name) {
        return NAMES[name.index()];
    }
}
