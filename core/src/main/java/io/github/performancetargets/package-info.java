/** 绩效目标 Performance targets; the packages below this one hold the model. */
@ModelStyle
package io.github.performancetargets;
