/** 表单 The conformance cases as grids, what their models say, and where in a grid the indicators stand. */
@NullMarked
package io.github.performancetargets.generalisation.form;

import org.jspecify.annotations.NullMarked;
