/** 运行监控 How far targets and money have come at a date in the year (财预〔2019〕136号). */
@NullMarked
package io.github.performancetargets.monitoring;

import org.jspecify.annotations.NullMarked;
