/** 批量 Many inputs on all cores, in their order. */
@NullMarked
package io.github.performancetargets.bulk;

import org.jspecify.annotations.NullMarked;
