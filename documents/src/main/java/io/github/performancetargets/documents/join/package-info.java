/** 分表 Which rows of which sheets make one form. */
@NullMarked
package io.github.performancetargets.documents.join;

import org.jspecify.annotations.NullMarked;
