/** 输入 Reads the tables of files, folders and standard input, one after the other. */
@NullMarked
package io.github.performancetargets.examples.cli.input;

import org.jspecify.annotations.NullMarked;
