/** 日志 Keeps the readers of office files from writing to standard error in programs that log nothing themselves. */
@NullMarked
package io.github.performancetargets.documents.logging;

import org.jspecify.annotations.NullMarked;
