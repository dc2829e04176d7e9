/** 版式 Finds tables in grids by what their labels mean. */
@NullMarked
package io.github.performancetargets.documents.layout;

import org.jspecify.annotations.NullMarked;
