/** 绩效目标的 JSON JSON of performance targets with Jackson 2. */
@NullMarked
package io.github.performancetargets.jackson;

import org.jspecify.annotations.NullMarked;
