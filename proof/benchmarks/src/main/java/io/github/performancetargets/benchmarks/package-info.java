/** 基准测试 What reading, checking and writing cost, each beside a floor and beside what one would otherwise use. */
@NullMarked
package io.github.performancetargets.benchmarks;

import org.jspecify.annotations.NullMarked;
