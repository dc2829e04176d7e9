/** 达成判定 Whether an actual value meets its target, and on what ground. */
@NullMarked
package io.github.performancetargets.attainment;

import org.jspecify.annotations.NullMarked;
