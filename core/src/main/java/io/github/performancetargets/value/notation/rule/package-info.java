/** 规则 Productions and vetoes: what may stand beside what, and what it means. */
@NullMarked
package io.github.performancetargets.value.notation.rule;

import org.jspecify.annotations.NullMarked;
