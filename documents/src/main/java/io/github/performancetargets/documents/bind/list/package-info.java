/** 项目清单 Finds the projects of a list: several projects, a row or a block each, below one header or in an outline. */
@NullMarked
package io.github.performancetargets.documents.bind.list;

import org.jspecify.annotations.NullMarked;
