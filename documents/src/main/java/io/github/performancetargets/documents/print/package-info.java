/** 版面 The printed form of a table, shared by the writers. */
@NullMarked
package io.github.performancetargets.documents.print;

import org.jspecify.annotations.NullMarked;
