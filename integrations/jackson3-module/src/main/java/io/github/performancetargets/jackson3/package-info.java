/** 绩效目标的 JSON JSON of performance targets with Jackson 3. */
@NullMarked
package io.github.performancetargets.jackson3;

import org.jspecify.annotations.NullMarked;
