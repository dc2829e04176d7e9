/** 绩效指标 Indicators: category, dimension, name, value, weight, and what a self-assessment adds. */
@NullMarked
package io.github.performancetargets.indicator;

import org.jspecify.annotations.NullMarked;
