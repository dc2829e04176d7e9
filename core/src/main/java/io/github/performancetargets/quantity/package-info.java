/** 数量 Exact decimal amounts and measures (amount and unit). */
@NullMarked
package io.github.performancetargets.quantity;

import org.jspecify.annotations.NullMarked;
