/** 预算绩效工作台 Where the program begins. */
@NullMarked
package io.github.performancetargets.examples.desk;

import org.jspecify.annotations.NullMarked;
