/** 选项 The options that several commands share. */
@NullMarked
package io.github.performancetargets.examples.cli.option;

import org.jspecify.annotations.NullMarked;
