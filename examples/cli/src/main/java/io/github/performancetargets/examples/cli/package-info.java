/** 命令行 The entry of the command-line program; its commands are in the package {@code command}, a class each. */
@NullMarked
package io.github.performancetargets.examples.cli;

import org.jspecify.annotations.NullMarked;
