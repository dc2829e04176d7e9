/** Spark 函数 SQL functions over a column of JSON, for Spark. */
@NullMarked
package io.github.performancetargets.examples.spark;

import org.jspecify.annotations.NullMarked;
