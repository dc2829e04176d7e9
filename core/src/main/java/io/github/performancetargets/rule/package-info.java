/** 规则 What a rule is, what it looks at, and what it finds; the rules themselves stand in completeness and review. */
@NullMarked
package io.github.performancetargets.rule;

import org.jspecify.annotations.NullMarked;
