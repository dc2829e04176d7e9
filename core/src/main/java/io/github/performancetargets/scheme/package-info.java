/** 评分办法 How points are given: weights, formulas, intervals and grades, as data with its source. */
@NullMarked
package io.github.performancetargets.scheme;

import org.jspecify.annotations.NullMarked;
