/** 变体 What is done to a form to see whether it is still understood. */
@NullMarked
package io.github.performancetargets.generalisation.variant;

import org.jspecify.annotations.NullMarked;
