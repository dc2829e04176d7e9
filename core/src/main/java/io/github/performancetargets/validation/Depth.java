package io.github.performancetargets.validation;

/** 校验深度 How far a validator goes. */
enum Depth {
    /** Every rule, every place. */
    EVERYTHING,
    /** Up to the first error, that one included. */
    FIRST_ERROR
}
