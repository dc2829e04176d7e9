/** 文档 Documents: the reader and the writers. */
@NullMarked
package io.github.performancetargets.documents;

import org.jspecify.annotations.NullMarked;
