/** 冻结 What is read from the conformance cases, frozen in files, and what a change changed of it. */
@NullMarked
package io.github.performancetargets.freeze;

import org.jspecify.annotations.NullMarked;
