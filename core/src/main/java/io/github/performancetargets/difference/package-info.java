/** 两表差异 What differs between two tables: declared, approved, adjusted, or of last year. */
@NullMarked
package io.github.performancetargets.difference;

import org.jspecify.annotations.NullMarked;
