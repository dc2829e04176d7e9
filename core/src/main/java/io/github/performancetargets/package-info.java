/** 绩效目标 Performance targets; the packages below this one hold the model. */
@ModelStyle
@NullMarked
package io.github.performancetargets;

import org.jspecify.annotations.NullMarked;
