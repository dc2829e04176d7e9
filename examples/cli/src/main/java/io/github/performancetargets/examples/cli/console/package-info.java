/** 控制台 The streams of the process, the words of the program in both languages, and file names whatever the locale. */
@NullMarked
package io.github.performancetargets.examples.cli.console;

import org.jspecify.annotations.NullMarked;
