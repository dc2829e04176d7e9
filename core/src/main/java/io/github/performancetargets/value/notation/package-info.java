/** 值文法 Reads and writes the notation of target values; not exported. {@code Notation} is the entry. */
@NullMarked
package io.github.performancetargets.value.notation;

import org.jspecify.annotations.NullMarked;
