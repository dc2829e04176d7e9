package io.github.performancetargets.codec.value;

import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.Shape;

/** 对象形状 Which properties {@code stated} has, in the order of writing. Made of proof/format/format.txt: change it there. */
final class StatedShape {
    static final Shape ALL = Shape.required(FieldName.TEXT).of(FieldName.TEXT, FieldName.TARGET, FieldName.REASON);

    private StatedShape() {}
}
