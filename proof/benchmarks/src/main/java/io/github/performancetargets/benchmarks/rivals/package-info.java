/** 对照 What the library is compared with: floors that no reader or validator can go below, and what developers use today. */
@NullMarked
package io.github.performancetargets.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;
