/** 栏目 The columns of a block of indicators, by the words of their headers and by what stands below them. */
@NullMarked
package io.github.performancetargets.documents.head;

import org.jspecify.annotations.NullMarked;
