/** 指标库 Libraries of indicators: what a bureau has laid down about indicators that many projects use. */
@NullMarked
package io.github.performancetargets.library;

import org.jspecify.annotations.NullMarked;
