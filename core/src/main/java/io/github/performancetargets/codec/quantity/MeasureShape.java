package io.github.performancetargets.codec.quantity;

import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.Shape;

/** 对象形状 Which properties {@code measure} has, in the order of writing. Made of proof/format/format.txt: change it there. */
final class MeasureShape {
    static final Shape ALL = Shape.required(FieldName.AMOUNT).of(FieldName.AMOUNT, FieldName.UNIT, FieldName.COUNTED);

    private MeasureShape() {}
}
