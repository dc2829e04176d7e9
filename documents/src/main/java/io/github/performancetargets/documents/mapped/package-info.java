/** 栏目对照 Lists of indicators by a column map, in and out. */
@NullMarked
package io.github.performancetargets.documents.mapped;

import org.jspecify.annotations.NullMarked;
