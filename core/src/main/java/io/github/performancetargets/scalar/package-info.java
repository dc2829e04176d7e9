/** 标量编码 How values that are no objects of the format stand in it: texts, codes, amounts, units, extensions. */
@NullMarked
package io.github.performancetargets.scalar;

import org.jspecify.annotations.NullMarked;
