/** 自评规则 The rules that look at what a form says after the year: actual values, points, reasons and money spent. */
@NullMarked
package io.github.performancetargets.selfassessment;

import org.jspecify.annotations.NullMarked;
