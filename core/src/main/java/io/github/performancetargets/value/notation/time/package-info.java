/** 时间 Clauses that are a deadline or a period. */
@NullMarked
package io.github.performancetargets.value.notation.time;

import org.jspecify.annotations.NullMarked;
