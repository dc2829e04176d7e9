/** 指标库 The columns of indicator libraries, and what their cells say. */
@NullMarked
package io.github.performancetargets.documents.library;

import org.jspecify.annotations.NullMarked;
