/** 输出 Where tables and findings go: lines, JSON, pages, workbooks, and the files that hold them. */
@NullMarked
package io.github.performancetargets.examples.cli.output;

import org.jspecify.annotations.NullMarked;
