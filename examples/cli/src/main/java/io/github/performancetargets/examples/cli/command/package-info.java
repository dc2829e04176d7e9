/** 命令 The commands, a class each; {@link io.github.performancetargets.examples.cli.command.TargetsCommand} lists them. */
@NullMarked
package io.github.performancetargets.examples.cli.command;

import org.jspecify.annotations.NullMarked;
