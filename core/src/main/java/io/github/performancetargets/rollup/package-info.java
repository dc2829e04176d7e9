/** 汇总 What many tables come to together: counts, and the sums of one transfer payment over counties (区域绩效). */
@NullMarked
package io.github.performancetargets.rollup;

import org.jspecify.annotations.NullMarked;
