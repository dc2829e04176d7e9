/** 词法 The smallest parts of a value text: numbers, units, signs, points of time, marks. */
@NullMarked
package io.github.performancetargets.value.notation.lex;

import org.jspecify.annotations.NullMarked;
