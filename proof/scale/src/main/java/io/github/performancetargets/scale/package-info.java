/** 规模 Makes realistic forms in any number, and measures what many of them cost. */
@NullMarked
package io.github.performancetargets.scale;

import org.jspecify.annotations.NullMarked;
