/** 网格 Every format as the same neutral grid of cells, before any meaning is looked for. */
@NullMarked
package io.github.performancetargets.documents.grid;

import org.jspecify.annotations.NullMarked;
