/** 快速入门 The program of the README. */
@NullMarked
package io.github.performancetargets.examples.quickstart;

import org.jspecify.annotations.NullMarked;
