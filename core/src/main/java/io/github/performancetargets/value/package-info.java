/** 指标值 Target values: their meaning, their notation, and the words they were stated in. */
@NullMarked
package io.github.performancetargets.value;

import org.jspecify.annotations.NullMarked;
