/** 自评复核 Self-assessments computed again, and explained: expected, printed, difference, and what fits. */
@NullMarked
package io.github.performancetargets.assessment;

import org.jspecify.annotations.NullMarked;
