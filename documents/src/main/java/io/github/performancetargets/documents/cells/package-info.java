/** 单元格内容 What stands inside one cell: money, an organization and its code, a name with its value, labels with their values. */
@NullMarked
package io.github.performancetargets.documents.cells;

import org.jspecify.annotations.NullMarked;
