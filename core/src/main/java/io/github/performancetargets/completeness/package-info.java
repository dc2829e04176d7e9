/** 完整性 The rules of completeness: what the form demands is there. */
@NullMarked
package io.github.performancetargets.completeness;

import org.jspecify.annotations.NullMarked;
