/** 打印 The canonical forms of targets, Chinese and English. */
@NullMarked
package io.github.performancetargets.value.notation.print;

import org.jspecify.annotations.NullMarked;
