/** 草稿 A table while it is being read, and what became of every cell. */
@NullMarked
package io.github.performancetargets.documents.draft;

import org.jspecify.annotations.NullMarked;
