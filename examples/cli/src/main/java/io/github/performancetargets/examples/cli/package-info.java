/** 命令行 The command-line program: reads, checks and shows performance-target tables, and parses value texts. */
@NullMarked
package io.github.performancetargets.examples.cli;

import org.jspecify.annotations.NullMarked;
